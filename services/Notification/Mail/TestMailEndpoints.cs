using Microsoft.AspNetCore.Http.HttpResults;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Notification.Mail;

internal static class TestMailEndpoints
{
    public static void MapTestMail(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/test-mail", Send).RequireAuthorization(Policies.Admin).WithTags("Mail");

    /// <summary>To the caller's own address only: the button must not become a way to write to strangers.</summary>
    private static async Task<Results<Ok<TestMailView>, ProblemHttpResult>> Send(Caller caller, MailSender sender, CancellationToken cancellationToken)
    {
        if (caller.Email is not { Length: > 0 } address)
            return new NoAddress().ToProblem();
        var outcome = await sender.Send(
            Guid.CreateVersion7(), address, "VendorRisk can send mail", "This is the test mail that you asked for. Reminders will reach you like this.", cancellationToken);
        return TypedResults.Ok(new TestMailView(outcome.IsSent, address, outcome.Error));
    }
}

/// <param name="Accepted">The mail server took the mail.</param>
/// <param name="To">Where it was sent.</param>
/// <param name="Detail">What the mail server or the network said, where it did not take it.</param>
internal sealed record TestMailView(bool Accepted, string To, string? Detail);

internal sealed record NoAddress() : Error(ErrorCategory.Invalid, "no-address", "Your account has no mail address.");
