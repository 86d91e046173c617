using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>Letters whose address names more than the organization that the report is on.</summary>
public class Letters_to_more_than_one
{
    private const string OfThePlatform = "We have examined the accompanying description of the platform throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.";

    [Fact]
    public void are_on_the_one_that_the_cover_names_alone() =>
        Assert.Equal("Harrow Ledger Ltd", Addressed("To the Management of Harrow Ledger Ltd and of Beta Desk Ltd:", "Harrow Ledger Ltd"));

    [Theory]
    [InlineData("To the Management of Harrow Ledger Ltd and of Beta Desk Ltd:", "Northwind Hosting Ltd", "Harrow Ledger Ltd and of Beta Desk Ltd")]
    [InlineData("To the Management of Harrow and of Beta Desk Ltd:", "Harrow", "Harrow and of Beta Desk Ltd")]
    public void are_on_both_where_the_cover_does_not_name_the_first_with_its_form(string addressee, string cover, string name) =>
        Assert.Equal(name, Addressed(addressee, cover));

    [Theory]
    [InlineData("To Harrow Ledger, Inc., Boise, Idaho", "Harrow Ledger, Inc.")]
    [InlineData("To Harrow Ledger Corp., Boise", "Harrow Ledger Corp.")]
    [InlineData("To Harrow Ledger Co., Boise", "Harrow Ledger Co.")]
    [InlineData("To Harrow Ledger Ltd., Boise", "Harrow Ledger Ltd.")]
    [InlineData("To Harrow Ledger Pte. Ltd., Boise", "Harrow Ledger Pte. Ltd.")]
    [InlineData("To Harrow Ledger Pty. Ltd., Boise", "Harrow Ledger Pty. Ltd.")]
    [InlineData("To Harrow Ledger, L.P., Boise", "Harrow Ledger, L.P.")]
    [InlineData("Board of Directors and Management, Harrow Ledger Pte. Ltd.", "Harrow Ledger Pte. Ltd.")]
    public void may_have_the_place_behind_the_full_stop_of_a_form(string addressee, string name) => Assert.Equal(name, Addressed(addressee));

    [Theory]
    [InlineData("To Harrow Ledger Dept., Boise")]
    [InlineData("To Harrow Ledger, Inc. Please read it, Boise")]
    [InlineData("To Harrow Ledger Dept. Ltd., Boise")]
    [InlineData("Board of Directors and Management, Harrow Ledger Dept. Ltd.")]
    public void name_nobody_behind_another_full_stop(string addressee) => Assert.Null(Addressed(addressee));

    [Fact]
    public void may_have_a_long_name() =>
        Assert.Equal("Harrow Ledger and Archive Services for the Hospitals of the Northern Counties, Inc.", Addressed("To Harrow Ledger and Archive Services for the Hospitals of the Northern Counties, Inc."));

    [Fact]
    public void name_nobody_in_more_words_than_a_name_has() =>
        Assert.Null(Addressed("To Harrow Ledger and whoever else reads what follows with an eye on the Hospitals of the Northern Counties, Inc."));

    private static string? Addressed(string addressee, params string[] cover) =>
        new FictionalReport { Cover = [.. cover, "SOC 2 Type 2 Report"], Addressee = addressee, Scope = OfThePlatform }.Read().ServiceOrganization?.Value;
}
