using System.CommandLine;

namespace VendorRisk.Cli.Reading;

/// <summary><c>vendorrisk read FILE... [--json | --out DIR] [--password-file F]</c></summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "PDFs, or folders of them", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "print the facts of one file as JSON (vendorrisk/report-facts/1)" };
        var output = new Option<string?>("--out") { Description = "write NAME.json for each file into this folder, in parallel", HelpName = "DIR" };
        var password = new Option<string?>("--password-file") { Description = "its first line opens encrypted files; - is standard input", HelpName = "F" };
        var failOn = new Option<string?>("--fail-on") { Description = "exit with 1 when there is a doubt" };
        failOn.AcceptOnlyFromAmong("doubt");
        var command = new Command("read", "Takes the facts out of reports: a summary, or JSON with the place of every fact.")
        {
            files, json, output, password, failOn,
        };
        command.Validators.Add(result =>
        {
            var names = result.GetValue(files) ?? [];
            var several = names.Length > 1 || names.Any(Directory.Exists);
            if (several && result.GetValue(output) is null)
                result.AddError("Several files need --out DIR.");
            if (result.GetValue(json) && result.GetValue(output) is not null)
                result.AddError("--json prints one file; --out writes files. Give one of the two.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (!PasswordFile.TryRead(parsed.GetValue(password), out var secret))
                return ExitCode.BadArguments;
            var names = parsed.GetRequiredValue(files);
            var failOnDoubt = parsed.GetValue(failOn) is not null;
            return parsed.GetValue(output) is { } folder
                ? await ReadMany.RunAsync(names, folder, secret, failOnDoubt, cancellationToken)
                : await ReadOne.RunAsync(names[0], parsed.GetValue(json), secret, failOnDoubt, cancellationToken);
        });
        return command;
    }
}
