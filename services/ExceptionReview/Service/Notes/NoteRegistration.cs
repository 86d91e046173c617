using VendorRisk.ExceptionReview.Cuecs;
using VendorRisk.ExceptionReview.Subservices;

namespace VendorRisk.ExceptionReview.Notes;

internal static class NoteRegistration
{
    public static void AddNotes(this IServiceCollection services) => services
        .AddScoped<CuecList>().AddScoped<HeldReports>().AddScoped<DependentReviews>().AddScoped<OwnNotes>().AddScoped<Noting>();

    /// <summary>What people note beside an engagement, and what follows from a vendor's reports together.</summary>
    public static void MapNotes(this IEndpointRouteBuilder routes)
    {
        routes.MapCuecs();
        routes.MapSubservices();
        routes.MapEngagements();
    }
}
