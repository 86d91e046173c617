using Microsoft.Playwright;

namespace VendorRisk.Browser;

/// <summary>One vendor: its coverage, documents and reviews.</summary>
public sealed class VendorView(IPage page)
{
    public Task UploadAsync(string file) => page.GetByLabel("Choose a PDF").SetInputFilesAsync(file);

    public ILocator Document(string fileName) => page.GetByRole(AriaRole.Article, new() { Name = fileName, Exact = true });

    /// <summary>Until the document says so, e.g. "Read" or "Could not be read".</summary>
    public Task DocumentIsAsync(string fileName, string state, TimeSpan within) =>
        Document(fileName).GetByText(state, new() { Exact = true }).WaitForAsync(new() { Timeout = (float)within.TotalMilliseconds });

    public async Task DeleteAsync(string fileName)
    {
        await Document(fileName).GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = "Delete the document" }).ClickAsync();
        await Document(fileName).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public async Task ReplaceAsync(string fileName, string file)
    {
        await Document(fileName).GetByRole(AriaRole.Button, new() { Name = "Replace" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByLabel("Choose a PDF").SetInputFilesAsync(file);
    }

    public async Task OpenReviewAsync(TimeSpan within)
    {
        var link = page.GetByRole(AriaRole.Region, new() { Name = "Reviews" }).GetByRole(AriaRole.Link).First;
        await link.ClickAsync(new() { Timeout = (float)within.TotalMilliseconds });
        await page.GetByRole(AriaRole.Heading, new() { Name = "Findings" }).WaitForAsync();
    }
}
