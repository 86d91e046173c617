using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The pages on which tables of controls can stand: from the section of tests to the end, the last part by management.</summary>
internal sealed record TestPages(int First, int Unaudited, int Last)
{
    public static TestPages Of(DocumentLayout layout)
    {
        var tests = layout.Sections.FirstOrDefault(section => section.Kind == SectionKind.Tests)?.Heading?.Page;
        // No heading that is known: every page after the opinion, so that nothing is lost to an unusual title.
        var first = tests ?? layout.Sections.FirstOrDefault(section => section.Kind == SectionKind.AuditorReport)?.Heading?.Page ?? 1;
        var other = layout.Sections.LastOrDefault(section => section.Kind == SectionKind.OtherInformation)?.Heading?.Page ?? int.MaxValue;
        return new TestPages(first, other > first ? other : int.MaxValue, layout.Pages.Count) { IsCertain = tests is not null };
    }

    /// <summary>False where the section of tests was not found by its heading.</summary>
    public bool IsCertain { get; private init; }

    public bool Contains(int page) => page >= First && page <= Last;

    public bool IsOfAuditor(int page) => page >= First && page < Unaudited;
}
