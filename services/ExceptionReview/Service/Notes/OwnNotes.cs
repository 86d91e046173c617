using System.Text;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Cuecs;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Subservices;

namespace VendorRisk.ExceptionReview.Notes;

/// <summary>
/// Puts what people noted beside the engagement into the review before it is judged, in the words of an engagement: so the same file gives
/// the command line the same findings.
/// </summary>
internal sealed class OwnNotes(CuecList cuecs, HeldReports held)
{
    public async Task Gather(ReviewRecord review, ReviewFacts facts, CancellationToken cancellationToken)
    {
        var stated = EngagementReader.Read(review.Engagement);
        var notes = new Dictionary<string, CuecNote>();
        foreach (var item in await cuecs.Of(review, facts, stated, cancellationToken))
            if (item.Judged is { } note) notes[item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)] = note;
        var organizations = await held.Of(review, facts, cancellationToken);
        review.CarvedOut = [.. organizations.Select(organization => organization.Organization.Name)];
        review.Notes = Json(new Engagement
        {
            Cuecs = new() { Own = notes },
            SubserviceReports = [.. organizations.Where(organization => organization.Held is not null).Select(organization => new HeldReport(organization.Organization.Name, organization.Held!.CoverageEnd))],
            Chase =
            [
                .. organizations.Where(organization => organization.Record is { } record && (record.ChasedBy ?? (object?)record.Until) is not null)
                    .Select(organization => new Chase(organization.Organization.Name, organization.Record!.ChasedBy, organization.Record.Until)),
            ],
        });
    }

    private static string Json(Engagement engagement)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer)) EngagementJson.Write(json, engagement);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
