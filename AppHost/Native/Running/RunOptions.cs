namespace VendorRisk.AppHost.Native.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record RunOptions
{
    public const string Usage = """
        Options: --data DIR (where everything is kept; default .data)  --fresh (throw it away first)
                 --demo | --no-demo (sample reports; on by default at the first run)  --quiet (logs go to files only)
                 --only a,b (start these; others with: ctl start NAME)  --port NAME=N (exactly this port, or refuse)
                 ctl status | stop [NAME] | start NAME | restart NAME | kill NAME (while it runs)
        """;

    public string? Data { get; private init; }
    public bool Fresh { get; private init; }
    public bool? Demo { get; private init; }
    public bool Quiet { get; private init; }
    public string? Manifest { get; private init; }
    public IReadOnlySet<string>? Only { get; private init; }
    public IReadOnlyDictionary<string, int> Ports { get; private init; } = new Dictionary<string, int>();
    public string? Control { get; private init; }
    public string? Refusal { get; private init; }

    public static RunOptions Parse(string[] args)
    {
        var options = new RunOptions();
        var words = new List<string>();
        var (publisher, output) = ((string?)null, (string?)null);
        for (var i = 0; i < args.Length && options.Refusal is null; i++)
        {
            var (name, given) = args[i].Split('=', 2) is [var before, var after] && before.StartsWith("--", StringComparison.Ordinal) ? (before, after) : (args[i], null);
            string Value() => given ?? (i + 1 < args.Length ? args[++i] : "");
            switch (name)
            {
                case "--data": options = options with { Data = Path.GetFullPath(Value()) }; break;
                case "--fresh": options = options with { Fresh = true }; break;
                case "--demo": options = options with { Demo = true }; break;
                case "--no-demo": options = options with { Demo = false }; break;
                case "--quiet": options = options with { Quiet = true }; break;
                case "--only": options = options with { Only = Value().Split(',').ToHashSet() }; break;
                case "--port": options = options.WithPort(Value()); break;
                case "--publisher": publisher = Value(); break;
                case "--output-path": output = Value(); break;
                case "ctl": while (++i < args.Length && !args[i].StartsWith("--", StringComparison.Ordinal)) words.Add(args[i]); i--; break;
                default: options = options with { Refusal = $"Unknown option '{args[i]}'." }; break;
            }
        }

        if (publisher is not null && (publisher != "manifest" || string.IsNullOrEmpty(output)))
            return options with { Refusal = "Only '--publisher manifest --output-path FILE' can be published." };
        return options with { Manifest = output, Control = words.Count > 0 ? string.Join(' ', words) : null };
    }

    private RunOptions WithPort(string value) => value.Split('=') is [var name, var number] && ushort.TryParse(number, out var port)
        ? this with { Ports = new Dictionary<string, int>(Ports) { [name] = port } }
        : this with { Refusal = $"--port wants NAME=NUMBER, not '{value}'." };
}
