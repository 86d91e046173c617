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

    public async Task AskAsync(string title, string question, string addressee)
    {
        var finding = Finding(title);
        await finding.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Ask the vendor") }).CheckAsync();
        await finding.GetByLabel("To whom").FillAsync(addressee);
        await finding.GetByLabel("Question to the vendor").FillAsync(question);
        await finding.GetByRole(AriaRole.Button, new() { Name = "Keep the question" }).ClickAsync();
        await finding.GetByText("The vendor was asked").First.WaitForAsync();
    }

    public async Task AnswerAsync(string title, string answer, string from)
    {
        var finding = Finding(title);
        await finding.GetByRole(AriaRole.Button, new() { Name = "Write down the answer" }).ClickAsync();
        await finding.GetByLabel("Who answered").FillAsync(from);
        await finding.GetByLabel("The answer").FillAsync(answer);
        await finding.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await finding.GetByText($"{from} answered on").First.WaitForAsync();
    }

    /// <param name="title">Of the finding.</param>
    /// <param name="input">As the table of inputs names it.</param>
    /// <param name="value">What it counts as.</param>
    /// <param name="reason">Why.</param>
    public async Task CorrectAsync(string title, string input, string value, string reason)
    {
        var finding = Finding(title);
        var inputs = finding.GetByText("What the score counts with");
        if (!await finding.GetByRole(AriaRole.Button, new() { Name = $"Correct {input}", Exact = true }).IsVisibleAsync()) await inputs.ClickAsync();
        await finding.GetByRole(AriaRole.Button, new() { Name = $"Correct {input}", Exact = true }).ClickAsync();
        await finding.GetByLabel("Counts as", new() { Exact = true }).FillAsync(value);
        await finding.GetByLabel("Why what was read is not right").FillAsync(reason);
        await finding.GetByRole(AriaRole.Button, new() { Name = "Correct it", Exact = true }).ClickAsync();
        await finding.GetByText("Corrected by hand").First.WaitForAsync();
    }

    /// <summary>The file that a person gets who chooses it under Download.</summary>
    public async Task<string> DownloadAsync(string what, string folder)
    {
        var menu = page.Locator("details.menu").Filter(new() { Has = page.Locator("summary", new() { HasText = "Download" }) });
        if (await menu.GetAttributeAsync("open") is null) await menu.Locator("summary").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => menu.GetByRole(AriaRole.Link, new() { Name = what, Exact = true }).ClickAsync());
        var file = Path.Combine(folder, download.SuggestedFilename);
        await download.SaveAsAsync(file);
        return file;
    }

    /// <summary>Until the picture of the page and the marks on it are there.</summary>
    public async Task PageIsShownAsync()
    {
        await page.Locator(".sheet img").WaitForAsync();
        await page.WaitForFunctionAsync("document.querySelector('.sheet img')?.naturalWidth > 0 && document.querySelector('.marks[viewBox]')");
    }

    public ILocator Marks => page.Locator(".mark-chosen");
}
