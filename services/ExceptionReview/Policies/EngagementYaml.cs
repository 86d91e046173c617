using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using YamlDotNet.RepresentationModel;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>An engagement out of YAML and back. Everything may be left out; what is there must be right.</summary>
public static class EngagementYaml
{
    public static YamlReading<Engagement> Read(string text)
    {
        var source = new YamlSource();
        var engagement = source.Root(text) is { } root ? Engagement(root) : null;
        return source.Problems is { Count: > 0 } problems ? new(null, problems) : new(engagement, []);
    }

    public static string Write(Engagement engagement) => EngagementText.Of(engagement);

    private static Engagement Engagement(YamlMap root)
    {
        var engagement = new Engagement
        {
            Vendor = root.FindText("vendor"),
            Service = root.FindText("service"),
            ModulesUsed = root.Texts("modulesUsed"),
            ModulesNotUsed = root.Texts("modulesNotUsed"),
            Owner = root.FindText("owner"),
            Tier = root.FindWord<Tier>("tier"),
            Data = root.FindWord<DataClass>("data"),
            Tolerance = root.FindWord<Tolerance>("tolerance"),
            Reliance = root.FindMap("reliance") is { } reliance ? Reliance(reliance) : RelianceMap.Unstated,
            Requires = root.FindMap("requires") is { } requires ? Requires(requires) : null,
            Cuecs = root.FindMap("cuecs") is { } cuecs ? Cuecs(cuecs) : CuecStates.Unstated,
            Compensating = [.. root.Maps("compensating").Select(Compensating)],
            SubserviceReports = [.. root.Maps("subserviceReports").Select(Held)],
            Chase = [.. root.Maps("chase").Select(Chase)],
            Regulations = root.Texts("regulations"),
            Renewal = root.FindDate("renewal"),
            TimeZone = TimeZone(root),
        };
        foreach (var item in root.List("modulesNotUsed").Where(item => item is YamlScalarNode { Value: { } module } && engagement.ModulesUsed.Contains(module, StringComparer.OrdinalIgnoreCase)))
            root.Note(item, $"\"{item}\" stands among the modules used, too");
        root.RefuseOthers();
        return engagement;
    }

    private static RelianceMap Reliance(YamlMap map)
    {
        var categories = new Dictionary<TrustCategory, Reliance>();
        foreach (var category in Enum.GetValues<TrustCategory>())
            if (map.FindWord<Reliance>(WireName.Of(category)) is { } reliance) categories[category] = reliance;
        var criteria = new Dictionary<string, Reliance>(StringComparer.Ordinal);
        if (map.FindMap("criteria") is { } own)
        {
            foreach (var key in own.Keys.ToArray())
                if (!CriterionNumber.IsOne(key)) own.Note(own.KeyNode(key), $"\"{key}\" is no criterion (CC6.2, A1.3, C1.1, PI1.3, P6.1)");
                else if (own.FindWord<Reliance>(key) is { } reliance) criteria[key] = reliance;
        }

        map.RefuseOthers();
        return new() { Categories = categories, Criteria = criteria };
    }

    private static RequiredAssurance Requires(YamlMap map)
    {
        var requires = new RequiredAssurance
        {
            Type = map.FindWord<RequiredType>("type"),
            Categories = map.Words<TrustCategory>("categories"),
            MaxAgeMonths = map.FindInt("maxAgeMonths", 1, 120),
            BridgeAccepted = map.FindYesNo("bridgeAccepted"),
        };
        map.RefuseOthers();
        return requires;
    }

    private static CuecStates Cuecs(YamlMap map)
    {
        var own = new Dictionary<string, CuecNote>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in map.Keys.Where(key => key != "default").ToArray())
            if (map.Find(key) is YamlMappingNode) own[key.Trim()] = Note(map.Map(key));
            else if (map.FindWord<CuecState>(key) is { } state) own[key.Trim()] = new(state);
        return new() { Default = map.FindWord<CuecState>("default") ?? CuecState.Unknown, Own = own };
    }

    // "implemented", or who looks after it as well: { state: partial, owner: ann@customer.example, evidence: ticket 4711, due: 2027-01-31 }
    private static CuecNote Note(YamlMap map)
    {
        var note = new CuecNote(map.FindWord<CuecState>("state") ?? CuecState.Unknown, map.FindText("owner"), map.FindText("evidence"), map.FindDate("due"));
        map.RefuseOthers();
        return note;
    }

    private static CompensatingControl Compensating(YamlMap map)
    {
        var criteria = map.Texts("criteria", required: true);
        foreach (var item in map.List("criteria").OfType<YamlScalarNode>().Where(item => !CriterionNumber.IsOne(item.Value ?? "")))
            map.Note(item, $"\"{item.Value}\" is no criterion (CC6.2, A1.3, C1.1, PI1.3, P6.1)");
        var control = new CompensatingControl(criteria, map.Int("points", 0, 10), map.Text("reason"));
        map.RefuseOthers();
        return control;
    }

    private static HeldReport Held(YamlMap map)
    {
        var held = new HeldReport(map.Text("name"), map.FindDate("coverageEnd"));
        map.RefuseOthers();
        return held;
    }

    private static Chase Chase(YamlMap map)
    {
        var chase = new Chase(map.Text("name"), map.FindText("by"), map.FindDate("until"));
        map.RefuseOthers();
        return chase;
    }

    private static string? TimeZone(YamlMap root)
    {
        if (root.FindText("timeZone") is not { } zone) return null;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) root.Note(root.Find("timeZone")!, $"\"{zone}\" is no time zone (Europe/Berlin, America/New_York, UTC)");
        return zone;
    }
}
