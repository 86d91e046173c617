using System.Text.Json.Nodes;

namespace VendorRisk.Demo;

/// <summary>A fictional vendor of the samples and how its customer uses it: what is said here decides what is material.</summary>
internal sealed record DemoVendor(string Name, string FileName, string Service, string Tier, string Data, string Type, string[] Categories)
{
    public static readonly IReadOnlyList<DemoVendor> All =
    [
        new("Harborlight Billing", "harborlight-type2-clean.pdf", "Subscription billing", "high", "confidential", "type2", ["security", "availability"]),
        new("Quarrystone Data", "quarrystone-type2-three-exceptions.pdf", "Customer data hub", "critical", "restricted", "type2", ["security", "availability", "confidentiality"]),
        new("Tallowmere Freight Cloud", "tallowmere-type2-qualified-old.pdf", "Freight booking", "medium", "internal", "type2", ["security"]),
        new("Pinewhistle Forms", "pinewhistle-type1.pdf", "Pilot of a new service", "low", "internal", "type1", ["security"]),
    ];

    public JsonObject Engagement(string owner) => new()
    {
        ["service"] = Service,
        ["owner"] = owner,
        ["tier"] = Tier,
        ["data"] = Data,
        ["tolerance"] = "standard",
        ["reliance"] = new JsonObject
        {
            ["security"] = "direct",
            ["availability"] = Categories.Contains("availability") ? "shared" : "indirect",
            ["confidentiality"] = Categories.Contains("confidentiality") ? "direct" : "indirect",
            ["processingIntegrity"] = "indirect",
            ["privacy"] = "none",
        },
        ["requires"] = new JsonObject
        {
            ["type"] = Type,
            ["categories"] = new JsonArray([.. Categories.Select(category => JsonValue.Create(category))]),
            ["maxAgeMonths"] = 12,
            ["bridgeAccepted"] = true,
        },
        ["cuecs"] = new JsonObject { ["default"] = "unknown" },
        ["timeZone"] = "Etc/UTC",
    };
}
