using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace VendorRisk.Cli.Reviewing;

/// <summary><c>vendorrisk review FILE --engagement E.yaml [--policy P.yaml] [--previous FILE...] [--bridge FILE...] [--as-of YYYY-MM-DD] [--json | --html OUT | --docx OUT | --pdf OUT]</c></summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "the report: a PDF, or the JSON that vendorrisk read made of one" };
        var engagement = new Option<string>("--engagement") { Description = "what you say of your use of the vendor (vendorrisk engagement new)", HelpName = "E.yaml", Required = true };
        var policy = new Option<string?>("--policy") { Description = "the policy to judge by; default-v1 where none is given", HelpName = "P.yaml" };
        var previous = new Option<string[]>("--previous") { Description = "earlier reports of the vendor", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var bridges = new Option<string[]>("--bridge") { Description = "bridge letters", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "the day to judge on; today in the engagement's time zone where none is given", HelpName = "YYYY-MM-DD", CustomParser = Day };
        var json = new Option<bool>("--json") { Description = "print the review as JSON (vendorrisk/review/1)" };
        var html = new Option<string?>("--html") { Description = "write the memo as a web page", HelpName = "OUT" };
        var docx = new Option<string?>("--docx") { Description = "write the memo as a Word document", HelpName = "OUT" };
        var pdf = new Option<string?>("--pdf") { Description = "write the memo as PDF (needs weasyprint)", HelpName = "OUT" };
        var failOn = new Option<string?>("--fail-on") { Description = "exit with 1 when there is a doubt, or when the conclusion is this band or a worse one" };
        failOn.AcceptOnlyFromAmong("doubt", "review", "material");
        var password = new Option<string?>("--password-file") { Description = "its first line opens encrypted files; - is standard input", HelpName = "F" };
        var command = new Command("review", "Judges a report for one customer: what is material to it, and why.")
        {
            file, engagement, policy, previous, bridges, asOf, json, html, docx, pdf, failOn, password,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (!PasswordFile.TryRead(parsed.GetValue(password), out var secret))
                return ExitCode.BadArguments;
            return await ReviewRun.RunAsync(new()
            {
                File = parsed.GetRequiredValue(file),
                Engagement = parsed.GetRequiredValue(engagement),
                Policy = parsed.GetValue(policy),
                Previous = parsed.GetValue(previous) ?? [],
                Bridges = parsed.GetValue(bridges) ?? [],
                AsOf = parsed.GetValue(asOf),
                Json = parsed.GetValue(json),
                Html = parsed.GetValue(html),
                Docx = parsed.GetValue(docx),
                Pdf = parsed.GetValue(pdf),
                FailOn = parsed.GetValue(failOn),
                Password = secret,
            }, cancellationToken);
        });
        return command;
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"\"{text}\" is no day: write it as 2026-11-22.");
        return null;
    }
}
