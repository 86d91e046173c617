using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Testing;

namespace VendorRisk.Contracts.Tests;

/// <summary>
/// What is in a queue was written by an older version of somebody. A new nullable property is a compatible change: approve the list. Anything
/// else is a new type in V2 (docs/messages.md).
/// </summary>
public sealed partial class Messages_on_the_wire
{
    private static readonly Type[] Records =
        [.. typeof(DocumentSubmitted).Assembly.GetExportedTypes().Where(type => type.IsClass).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    // A record inside of a message is a part of it: it is in the list, and it never travels alone.
    private static readonly Type[] Messages = [.. Records.Where(type => !type.IsNested)];

    public static TheoryData<string> Names => [.. Messages.Select(type => type.FullName!)];

    [Fact]
    public void are_these_and_change_only_when_this_list_is_approved()
    {
        var nullability = new NullabilityInfoContext();
        var list = new StringBuilder();
        foreach (var message in Records)
        {
            list.Append("urn:message:").Append(message.Namespace).Append(':').Append(message.IsNested ? $"{message.DeclaringType!.Name}+" : "").Append(message.Name).Append('\n');
            foreach (var property in message.GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
            {
                var isNullable = nullability.Create(property).ReadState == NullabilityState.Nullable;
                var isRequired = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
                list.Append("  ").Append(property.Name).Append(": ").Append(TypeName(property.PropertyType)).Append(isNullable ? "?" : "").Append(isRequired ? " required" : "").Append('\n');
            }
        }

        Approvals.Match(list.ToString(), "Messages");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void that_were_written_once_can_still_be_read_without_losing_anything(string name)
    {
        var type = Messages.Single(message => message.FullName == name);
        var file = Path.Combine(Folder(), name["VendorRisk.Contracts.".Length..] + ".json");
        Assert.True(File.Exists(file), $"{file} is missing: every version of a message has one frozen example.");
        var frozen = JsonNode.Parse(File.ReadAllText(file))!.AsObject();

        var again = JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(frozen, type, JsonSerializerOptions.Web), type, JsonSerializerOptions.Web)!.AsObject();

        // A property that came later is null in the old message; every one that was there is there still.
        foreach (var (property, value) in frozen)
            Assert.True(JsonNode.DeepEquals(value, again[property]), $"{name}.{property}: was {value}, is {again[property]}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void say_whose_they_are_and_when_it_happened_and_live_in_their_senders_folder(string name)
    {
        var type = Messages.Single(message => message.FullName == name);

        Assert.True(type.IsSealed);
        Assert.Equal(typeof(Guid), type.GetProperty("OrganisationId")?.PropertyType);
        Assert.Equal(typeof(DateTimeOffset), type.GetProperty("OccurredAt")?.PropertyType);
        Assert.Matches(VersionedNamespace(), type.Namespace);
    }

    private static string TypeName(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? TypeName(inner)
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : type.Name;

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Frozen");

    [GeneratedRegex(@"^VendorRisk\.Contracts\.\w+\.V\d+$")]
    private static partial Regex VersionedNamespace();
}
