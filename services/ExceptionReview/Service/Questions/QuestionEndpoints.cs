using Microsoft.AspNetCore.Http.HttpResults;
using VendorRisk.ExceptionReview.Decisions;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Questions;

internal static class QuestionEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder routes)
    {
        var review = routes.MapGroup("/reviews/{id:guid}").RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Analyst).WithTags("Questions");
        review.MapPost("/findings/{key}/questions", Ask);
        review.MapPost("/questions/{question}/answer", Answer);
        review.MapPost("/questions/{question}/close", Close);
    }

    private static Task<Results<Ok<DecidedView>, ProblemHttpResult>> Ask(
        Guid id, string key, QuestionRequest request, IfMatch match, Caller caller, HttpResponse response, Deciding deciding, TimeProvider clock, CancellationToken cancellationToken) =>
        deciding.Apply(id, match, caller, response, (review, _) => request.ToEvent(key, caller, review.Local(clock.GetUtcNow())), cancellationToken);

    private static Task<Results<Ok<DecidedView>, ProblemHttpResult>> Answer(
        Guid id, string question, AnswerRequest request, IfMatch match, Caller caller, HttpResponse response, Deciding deciding, TimeProvider clock, CancellationToken cancellationToken) =>
        deciding.Apply(id, match, caller, response, (review, _) => request.ToEvent(question, caller, review.Local(clock.GetUtcNow())), cancellationToken);

    private static Task<Results<Ok<DecidedView>, ProblemHttpResult>> Close(
        Guid id, string question, ClosingRequest request, IfMatch match, Caller caller, HttpResponse response, Deciding deciding, TimeProvider clock, CancellationToken cancellationToken) =>
        deciding.Apply(id, match, caller, response, (review, _) => request.ToEvent(question, caller, review.Local(clock.GetUtcNow())), cancellationToken);
}
