using Microsoft.Playwright;

namespace VendorRisk.Browser;

/// <summary>One review: the summary, its findings, the page beside them.</summary>
public sealed class ReviewView(IPage page)
{
    public ILocator Finding(string title) => page.GetByRole(AriaRole.Article).Filter(new() { Has = page.GetByRole(AriaRole.Button, new() { Name = title }) });

    /// <summary>Titles of the findings of one group, e.g. "Exceptions", in the order shown.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string group) =>
        await page.GetByRole(AriaRole.Region, new() { Name = group, Exact = true }).Locator(".finding-title").AllInnerTextsAsync();

    public async Task OpenAsync(string title)
    {
        var button = Finding(title).GetByRole(AriaRole.Button, new() { Name = title });
        if (await button.GetAttributeAsync("aria-expanded") != "true") await button.ClickAsync();
        await Finding(title).GetByRole(AriaRole.Heading, new() { Name = "In the report" }).WaitForAsync();
    }

    /// <summary>The pages that a finding quotes.</summary>
    public async Task<IReadOnlyList<string>> PagesAsync(string title) =>
        await Finding(title).GetByRole(AriaRole.Button, new() { NameRegex = new("^Page [0-9]+$") }).AllInnerTextsAsync();

    /// <param name="title">Of the finding.</param>
    /// <param name="kind">Accept the proposal, Override, Ask the vendor, Accept the risk or Not applicable.</param>
    /// <param name="reason">Where the kind asks for one.</param>
    public async Task DecideAsync(string title, string kind, string? reason = null)
    {
        var finding = Finding(title);
        await finding.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{kind}") }).CheckAsync();
        if (reason is not null) await finding.GetByRole(AriaRole.Textbox).Last.FillAsync(reason);
        await finding.GetByRole(AriaRole.Button, new() { Name = "Save the decision" }).ClickAsync();
        await finding.GetByText(" by ").First.WaitForAsync();
    }

    /// <summary>Until the picture of the page and the marks on it are there.</summary>
    public async Task PageIsShownAsync()
    {
        await page.Locator(".sheet img").WaitForAsync();
        await page.WaitForFunctionAsync("document.querySelector('.sheet img')?.naturalWidth > 0 && document.querySelector('.marks[viewBox]')");
    }

    public ILocator Marks => page.Locator(".mark-chosen");
}
