using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Notes;

internal static class EngagementEndpoints
{
    public static void MapEngagements(this IEndpointRouteBuilder routes) => routes.MapGet("/reviews/{id:guid}/engagement.yaml", Get)
        .RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("Reviews").Produces(StatusCodes.Status200OK, contentType: "application/yaml");

    /// <summary>All that the review was judged by of what we say: the engagement, and what was noted of CUECs and subservice organizations. The command line takes it as it is.</summary>
    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Get(Guid id, ReviewDbContext db, CancellationToken cancellationToken) =>
        await db.Reviews.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } review
            ? TypedResults.Text(EngagementYaml.Write(EngagementReader.Of(review)), "application/yaml", Encoding.UTF8)
            : new NoSuchReview().ToProblem();
}
