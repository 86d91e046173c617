namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>The parts of a report by what they mean; numbering and order differ from firm to firm.</summary>
public enum SectionKind
{
    /// <summary>Cover, contents, and whatever stands before the first heading that is known.</summary>
    Front,
    AuditorReport,
    Assertion,
    Description,
    Tests,

    /// <summary>Information by management that the auditor did not examine: responses, mappings.</summary>
    OtherInformation,
}

/// <summary>One part of the report: its heading (none for the front matter) and its blocks in reading order.</summary>
public sealed record Section(SectionKind Kind, Paragraph? Heading, IReadOnlyList<Block> Blocks)
{
    public IEnumerable<Paragraph> Paragraphs => Blocks.OfType<Paragraph>();
}
