using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace VendorRisk.ServiceDefaults;

/// <summary>The single place where a refusal becomes an RFC 9457 problem.</summary>
public static class Problems
{
    /// <summary>The refusal as a response: status from its category, its sentence as detail, its code as the extension `code`.</summary>
    public static ProblemHttpResult ToProblem(this Error error) => TypedResults.Problem(new ProblemDetails
    {
        Status = Status(error.Category),
        Title = Title(error.Category),
        Detail = error.Message,
        Extensions = { ["code"] = error.Code },
    });

    internal static void AddProblems(this IHostApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = Complete);
        builder.Services.AddExceptionHandler<Unexpected>();
    }

    // Problems that the framework writes (401, 403, 404, 405, binding) have a code too, so that a client can look at nothing else.
    private static void Complete(ProblemDetailsContext context)
    {
        context.ProblemDetails.Extensions.TryAdd("code", CodeOf(context.HttpContext.Response.StatusCode));
        context.ProblemDetails.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? context.HttpContext.TraceIdentifier;
    }

    private static int Status(ErrorCategory category) => category switch
    {
        ErrorCategory.NotFound => StatusCodes.Status404NotFound,
        ErrorCategory.Invalid => StatusCodes.Status400BadRequest,
        ErrorCategory.Conflict => StatusCodes.Status409Conflict,
        ErrorCategory.Stale => StatusCodes.Status412PreconditionFailed,
        ErrorCategory.Unconditional => StatusCodes.Status428PreconditionRequired,
        ErrorCategory.Forbidden => StatusCodes.Status403Forbidden,
        ErrorCategory.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorCategory.WrongType => StatusCodes.Status415UnsupportedMediaType,
        ErrorCategory.Unavailable => StatusCodes.Status503ServiceUnavailable,
    };

    private static string Title(ErrorCategory category) => category switch
    {
        ErrorCategory.NotFound => "Not found",
        ErrorCategory.Invalid => "Not valid",
        ErrorCategory.Conflict => "Conflict",
        ErrorCategory.Stale => "Changed in the meantime",
        ErrorCategory.Unconditional => "If-Match is missing",
        ErrorCategory.Forbidden => "Not allowed",
        ErrorCategory.TooLarge => "Too large",
        ErrorCategory.WrongType => "Wrong type",
        ErrorCategory.Unavailable => "Not available now",
    };

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "bad-request",
        StatusCodes.Status401Unauthorized => "not-signed-in",
        StatusCodes.Status403Forbidden => "not-allowed",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status415UnsupportedMediaType => "wrong-type",
        _ => "unexpected",
    };

    /// <summary>A request that Kestrel or binding refused keeps its status; anything else is a 500 with a trace id and no detail.</summary>
    private sealed class Unexpected(IProblemDetailsService problems) : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
        {
            var refused = exception as BadHttpRequestException;
            context.Response.StatusCode = refused?.StatusCode ?? StatusCodes.Status500InternalServerError;
            return problems.TryWriteAsync(new ProblemDetailsContext
            {
                HttpContext = context,
                ProblemDetails = { Status = context.Response.StatusCode, Detail = refused is null ? "An unexpected error. The trace id finds it in the log." : refused.Message },
            });
        }
    }
}
