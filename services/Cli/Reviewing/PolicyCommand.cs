using System.CommandLine;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.Cli.Reviewing;

/// <summary><c>vendorrisk policy check P.yaml</c>, <c>policy show default-v1</c>, <c>policy schema</c>, <c>policy diff P.yaml --reviews DIR</c></summary>
internal static class PolicyCommand
{
    public static Command Create() => new("policy", "The points, thresholds and gates reports are judged by.") { Check(), Show(), Schema(), Diff() };

    private static Command Check()
    {
        var file = new Argument<string>("P.yaml");
        var command = new Command("check", "Says whether a policy is right, or what is wrong where.") { file };
        command.SetAction(parsed =>
        {
            if (YamlFile.Load(parsed.GetRequiredValue(file), PolicyYaml.Read) is not { } policy) return ExitCode.BadArguments;
            Console.Out.WriteLine($"{policy.Name} is right (sha256 {policy.ContentHash}).");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var name = new Argument<string>("NAME") { Description = "default-v1" };
        name.AcceptOnlyFromAmong("default-v1");
        var command = new Command("show", "Prints a policy that comes with the product: copy it, name the copy, edit the copy.") { name };
        command.SetAction(_ =>
        {
            Console.Out.Write(ShippedPolicies.DefaultV1Text);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Schema()
    {
        var command = new Command("schema", "Prints the JSON schema of a policy, for editors.");
        command.SetAction(_ =>
        {
            Console.Out.Write(ShippedPolicies.Schema);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Diff()
    {
        var file = new Argument<string>("P.yaml") { Description = "the policy that would be put in force" };
        var reviews = new Option<string>("--reviews") { Description = "a folder of reviews as vendorrisk review --json printed them", HelpName = "DIR", Required = true };
        var command = new Command("diff", "Says what a policy would change on reviews that stand, and changes nothing.") { file, reviews };
        command.SetAction(parsed =>
            YamlFile.Load(parsed.GetRequiredValue(file), PolicyYaml.Read) is { } policy ? PolicyDiff.Run(policy, parsed.GetRequiredValue(reviews)) : ExitCode.BadArguments);
        return command;
    }
}
