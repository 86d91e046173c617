using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_a_certificate
{
    [Fact]
    public void holder_scope_body_and_dates_are_read()
    {
        var facts = Read(new Typesetter()
            .Lines("CERTIFICATE", "This is to certify that", "Harrow Ledger GmbH", "Kanalweg 4, 20095 Hamburg, Germany")
            .Paragraph("operates an information security management system which has been assessed against ISO/IEC 27001:2022 for the following scope:")
            .Paragraph("Development and operation of the Harrow Ledger Platform in Hamburg and Lyon, in accordance with the Statement of Applicability, version 3, dated 2 February 2025.")
            .Table([72, 300], ["Certificate number", "HL-27-0042"], ["Initial certification date", "5 June 2022"], ["Date of issue", "4 June 2025"], ["Valid until", "3 June 2028"])
            .Lines("Beacon Assessment B.V.", "Utrecht, the Netherlands")
            .Paragraph("The certificate remains the property of Beacon Assessment B.V. and replaces a certificate that expired 3 June 2025."));
        Assert.Equal(ReportKind.Iso27001Certificate, facts.Kind);
        Assert.Equal("Harrow Ledger GmbH", facts.ServiceOrganization?.Value);
        Assert.Equal("Development and operation of the Harrow Ledger Platform in Hamburg and Lyon", facts.System?.Value);
        Assert.Equal("Beacon Assessment B.V.", facts.Auditor?.Value);
        Assert.Equal(new DateOnly(2025, 6, 4), facts.ReportDate?.Value);
        Assert.Equal(new DateOnly(2028, 6, 3), facts.ValidUntil?.Value);
        Assert.Empty(facts.Doubts);
        Assert.Null(facts.Opinion);
        Assert.Null(facts.Period);
    }

    [Theory]
    [InlineData("Issue date: 2025-06-04", "Expiry date: 2028-06-03")]
    [InlineData("Issued on 04 June 2025", "Expires on 03 June 2028")]
    [InlineData("Certification date: June 4, 2025", "Valid through: June 3, 2028")]
    [InlineData("Current issue date: 04.06.2025", "Valid to: 03.06.2028")]
    [InlineData("Effective date: 5 June 2022 Latest revision date: 4 June 2025", "Expiration date: 3 June 2028")]
    [InlineData("Effective date: 4 June 2025", "Expiration date: 3 June 2028")]
    public void the_dates_are_known_by_their_labels(string issued, string until)
    {
        var facts = Read(Certificate("ISO/IEC 27001:2022").Lines("Originally registered: 5 June 2019", issued, until));
        Assert.Equal((new DateOnly(2025, 6, 4), new DateOnly(2028, 6, 3)), (facts.ReportDate?.Value, facts.ValidUntil?.Value));
        Assert.Empty(facts.Doubts);
    }

    [Theory]
    [InlineData("This is to certify that", "operates a management system that has been assessed by Beacon Assessment Pty Ltd and found to comply with the requirements of ISO/IEC 27001:2022")]
    [InlineData("The certification body of Beacon Assessment Pty Ltd hereby certifies that the company", "has established a management system that meets ISO/IEC 27001:2022")]
    [InlineData("The certification body of Beacon Assessment Pty Ltd certifies that", "operates a management system that meets ISO/IEC 27001:2022")]
    [InlineData("Die Zertifizierungsstelle der Beacon Assessment Pty Ltd bescheinigt / The certification body of Beacon Assessment Pty Ltd certifies, dass die / that the", "has established a management system which meets ISO/IEC 27001:2022")]
    [InlineData("The certification body Beacon Assessment Pty Ltd confirms that", "has introduced and applies a management system. An audit has furnished proof that the requirements of ISO/IEC 27001:2022 are fulfilled.")]
    [InlineData("The certification body Beacon Assessment Pty Ltd hereby attests that", "maintains a management system in conformity with ISO/IEC 27001:2022")]
    [InlineData("CERTIFICATE\nBeacon Assessment Pty Ltd declares that", "operates a management system that satisfies ISO/IEC 27001:2022. Issued by Beacon Assessment Pty Ltd")]
    [InlineData("This is to certify that", "operates a management system that meets ISO/IEC 27001:2022. For and on behalf of Beacon Assessment Pty Ltd: R. Tamm, Head of Certification")]
    public void the_body_is_known_by_the_words_around_it(string before, string after)
    {
        var facts = Read(before.Split('\n').Aggregate(new Typesetter(), (page, line) => page.Paragraph(line)).Lines("Harrow Ledger GmbH").Paragraph(after).Lines("Certificate No. 4417", "Gültig von / Valid from 2025-06-10", "Gültig bis / Valid until 2028-06-09", "Hamburg, 2025-06-04"));
        Assert.Equal((ReportKind.Iso27001Certificate, "Harrow Ledger GmbH", "Beacon Assessment Pty Ltd"), (facts.Kind, facts.ServiceOrganization?.Value, facts.Auditor?.Value));
        Assert.Equal((new DateOnly(2025, 6, 4), new DateOnly(2028, 6, 9)), (facts.ReportDate?.Value, facts.ValidUntil?.Value));
    }

    [Fact]
    public void a_body_may_grant_a_registration()
    {
        var facts = Read(new Typesetter().Lines("BEACON ASSESSMENT LTD").Lines("hereby grants").Lines("Harrow Ledger Limited").Paragraph("registration as an organisation whose Information Security Management System conforms to ISO/IEC 27001:2022")
            .Lines("Registration No. 4417", "Date of first registration: 14/06/2016", "Current registration from: 14/06/2025", "Registration valid until: 13/06/2028"));
        Assert.Equal((ReportKind.Iso27001Certificate, "Harrow Ledger Limited", "BEACON ASSESSMENT LTD"), (facts.Kind, facts.ServiceOrganization?.Value, facts.Auditor?.Value));
        Assert.Equal((new DateOnly(2025, 6, 14), new DateOnly(2028, 6, 13)), (facts.ReportDate?.Value, facts.ValidUntil?.Value));
    }

    [Fact]
    public void the_body_may_confirm_in_its_own_name_and_set_both_ends_of_the_term_behind_one_label()
    {
        var facts = Read(Confirmed("Beacon Prüf- und Zertifizierungsgesellschaft mbH confirms that the organisation"));
        Assert.Equal((ReportKind.Iso27001Certificate, "Harrow Ledger SAS", "Beacon Prüf- und Zertifizierungsgesellschaft mbH"), (facts.Kind, facts.ServiceOrganization?.Value, facts.Auditor?.Value));
        Assert.Equal((new DateOnly(2025, 6, 4), new DateOnly(2028, 6, 9)), (facts.ReportDate?.Value, facts.ValidUntil?.Value));
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void a_term_that_ends_before_it_begins_is_doubted() =>
        Assert.Contains(Read(Certificate("ISO/IEC 27001:2022").Lines("Date of issue: 4 June 2025", "Valid from / until: 1 April 2028 / 2 April 2025")).Doubts, doubt => doubt.Fact == "validUntil");

    [Theory]
    [InlineData("Valid:")]
    [InlineData("Period of validity:")]
    [InlineData("Gültigkeit:")]
    public void one_label_may_stand_over_the_term_beside_the_place_and_day_of_issue(string label)
    {
        var facts = Read(new Typesetter().Lines("MANAGEMENT SYSTEM CERTIFICATE")
            .Table([72, 180, 300], ["Certificate no.:", "Initial certification date:", label], ["HL-27-0042", "19 September 2018", "19 September 2024 – 18 September 2027"])
            .Space(1).Lines("This is to certify that the management system of:", "Harrow Ledger GmbH", "has been found to conform to", "ISO/IEC 27001:2022").Space(1)
            .Table([72, 330], ["Place and date:", "For the issuing office:"], ["Hamburg, 02 September 2024", "Beacon Assurance GmbH"], ["", "Hafenstraße 31, 22765 Hamburg, Germany"])
            .NewPage().Lines("Appendix to Certificate").Table([72, 250, 420], ["Site Name", "Site Address", "Site Scope"], ["Harrow Labs Switzerland AG", "Rebgasse 44, 4058 Basel", "Support"]));
        Assert.Equal(("Harrow Ledger GmbH", "Beacon Assurance GmbH", new DateOnly(2024, 9, 2), new DateOnly(2027, 9, 18)), (facts.ServiceOrganization?.Value, facts.Auditor?.Value, facts.ReportDate?.Value, facts.ValidUntil?.Value));
    }

    [Fact]
    public void a_date_that_is_not_certain_before_all_labels_breaks_nothing() =>
        Assert.Equal(new DateOnly(2028, 6, 13), Read(new Typesetter().Lines("04/06/2025").Space(9).Lines("This is to certify that the management system of:", "Harrow Ledger GmbH", "conforms to ISO/IEC 27001:2022", "Certificate No. HL-27-0042", "Date of issue: 14 June 2025", "Valid until: 13 June 2028", "Issued by: Beacon Assessment B.V.")).ValidUntil?.Value);

    [Fact]
    public void nobody_confirms_what_he_was_told() => Assert.Equal(ReportKind.Unknown, Read(Confirmed("Beacon Kanzlei mbH was told that the organisation")).Kind);

    private static Typesetter Confirmed(string by) => new Typesetter()
        .Lines("Certificate No. 27-1184", by, "Harrow Ledger SAS", "18 quai du Port, 38000 Grenoble, France", "has established and applies a management system for information security in accordance with", "ISO/IEC 27001:2022")
        .Lines("Scope", "Operation of the Harrow Ledger Platform in Grenoble").Space(1)
        .Table([72, 300], ["Certified since", "10.06.2019"], ["Date of issue", "04.06.2025"], ["Valid from / until", "10.06.2025 / 09.06.2028"], ["Next surveillance audit before", "28.05.2026"])
        .Paragraph("Certificates in force are listed by us. A separate certificate under ISO 9001:2015 (No. 90-412) is valid until 30.06.2027.");

    [Theory]
    [InlineData("Issued: 04/06/2025", "Valid until: 03/06/2028", 4)]
    [InlineData("Issued: 06/04/2025", "Valid until: 06/03/2028", 4)]
    [InlineData("Issued: 07/06/2025", "Valid until: 07/06/2028", 0)]
    public void a_term_of_whole_years_tells_the_day_from_the_month(string issued, string until, int day)
    {
        var facts = Read(Certificate("ISO/IEC 27001:2022").Lines("Originally registered: 05/06/2019", issued, until));
        Assert.Equal(day == 0, facts.Doubts.Any(doubt => doubt.Fact == "reportDate"));
        if (day > 0)
            Assert.Equal((new DateOnly(2025, 6, day), new DateOnly(2028, 6, 3)), (facts.ReportDate?.Value, facts.ValidUntil?.Value));
    }

    [Fact]
    public void labels_may_stand_above_their_dates()
    {
        var facts = Read(Certificate("ISO 27001:2022").Table([72, 230, 400], ["First issue", "Current issue", "Valid until"], ["5 June 2019", "4 June 2025", "3 June 2028"]));
        Assert.Equal((new DateOnly(2025, 6, 4), new DateOnly(2028, 6, 3)), (facts.ReportDate?.Value, facts.ValidUntil?.Value));
    }

    [Fact]
    public void a_certificate_without_a_date_says_so()
    {
        var facts = Read(Certificate("ISO/IEC 27001:2022").Lines("Issue date: 4 June 2025"));
        Assert.Null(facts.ValidUntil);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "validUntil");
    }

    [Fact]
    public void one_of_the_cloud_security_alliance_is_a_star_certificate() =>
        Assert.Equal(ReportKind.StarCertificate, Read(Certificate("CSA STAR Certification, Cloud Controls Matrix v4.0 and ISO/IEC 27001:2022").Lines("Issue date: 4 June 2025", "Expiry date: 3 June 2028")).Kind);

    [Theory]
    [InlineData("We are certified to ISO/IEC 27001:2022 and proud of it. Our certificate was issued on 4 June 2025.")]
    [InlineData("The data center of our provider holds an ISO/IEC 27001 certificate, number 42, valid until 3 June 2028.")]
    public void a_page_that_mentions_a_certificate_is_none(string text) =>
        Assert.Equal(ReportKind.Unknown, Read(new Typesetter().Paragraph(text)).Kind);

    private static Typesetter Certificate(string standard) => new Typesetter()
        .Lines("Certificate of Registration", "This is to certify that the management system of:", "Harrow Ledger GmbH", "Kanalweg 4, 20095 Hamburg, Germany")
        .Lines($"has been audited and conforms to {standard}", "Certificate No. HL-27-0042", "Scope of certification: Operation of the Harrow Ledger Platform")
        .Lines("Issued by: Beacon Assessment B.V.");

    private static LetterFacts Read(Typesetter page) => LetterReader.Read(DocumentLayout.Read(page.Document()));

    [Fact]
    public void the_body_is_the_one_that_signs_and_not_the_short_name_of_whose_property_it_is() =>
        Assert.Equal("Beacon Assessment Ltd", Read(new Typesetter().Lines("BEACON Assessment", "Certificate of Registration", "This is to certify that the management system of:", "Harrow Ledger GmbH", "has been assessed and conforms to ISO/IEC 27001:2022", "Certificate number HL-27-0042", "Scope of certification: Operation of the Harrow Ledger Platform", "Issue date: 4 June 2025", "Expiry date: 3 June 2028")
            .Lines("This certificate remains the property of Beacon").Lines("Signed on behalf of Beacon Assessment Ltd")).Auditor?.Value);
}
