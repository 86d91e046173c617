using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Pages;
using VendorRisk.EndToEnd.Tests.Running;

namespace VendorRisk.EndToEnd.Tests;

[Collection(ThePlatform.Name)]
public sealed class Working_in_the_portal(PlatformFixture fixture)
{
    private const string Vendor = "Quarrystone Data";
    private const string Reason = "Only employees of the vendor's subsidiary were concerned, and we do not use it.";
    private static readonly TimeSpan Reading = TimeSpan.FromMinutes(2);

    // As the sample has them.
    private static readonly (string Control, string Counts, string Sentence)[] Exceptions =
    [
        ("IAM-07", "2 of 25", "Exception noted. For 2 of 25 terminated employees selected for testing, logical access was removed 4 and 9 business days after the termination date."),
        ("CHG-03", "1 of 8", "Exception noted. For 1 of 8 emergency changes selected for testing, the review was completed 11 business days after the change."),
        ("ORG-07", "3 of 40", "Exception noted. Three of forty employees selected for testing completed the security awareness training between 12 and 30 days after the deadline."),
    ];

    [Fact]
    public async Task shows_every_exception_of_an_uploaded_report_with_its_page_and_keeps_what_is_decided()
    {
        var file = Repository.Sample(Reports.ThreeExceptions);
        await using var portal = await fixture.OpenPortal();
        await portal.Vendors.AddAsync(Vendor);
        await portal.Vendor.UploadAsync(file);
        var document = portal.Vendor.Document(Path.GetFileName(file));
        await document.GetByRole(AriaRole.Progressbar).WaitForAsync();
        await portal.Vendor.DocumentIsAsync(Path.GetFileName(file), "Read", Reading);
        await portal.Page.HasNoSeriousViolation();

        await portal.Vendor.OpenReviewAsync(Reading);
        var titles = await portal.Review.TitlesAsync("Exceptions");
        Assert.Equal(Exceptions.Length, titles.Count);
        foreach (var (control, counts, sentence) in Exceptions)
        {
            var title = Assert.Single(titles, title => title.StartsWith($"{counts}:", StringComparison.Ordinal));
            await portal.Review.OpenAsync(title);
            await portal.Review.Finding(title).GetByText($"Control {control}.").WaitForAsync();
            // An icon stands before the words.
            Assert.EndsWith($"\nPage {PrintedPages.WithInLastColumn(file, sentence)}", (await portal.Review.PagesAsync(title))[0], StringComparison.Ordinal);
        }

        await portal.Page.HasNoSeriousViolation();
        await portal.Review.OpenAsync(titles[0]);
        await portal.Review.DecideAsync(titles[0], "Accept the proposal");
        await portal.Review.OpenAsync(titles[1]);
        await portal.Review.DecideAsync(titles[1], "Override", Reason);
        await portal.Review.OpenAsync(titles[2]);
        await portal.Review.CorrectAsync(titles[2], "items tested", "80", "The table says 80.");
        await portal.Review.AskAsync(titles[2], "Were the forty chosen at random?", "Security team");
        await portal.Review.AnswerAsync(titles[2], "They were.", "Their security officer");
        await portal.Page.HasNoSeriousViolation();
        foreach (var (what, begins) in new[] { ("Memo as PDF", "%PDF-"), ("Memo for Word", "PK"), ("Memo as web page", "<!DOCTYPE html>") })
        {
            var memo = await File.ReadAllBytesAsync(await portal.Review.DownloadAsync(what, Directory.CreateTempSubdirectory("memo-").FullName));
            Assert.Equal(begins, System.Text.Encoding.ASCII.GetString(memo, 0, begins.Length));
        }

        var review = new Uri(portal.Page.Url).AbsolutePath;
        await portal.Page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await portal.Page.GetByText("Asked Security team").First.WaitForAsync();
        await portal.Page.HasNoSeriousViolation();
        await portal.GoAsync(review);
        await portal.Review.Finding(titles[0]).GetByText("Proposal accepted").First.WaitForAsync();
        await portal.Review.Finding(titles[1]).GetByText(Reason).First.WaitForAsync();

        await portal.GoAsync("/");
        Assert.Contains(Vendor, await portal.Vendors.NamesAsync());
        await portal.Page.HasNoSeriousViolation();
        await portal.SignOutAsync();
        await portal.Page.GotoAsync("/");
        await portal.Page.GetByLabel("E-mail address").WaitForAsync();
    }

    [Fact]
    public async Task says_in_a_sentence_why_a_file_was_not_taken()
    {
        var text = fixture.Platform["report.pdf"];
        await File.WriteAllTextAsync(text, "Not a report at all, in spite of its name.");
        await using var portal = await fixture.OpenPortal();
        await portal.Vendors.AddAsync("Sends the wrong file");
        await portal.Vendor.UploadAsync(text);
        await portal.Page.GetByText("The file is not a PDF.").WaitForAsync();
    }

    [Fact]
    public async Task sends_a_test_mail_that_arrives()
    {
        await using var portal = await fixture.OpenPortal();
        await portal.GoAsync("/settings");
        await portal.Page.GetByRole(AriaRole.Button, new() { Name = "Send a test mail" }).ClickAsync();
        await portal.Page.GetByText("The mail server took it").WaitForAsync();
        await fixture.Mailbox.Until(fixture.Admin.Person.Email, "VendorRisk can send mail");
    }
}
