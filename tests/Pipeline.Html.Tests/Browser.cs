using Microsoft.Playwright;

namespace Pipeline.Html.Tests;

/// <summary>One headless Chromium for the tests of a class: the system's own, since none is fetched.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string? Program = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there are no browser tests here; null where there are.</summary>
    public static string? Missing { get; } =
        Program is null ? "There is no Chromium; install the package chromium, or name its program in the variable CHROMIUM." : null;

    public async Task InitializeAsync()
    {
        if (Program is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A window of its own that shows this page; the page's own policy is set aside only so that it can be looked into.</summary>
    /// <param name="width">In CSS pixels; a window of less than 600 is a phone with a touch screen.</param>
    public async Task<IPage> Open(string html, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
                HasTouch = width < 600,
                IsMobile = width < 600,
                BypassCSP = true,
                JavaScriptEnabled = true,
            }
        );
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        return page;
    }
}
