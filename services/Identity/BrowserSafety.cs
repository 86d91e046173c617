using Microsoft.AspNetCore.HttpOverrides;
using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity;

/// <summary>What browsers are told about everything that comes from here, and how a proxy in front is believed.</summary>
internal static class BrowserSafety
{
    private const string Pages = "/account";
    private const string ErrorPage = "/account/error";

    public static void UseBrowserSafety(this WebApplication app)
    {
        // Only a proxy on this machine or in a network named here may say where a request came from.
        app.UseForwardedHeaders(Forwarding(app.Configuration));
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        var policy = ContentPolicy(app.Services.GetRequiredService<ClientRegistry>());
        app.Use((http, next) =>
        {
            // At the last moment: whoever handles an exception begins with a response without headers.
            http.Response.OnStarting(() =>
            {
                Protect(http, policy);
                return Task.CompletedTask;
            });
            return next(http);
        });
        app.UseStaticFiles();
    }

    /// <summary>People get a page where programs get a problem. After the default endpoints, which are for programs.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Pages) && !http.Request.Path.StartsWithSegments(ErrorPage), pages =>
        {
            pages.UseExceptionHandler(failed => failed.Run(http =>
            {
                http.Response.Redirect(ErrorPage);
                return Task.CompletedTask;
            }));
            pages.UseStatusCodePagesWithRedirects(ErrorPage + "?status={0}");
        });
    }

    private static void Protect(HttpContext http, string policy)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // Links bear codes and tokens.
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (http.Request.Path.StartsWithSegments(Pages)) headers.CacheControl = "no-store";
    }

    // Chromium applies form-action to the redirects that follow a form: signing in ends at the portal.
    private static string ContentPolicy(ClientRegistry clients)
    {
        var returns = clients.All.SelectMany(c => c.RedirectUris).Select(uri => new Uri(uri).GetLeftPart(UriPartial.Authority)).Distinct();
        return $"default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' {string.Join(' ', returns)}; frame-ancestors 'none'; base-uri 'none'";
    }

    private static ForwardedHeadersOptions Forwarding(IConfiguration configuration)
    {
        ForwardedHeadersOptions options = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var network in configuration.GetSection("ForwardedHeaders:Networks").Get<string[]>() ?? [])
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        return options;
    }
}
