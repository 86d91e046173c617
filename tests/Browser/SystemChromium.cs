using Microsoft.Playwright;

namespace VendorRisk.Browser;

/// <summary>The chromium of this machine, without a window. Playwright's own download is not used: not every network has it.</summary>
public sealed class SystemChromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private SystemChromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<SystemChromium> StartAsync()
    {
        var executable = Find() ?? throw new InvalidOperationException($"No browser is installed; looked for {string.Join(", ", Names)}.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new SystemChromium(playwright, browser);
    }

    /// <summary>A fresh browser window, signed out, with nothing remembered.</summary>
    public async Task<Portal> OpenAsync(Uri portal, int width = 1440, int height = 900)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = portal.ToString(), ViewportSize = new ViewportSize { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce,
        });
        return new Portal(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         let file = Path.Combine(folder, name)
         where File.Exists(file)
         select file).FirstOrDefault();
}
