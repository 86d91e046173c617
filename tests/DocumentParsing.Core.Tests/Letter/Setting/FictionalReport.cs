using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

/// <summary>
/// A SOC report without its tables of controls, in words of our own. A test names only what it is about; everything else is an ordinary
/// clean report on security and availability.
/// </summary>
internal sealed record FictionalReport
{
    public string Organization { get; init; } = "Harrow Ledger, Inc.";
    public string Short { get; init; } = "Harrow";
    public string System { get; init; } = "Harrow Ledger Platform";
    public string Firm { get; init; } = "Marrow Finch LLP";
    public string When { get; init; } = "throughout the period March 1, 2025 to August 31, 2025";
    public string Title { get; init; } = "System and Organization Controls (SOC) 2 Type 2 Report";
    public string Categories { get; init; } = "security and availability";
    public string[]? Cover { get; init; }
    public string[] Contents { get; init; } = [];
    public string Addressee { get; init; } = "To the Management of Harrow Ledger, Inc.:";
    public bool Headings { get; init; } = true;
    public bool TwoColumns { get; init; }
    public string LetterHeading { get; init; } = "Section I - Independent Service Auditor's Report";
    public string? Scope { get; init; }
    public string[] AfterScope { get; init; } = [];
    public string[] BeforeOpinion { get; init; } = [];
    public string OpinionHeading { get; init; } = "Opinion";
    public string OpinionLead { get; init; } = "In our opinion, in all material respects:";
    public string[]? Limbs { get; init; }
    public string LimbMark { get; init; } = "a.";
    public string[] AfterOpinion { get; init; } = [];
    public string[] Signature { get; init; } = ["Marrow Finch LLP", "Boise, Idaho", "October 9, 2025"];
    public string? Assertion { get; init; }
    public string? DescriptionHeading { get; init; }
    public Action<Typesetter> Description { get; init; } = page => page
        .Heading("Complementary User Entity Controls", 1.15)
        .Paragraph("The system was designed with the assumption that user entities do their part:")
        .Items("•", "User entities are responsible for removing the access of people who leave.", "User entities are responsible for keeping their keys secret.");
    public Typesetter Setter { get; init; } = new();

    public SourceDocument Document()
    {
        Setter.Cover(Cover ?? [Organization, Title, System, $"Relevant to {Categories}", $"For the period {When[(When.IndexOf("period", StringComparison.Ordinal) is var at && at >= 0 ? at + 7 : 0)..]}", $"Prepared by {Firm}"]);
        if (Contents.Length > 0)
            Setter.Heading("Contents").Lines(Contents).NewPage();
        if (Headings)
            Setter.Heading(LetterHeading);
        Setter.Columns(TwoColumns).Lines(Addressee.Split('\n'));
        Titled("Scope", Scope ?? $"We have examined {Short}'s accompanying description of its {System} titled \"Description of the {System}\" {When} (description), and the suitability of the design and operating effectiveness of controls stated in the description {When}, to provide reasonable assurance that its service commitments were achieved based on the trust services criteria relevant to {Categories} (applicable trust services criteria) set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy, in AICPA, Trust Services Criteria.");
        foreach (var paragraph in AfterScope)
            Setter.Paragraph(paragraph);
        Titled("Inherent Limitations", "Because of their nature, controls may not always operate effectively. Projections of any evaluation to future periods are subject to the risk that controls may become inadequate.");
        foreach (var paragraph in BeforeOpinion)
            Text(paragraph);
        if (Headings)
            Setter.Heading(OpinionHeading, 1.1);
        Setter.Paragraph(OpinionLead);
        Setter.Items(LimbMark, Limbs ??
        [
            $"the description presents the {System} that was designed and implemented {When} in accordance with the description criteria;",
            $"the controls stated in the description were suitably designed {When} to provide reasonable assurance that the service commitments would be achieved, if its controls operated effectively throughout that period; and",
            $"the controls stated in the description operated effectively {When}, if complementary user entity controls assumed in the design operated effectively throughout that period.",
        ]);
        foreach (var paragraph in AfterOpinion)
            Text(paragraph);
        Titled("Restricted Use", $"This report is intended solely for the information and use of {Short} and of user entities of its system and is not intended to be, and should not be, used by anyone else.");
        Setter.Lines(Signature);
        if (Assertion is not null)
            Setter.NewPage().Heading(Assertion).Paragraph($"We, the management of {Organization}, have prepared the description of the {System} {When}. To the best of our knowledge and belief, it presents the system fairly.");
        (TwoColumns ? Setter.Columns(two: false) : Setter.NewPage()).Heading(DescriptionHeading ?? $"Section III - Description of the {System}");
        Setter.Paragraph($"{Organization} operates the {System} for customers in several countries, and keeps its offices in two of them. It has done so for many years.");
        Description(Setter);
        return Setter.Document();
    }

    public LetterFacts Read() => LetterReader.Read(DocumentLayout.Read(Document()));

    // "# Heading" is a heading.
    private void Text(string paragraph)
    {
        if (paragraph.StartsWith("# ", StringComparison.Ordinal))
            Setter.Heading(paragraph[2..], 1.1);
        else
            Setter.Paragraph(paragraph);
    }

    private void Titled(string heading, string text)
    {
        if (Headings)
            Setter.Heading(heading, 1.1);
        Setter.Paragraph(text);
    }
}
