using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The pages on which tables of controls can stand: from the section of tests to the end, the last part by management.</summary>
/// <param name="Unaudited">The page on which management's part begins.</param>
internal sealed record TestPages(int First, int Unaudited, int Last)
{
    public static TestPages Of(DocumentLayout layout)
    {
        var tests = layout.Sections.FirstOrDefault(section => section.Kind == SectionKind.Tests)?.Heading?.Page;
        // No heading that is known: every page after the opinion, so that nothing is lost to an unusual title.
        var first = tests ?? layout.Sections.FirstOrDefault(section => section.Kind == SectionKind.AuditorReport)?.Heading?.Page ?? 1;
        var other = layout.Sections.LastOrDefault(section => section.Kind == SectionKind.OtherInformation)?.Heading;
        return new TestPages(first, other?.Page > first ? other.Page : int.MaxValue, layout.Pages.Count) { IsCertain = tests is not null, Top = other?.Lines[0].Box.Y0 ?? 0 };
    }

    /// <summary>False where the section of tests was not found by its heading.</summary>
    public bool IsCertain { get; private init; }

    public bool Contains(int page) => page >= First && page <= Last;

    /// <summary>Where management's part begins on its first page, in points from the top: the last tests may stand above it.</summary>
    private double Top { get; init; }

    public bool IsOfAuditor(int page) => page >= First && page < Unaudited;

    public bool IsOfAuditor(Line line) => IsOfAuditor(line.Page) || (line.Page == Unaudited && line.Box.Y1 <= Top);
}
