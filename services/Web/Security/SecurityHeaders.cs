using VendorRisk.Web.Session;

namespace VendorRisk.Web.Security;

/// <summary>What a browser may do with these pages. Everything is served from here: scripts, styles, fonts and images.</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app)
    {
        var authority = app.Services.GetRequiredService<SignInOptions>().Authority.GetLeftPart(UriPartial.Authority);
        var policy = string.Join("; ",
            "default-src 'none'",
            "script-src 'self'",
            // Sizes and places are set as style attributes (page boxes, Radzen's popups); style elements are not allowed.
            "style-src 'self'",
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            // Signing out posts here and is redirected to Identity; browsers count the redirect as part of the form's action.
            $"form-action 'self' {authority}",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            "manifest-src 'self'");

        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return next(context);
        });
    }
}
