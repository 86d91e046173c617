using VendorRisk.ExceptionReview.Audit;
using VendorRisk.ExceptionReview.Comparisons;
using VendorRisk.ExceptionReview.Decisions;
using VendorRisk.ExceptionReview.Inputs;
using VendorRisk.ExceptionReview.Memos;
using VendorRisk.ExceptionReview.Notes;
using VendorRisk.ExceptionReview.Organisations;
using VendorRisk.ExceptionReview.Questions;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ExceptionReview.VendorCoverages;
using VendorRisk.ExceptionReview.Vendors;
using VendorRisk.Sandboxing;

namespace VendorRisk.ExceptionReview;

/// <summary>What is done to a review, feature by feature: what each needs, and its routes.</summary>
internal static class Reviewing
{
    public static void AddReviewing(this IServiceCollection services)
    {
        services.AddNotes();
        services.AddScoped<ReviewNews>();
        services.AddScoped<ReviewTelling>();
        services.AddScoped<CustomerZone>();
        services.AddScoped<KnownVendors>();
        services.AddScoped<Judging>();
        services.AddScoped<FollowUps>();
        services.AddScoped<Deciding>();
        services.AddScoped<Correcting>();
        services.AddScoped<MemoWriting>();
        services.AddScoped<Exporting>();
        services.AddSingleton<Sandbox>();
    }

    public static void MapReviewing(this IEndpointRouteBuilder routes)
    {
        routes.MapReviews();
        routes.MapDecisions();
        routes.MapQuestions();
        routes.MapInputs();
        routes.MapMemos();
        routes.MapHistory();
        routes.MapNotes();
        routes.MapComparisons();
        routes.MapCoverage();
        routes.MapVendors();
    }
}
