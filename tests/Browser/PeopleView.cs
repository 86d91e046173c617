using Microsoft.Playwright;

namespace VendorRisk.Browser;

/// <summary>People of the organisation and invitations.</summary>
public sealed class PeopleView(IPage page)
{
    public async Task InviteAsync(string name, string email, params string[] roles)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name").FillAsync(name);
        await dialog.GetByLabel("E-mail").FillAsync(email);
        foreach (var role in roles) await dialog.GetByRole(AriaRole.Checkbox, new() { NameRegex = new($"^{role}") }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" }).ClickAsync();
        await page.GetByText(email).First.WaitForAsync();
    }
}
