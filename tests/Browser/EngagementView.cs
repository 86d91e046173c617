using Microsoft.Playwright;

namespace VendorRisk.Browser;

/// <summary>How the customer uses a vendor.</summary>
public sealed class EngagementView(IPage page)
{
    /// <param name="label">Tier, Data class, Tolerance, or a category.</param>
    /// <param name="option">As shown in the list.</param>
    public Task ChooseAsync(string label, string option) => page.GetByLabel(label, new() { Exact = true }).First.SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task FillAsync(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public async Task SaveAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Documents" }).WaitForAsync();
    }
}
