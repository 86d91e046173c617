using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Memo;

internal static class KindName
{
    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Exception => "Exceptions",
        FindingKind.Age => "Age of the report",
        FindingKind.CoverageGap => "Gaps in what is covered",
        FindingKind.MissingCategory => "Categories not in scope",
        FindingKind.Qualification => "Modified opinion",
        FindingKind.CarveOut => "Carved-out subservice organizations",
        FindingKind.Cuec => "Controls expected of us",
        FindingKind.NonOccurrence => "Controls that did not come to operate",
        FindingKind.NotTested => "Controls that were not tested",
        FindingKind.ScopeLimit => "Controls that could not be tested in full",
        FindingKind.Doubt => "Matters in doubt",
        FindingKind.Reliability => "Signs about the report itself",
        FindingKind.Terminology => "Wrong words",
    };
}
