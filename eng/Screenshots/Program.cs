using VendorRisk.Browser;

if (args is not [var address, var email, var folder] || Environment.GetEnvironmentVariable("VENDORRISK_PASSWORD") is not { Length: > 0 } password)
{
    Console.Error.WriteLine("Usage: VENDORRISK_PASSWORD=... eng/screenshots ADDRESS [EMAIL] [FOLDER]");
    return 2;
}

Directory.CreateDirectory(folder);
await using var chromium = await SystemChromium.StartAsync();
await using var portal = await chromium.OpenAsync(new Uri(address));

await portal.SignInAsync(email, password);
await portal.PictureAsync(Path.Combine(folder, "vendors.png"));

// The sample with exceptions: one of them open, its words marked on the page beside it.
await portal.Vendors.OpenAsync("Quarrystone Data");
await portal.Vendor.OpenReviewAsync(TimeSpan.FromMinutes(1));
var exceptions = await portal.Review.TitlesAsync("Exceptions");
await portal.Review.OpenAsync(exceptions[0]);
await portal.Review.PageIsShownAsync();
await portal.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "Findings" }).EvaluateAsync("heading => window.scrollTo(0, heading.getBoundingClientRect().top - 12)");
await portal.PictureAsync(Path.Combine(folder, "review.png"));
return 0;
