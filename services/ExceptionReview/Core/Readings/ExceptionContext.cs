using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>One exception with what surrounds it.</summary>
internal sealed record ExceptionContext(ReviewInput Input, int Index)
{
    public ReviewFacts Facts => Input.Facts;
    public ReportException Exception => Input.Facts.Exceptions[Index];
    public string Path => $"exceptions[{Index}]";

    /// <summary>The control as the report describes it; null where the exception names none, or one that was not read.</summary>
    public ReportControl? Control => Exception.Control is { } id ? Facts.Controls.FirstOrDefault(control => control.Id == id) : null;

    /// <summary>The criteria the exception names, else its control's.</summary>
    public IReadOnlyList<string> Criteria => Exception.Criteria.Count > 0 ? Exception.Criteria : Control?.Criteria ?? [];

    /// <summary>The auditor's words.</summary>
    public string Text => Exception.Text;

    /// <summary>Management's words, which nobody audited.</summary>
    public string Response => Exception.ManagementResponse?.Text ?? "";

    /// <summary>The auditor's sentences; every reader goes through them, so they are parted once.</summary>
    public IReadOnlyList<string> Said { get; } = [.. Sentences.Of(Input.Facts.Exceptions[Index].Text)];

    /// <summary>Management's sentences.</summary>
    public IReadOnlyList<string> Answered { get; } = [.. Sentences.Of(Input.Facts.Exceptions[Index].ManagementResponse?.Text ?? "")];

    public Evidence FromText(string quote) => new(Exception.Page, quote, $"{Path}.text");

    public Evidence FromResponse(string quote) => new(Exception.ManagementResponse?.Page ?? Exception.Page, quote, $"{Path}.managementResponse");
}
