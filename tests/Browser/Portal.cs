using Microsoft.Playwright;

namespace VendorRisk.Browser;

/// <summary>The portal in one browser window, found by what a person sees: roles, labels and headings.</summary>
public sealed class Portal(IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public VendorsView Vendors => new(page);

    public VendorView Vendor => new(page);

    public EngagementView Engagement => new(page);

    public ReviewView Review => new(page);

    public PeopleView People => new(page);

    public async Task SignInAsync(string email, string password, string place = "/")
    {
        await page.GotoAsync(place);
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await ReadyAsync();
    }

    public async Task SignOutAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Signed out" }).WaitForAsync();
    }

    public async Task GoAsync(string place)
    {
        await page.GotoAsync(place);
        await ReadyAsync();
    }

    /// <summary>Until the page has its data: its heading is there and nothing is loading any more.</summary>
    public async Task ReadyAsync()
    {
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First.WaitForAsync();
        await page.Locator(".waiting").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public async Task<string> HeadingAsync() => (await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First.InnerTextAsync()).Trim();

    public async Task PictureAsync(string file)
    {
        // Fonts come late; without this the first picture has the icons' names in it.
        await page.EvaluateAsync("document.fonts.ready");
        await page.ScreenshotAsync(new() { Path = file });
    }

    public ValueTask DisposeAsync() => page.Context.DisposeAsync();
}
