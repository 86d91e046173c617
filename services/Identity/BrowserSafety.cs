using Microsoft.AspNetCore.HttpOverrides;
using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity;

/// <summary>What browsers are told about everything that comes from here, and how a proxy in front is believed.</summary>
internal static class BrowserSafety
{
    public static void UseBrowserSafety(this WebApplication app)
    {
        // Only a proxy on this machine or in a network named here may say where a request came from.
        app.UseForwardedHeaders(Forwarding(app.Configuration));
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        var policy = ContentPolicy(app.Services.GetRequiredService<ClientRegistry>());
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            // Links bear codes and tokens.
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return next(http);
        });
        app.UseStaticFiles();
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/account"), pages =>
        {
            pages.UseExceptionHandler("/account/error");
            pages.UseStatusCodePagesWithReExecute("/account/error", "?status={0}");
            pages.Use((http, next) =>
            {
                http.Response.Headers.CacheControl = "no-store";
                return next(http);
            });
        });
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
