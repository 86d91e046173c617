using Microsoft.Playwright;

namespace VendorRisk.Browser;

/// <summary>The table of vendors.</summary>
public sealed class VendorsView(IPage page)
{
    /// <summary>Names in the order shown.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync() => await page.Locator("table tbody tr td:first-child a").AllInnerTextsAsync();

    public ILocator Row(string vendor) => page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = vendor, Exact = true }) });

    public async Task AddAsync(string name)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Add vendor" }).First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name").FillAsync(name);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add vendor" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 }).WaitForAsync();
    }

    public async Task OpenAsync(string vendor)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = vendor, Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = vendor, Level = 1 }).WaitForAsync();
    }

    public Task SearchAsync(string text) => page.GetByLabel("Search").FillAsync(text);

    /// <param name="label">Worst band, Report age, Tier or Review.</param>
    /// <param name="option">As shown in the list.</param>
    public Task FilterAsync(string label, string option) => page.GetByLabel(label).SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task SortAsync(string column) => page.GetByRole(AriaRole.Columnheader, new() { Name = column }).GetByRole(AriaRole.Button).ClickAsync();
}
