using System.CommandLine;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.Cli.Reviewing;

/// <summary><c>vendorrisk engagement new [--vendor NAME]</c>, <c>vendorrisk engagement check E.yaml</c></summary>
internal static class EngagementCommand
{
    public static Command Create() => new("engagement", "What you say of your use of a vendor.") { New(), Check() };

    private static Command New()
    {
        var vendor = new Option<string?>("--vendor") { Description = "the vendor's name", HelpName = "NAME" };
        var command = new Command("new", "Prints a commented template to fill in.") { vendor };
        command.SetAction(parsed =>
        {
            Console.Out.Write(EngagementTemplate.For(parsed.GetValue(vendor)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var file = new Argument<string>("E.yaml");
        var command = new Command("check", "Says whether the document is right, or what is wrong where.") { file };
        command.SetAction(parsed =>
        {
            if (YamlFile.Load(parsed.GetRequiredValue(file), EngagementYaml.Read) is null) return ExitCode.BadArguments;
            Console.Out.WriteLine("The engagement is right.");
            return ExitCode.Done;
        });
        return command;
    }
}
