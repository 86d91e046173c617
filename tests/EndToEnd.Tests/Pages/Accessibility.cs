using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace VendorRisk.EndToEnd.Tests.Pages;

internal static class Accessibility
{
    /// <summary>Nothing of a page keeps people from using it who cannot see, or cannot use a mouse.</summary>
    public static async Task HasNoSeriousViolation(this IPage page)
    {
        var found = await page.RunAxe();
        var serious = found.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}").ToList();
        Assert.True(serious.Count == 0, $"{page.Url}\n{string.Join('\n', serious)}");
    }
}
