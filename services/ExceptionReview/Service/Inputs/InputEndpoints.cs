using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.ExceptionReview.Decisions;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Inputs;

internal static class InputEndpoints
{
    public static void MapInputs(this IEndpointRouteBuilder routes)
    {
        var inputs = routes.MapGroup("/reviews/{id:guid}/findings/{key}/inputs").WithTags("Inputs");
        inputs.MapGet("", List).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement);
        inputs.MapPut("/{input}", Correct).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Analyst);
        inputs.MapDelete("/{input}", TakeBack).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Analyst);
    }

    /// <summary>Every input of the rubric behind a finding: as read, why, the words it rests on, and what an analyst made of it. Empty where the finding is not scored.</summary>
    private static async Task<Results<Ok<InputView[]>, ProblemHttpResult>> List(Guid id, string key, ReviewDbContext db, Judging judging, CancellationToken cancellationToken)
    {
        if (await db.Reviews.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } review)
            return new NoSuchReview().ToProblem();
        if (!await db.Findings.AnyAsync(row => row.ReviewId == id && row.Key == key, cancellationToken))
            return LifeRefusals.Of(ReviewRefusal.NoSuchFinding).ToProblem();
        var reports = await db.Reports.AsNoTracking().Where(row => row.VendorId == review.VendorId).ToListAsync(cancellationToken);
        var input = await judging.InputOf(review, reports, EngagementReader.Of(review), review.JudgedOn, cancellationToken);
        var corrections = await db.Corrections.AsNoTracking().Where(row => row.ReviewId == id && row.FindingKey == key).ToDictionaryAsync(row => row.Input, cancellationToken);
        return TypedResults.Ok((InputReading.Of(input, key) ?? []).Select(reading => InputView.Of(reading, corrections.GetValueOrDefault(reading.Input))).ToArray());
    }

    private static Task<Results<Ok<DecidedView>, ProblemHttpResult>> Correct(
        Guid id, string key, string input, CorrectionRequest request, IfMatch match, Caller caller, HttpResponse response, Correcting correcting, CancellationToken cancellationToken) =>
        correcting.Correct(id, key, input, request, match, caller, response, cancellationToken);

    private static Task<Results<Ok<DecidedView>, ProblemHttpResult>> TakeBack(
        Guid id, string key, string input, IfMatch match, Caller caller, HttpResponse response, Correcting correcting, CancellationToken cancellationToken) =>
        correcting.Correct(id, key, input, request: null, match, caller, response, cancellationToken);
}
