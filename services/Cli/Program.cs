using System.CommandLine;
using System.CommandLine.Invocation;
using VendorRisk.Cli;
using VendorRisk.Cli.Reading;
using VendorRisk.Cli.Reviewing;

var root = new RootCommand("Reads vendors' assurance reports (SOC 2 first of all) and judges what they say.")
{
    ReadCommand.Create(),
    RenderCommand.Create(),
    ReviewCommand.Create(),
    EngagementCommand.Create(),
    PolicyCommand.Create(),
};

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
return parsed.Action is ParseErrorAction ? ExitCode.BadArguments : exitCode;
