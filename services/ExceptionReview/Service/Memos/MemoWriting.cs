using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.ExceptionReview.Memo;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Reviews;

namespace VendorRisk.ExceptionReview.Memos;

/// <summary>Writes the memo of a review with everything that people did to it. Of a closed review it is the one that was signed, to the byte.</summary>
internal sealed class MemoWriting(ReviewDbContext db, Judging judging, TimeProvider clock)
{
    public async Task<string> Of(ReviewRecord review, CancellationToken cancellationToken) => review.Memo ?? await Write(review, cancellationToken);

    /// <summary>vendorrisk/memo/1 of the review as it is stored now.</summary>
    public async Task<string> Write(ReviewRecord review, CancellationToken cancellationToken)
    {
        var reports = await db.Reports.AsNoTracking().Where(row => row.VendorId == review.VendorId).ToListAsync(cancellationToken);
        var input = await judging.InputOf(review, reports, EngagementReader.Of(review), review.JudgedOn, cancellationToken);
        var findings = await db.Findings.AsNoTracking().Where(row => row.ReviewId == review.Id).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        var history = await db.History.AsNoTracking().Where(row => row.ReviewId == review.Id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var corrections = await db.Corrections.AsNoTracking().Where(row => row.ReviewId == review.Id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var memo = new MemoInput(ReviewEngine.Review(input), StoredLife.Of(review, findings, input.Policy.SignOff))
        {
            Reference = new MemoReference(review.Id, review.Reading, review.EngagementVersion, review.Local(clock.GetUtcNow())),
            Corrections = [.. corrections.Select(row => Correction(row, input, review))],
            History = [.. history.Select(row => new MemoEvent(review.Local(row.At), row.By, row.What, row.Text, row.FindingKey))],
        };
        return MemoJson.Write(ReviewMemo.Write(memo), memo, Sources(review, reports, input));
    }

    private static MemoCorrection Correction(CorrectionRecord row, ReviewInput input, ReviewRecord review)
    {
        var read = InputReading.Of(input, row.FindingKey)?.Single(reading => reading.Input == row.Input).Read;
        return new MemoCorrection(row.FindingKey, row.Input, read ?? "", row.Value, row.Reason, row.Page, row.Quote, row.By, review.Local(row.At));
    }

    // The reports that the proposals rest on, whole, each found again by what was read of it.
    private static ReviewSources Sources(ReviewRecord review, List<ReportRecord> reports, ReviewInput input)
    {
        var texts = reports.ToLookup(report => FactsReader.Read(report.Facts).Document.Sha256, report => report.Facts);
        return new ReviewSources(Json(reports.Single(report => report.DocumentId == review.DocumentId).Facts), Of(input.Previous), Of(input.Bridges));

        JsonElement[] Of(IEnumerable<ReviewFacts> facts) => [.. facts.Select(one => Json(texts[one.Document.Sha256].First()))];
    }

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
