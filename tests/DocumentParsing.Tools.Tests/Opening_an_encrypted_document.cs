namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Opening_an_encrypted_document
{
    private static readonly byte[] Plain = TinyPdf.With("Assurance report");

    // With every character that a shell would take for its own.
    private const string Password = "it's \"$(secret)\" `é %s \\n";

    [Fact]
    public async Task one_that_only_forbids_copying_is_read()
    {
        var file = Reading.Qpdf(Plain, "--encrypt", "", "owner", "256", "--extract=n", "--");
        Assert.Equal("Assurance report", Reading.TextOf((await Reading.DocumentAsync(file)).Pages[0]));
    }

    [Fact]
    public async Task one_with_a_password_asks_for_it() => Assert.Equal("password-needed", await Reading.RefusalAsync(Locked()));

    [Fact]
    public async Task the_wrong_password_is_told_from_a_missing_one() => Assert.Equal("password-wrong", await Reading.RefusalAsync(Locked(), "guess"));

    [Fact]
    public async Task the_right_password_opens_it_and_the_digest_is_of_the_file_that_was_sent()
    {
        var file = Locked();
        var document = await Reading.DocumentAsync(file, Password);
        Assert.Equal("Assurance report", Reading.TextOf(document.Pages[0]));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)), document.Sha256);
    }

    [Fact]
    public async Task a_password_that_was_not_needed_does_no_harm() =>
        Assert.Equal("Assurance report", Reading.TextOf((await Reading.DocumentAsync(Plain, "guess")).Pages[0]));

    private static byte[] Locked() => Reading.Qpdf(Plain, "--encrypt", Password, "owner", "256", "--");
}
