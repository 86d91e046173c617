using System.Net.Http.Headers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using VendorRisk.ServiceDefaults;
using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Documents;

/// <summary>What the browser fetches or sends itself, streamed through with the person's token: uploads, page images, files.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this WebApplication app)
    {
        var portal = app.MapGroup("/portal").RequireAuthorization();
        portal.MapPost("/vendors/{vendor:guid}/documents", UploadAsync);
        portal.MapGet("/documents/{document:guid}/pages/{page:int}.png", (Guid document, int page, int? dpi, ServiceCall call, HttpContext context) =>
            RelayAsync(context, call, Backend.Parsing, Get($"documents/{document}/pages/{page}.png?dpi={Math.Clamp(dpi ?? 110, 50, 220)}")));
        portal.MapGet("/documents/{document:guid}/content", (Guid document, ServiceCall call, HttpContext context) =>
            RelayAsync(context, call, Backend.Intake, Get($"documents/{document}/content")));
        portal.MapGet("/reviews/{review:guid}/findings.json", (Guid review, ServiceCall call, HttpContext context) =>
            RelayAsync(context, call, Backend.Reviews, Get($"reviews/{review}/findings.json")));
        foreach (var format in (string[])["html", "docx", "pdf", "json"])
        {
            portal.MapGet($"/reviews/{{review:guid}}/memo.{format}", (Guid review, ServiceCall call, HttpContext context) =>
                RelayAsync(context, call, Backend.Reviews, Get($"reviews/{review}/memo.{format}")));
        }
    }

    private static async Task UploadAsync(Guid vendor, ServiceCall call, IAntiforgery antiforgery, HttpContext context)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            await Refuse(context, StatusCodes.Status400BadRequest, new Refusal("page-too-old", "This page is out of date. Reload it and upload again."));
            return;
        }

        // Intake decides the limit and says so; a second one here could only disagree with it.
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        var request = new HttpRequestMessage(HttpMethod.Post, $"vendors/{vendor}/documents") { Content = new StreamContent(context.Request.Body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(context.Request.ContentType ?? "application/octet-stream");
        request.Content.Headers.ContentLength = context.Request.ContentLength;
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        await RelayAsync(context, call, Backend.Intake, request);
    }

    private static HttpRequestMessage Get(string path) => new(HttpMethod.Get, path);

    private static async Task RelayAsync(HttpContext context, ServiceCall call, Backend backend, HttpRequestMessage request)
    {
        using (request)
        {
            var answer = await call.OpenAsync(backend, request, context.RequestAborted);
            if (!answer.Is(out var response, out var refusal))
            {
                await Refuse(context, refusal.Code == Refusal.SessionEnded ? StatusCodes.Status401Unauthorized : StatusCodes.Status503ServiceUnavailable, refusal);
                return;
            }

            using (response)
            {
                if (!response.IsSuccessStatusCode)
                {
                    await Refuse(context, (int)response.StatusCode, await ProblemText.ReadAsync(backend, response, context.RequestAborted));
                    return;
                }

                context.Response.StatusCode = (int)response.StatusCode;
                context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
                context.Response.ContentLength = response.Content.Headers.ContentLength;
                if (response.Content.Headers.ContentDisposition is { } disposition) context.Response.Headers.ContentDisposition = disposition.ToString();
                // Confidential pages stay out of shared caches and off the disk.
                context.Response.Headers.CacheControl = "no-store";
                await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
            }
        }
    }

    private static Task Refuse(HttpContext context, int status, Refusal refusal)
    {
        context.Response.StatusCode = status;
        // A link that was followed shows a person the sentence; a script reads the code.
        return context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            ? context.Response.WriteAsync(refusal.Sentence, context.RequestAborted)
            : context.Response.WriteAsJsonAsync(refusal, Json.Options, context.RequestAborted);
    }
}
