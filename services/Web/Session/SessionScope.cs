namespace VendorRisk.Web.Session;

internal static class SessionScope
{
    /// <summary>Tells a request's scope whose session it works in, so that calls to services carry that person's token.</summary>
    public static void UseSessionScope(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.User.Identity is { IsAuthenticated: true }) context.RequestServices.GetRequiredService<CurrentSession>().Is(context.User);
        return next(context);
    });
}
