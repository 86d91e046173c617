using System.Text.RegularExpressions;

namespace VendorRisk.Architecture.Tests;

public sealed partial class Source_text
{
    [Fact]
    public void keeps_no_promises_in_comments_and_no_regions()
    {
        Assert.Empty(Offending(Repository.Sources, Promise()));
    }

    [Fact]
    public void of_tests_names_no_arrange_act_assert()
    {
        Assert.Empty(Offending(Repository.Sources.Where(Repository.IsTest), Narration()));
    }

    [Fact]
    public void asks_a_TimeProvider_for_the_time()
    {
        Assert.Empty(Offending(Repository.Sources.Where(file => file.StartsWith("services/", StringComparison.Ordinal) || file.StartsWith("shared/", StringComparison.Ordinal)), OwnClock()));
    }

    [Fact]
    public void registers_no_consumer_without_its_definition()
    {
        Assert.Empty(Offending(Repository.Sources.Where(file => !Repository.IsTest(file)), ConsumerAlone()));
    }

    [Fact]
    public void sends_only_through_the_outbox()
    {
        var senders = Repository.Sources.Where(file => file.StartsWith("services/", StringComparison.Ordinal));

        Assert.Empty(Offending(senders, DirectSend()));
    }

    [Fact]
    public void is_in_files_named_after_what_is_in_them()
    {
        Assert.DoesNotContain(Repository.Sources, file => EmptyName().IsMatch(Path.GetFileName(file)));
    }

    [Fact]
    public void of_a_service_begins_with_a_program_that_is_read_at_a_glance()
    {
        var programs = Repository.Sources.Where(file => file.StartsWith("services/", StringComparison.Ordinal) && file.EndsWith("/Program.cs", StringComparison.Ordinal));

        Assert.Empty(programs.Where(file => Repository.Lines(file).Length > 40).Select(file => $"{file}: {Repository.Lines(file).Length} lines"));
    }

    private static IEnumerable<string> Offending(IEnumerable<string> files, Regex pattern) =>
        from file in files
        // The rules themselves spell out what they forbid.
        where !file.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal)
        from line in Repository.Lines(file).Select((text, index) => (Text: text, Number: index + 1))
        where pattern.IsMatch(line.Text)
        select $"{file}:{line.Number}: {line.Text.Trim()}";

    // "// TODO: later", "// FIXME", "// HACK", "#region Public methods"
    [GeneratedRegex(@"(//.*\b(TODO|FIXME|HACK|XXX)\b)|^\s*#region\b")]
    private static partial Regex Promise();

    // "// Arrange", "//Act", "// Assert & cleanup"
    [GeneratedRegex(@"^\s*//\s*(Arrange|Act|Assert)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Narration();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(UtcNow|Now|Today)\b")]
    private static partial Regex OwnClock();

    // bus.AddConsumer<SomeConsumer>(): no retry, no prefetch.
    [GeneratedRegex(@"\.AddConsumer<\w+>\(")]
    private static partial Regex ConsumerAlone();

    // An IBus, an IPublishEndpoint or context.Publish sends at once: before the transaction that makes the message true, or although it fails.
    [GeneratedRegex(@"\b(IBus|IPublishEndpoint|ISendEndpointProvider)\b|\bcontext\.(Publish|Send|Respond\w*)\(")]
    private static partial Regex DirectSend();

    [GeneratedRegex(@"(Extensions|Helpers?|Utils?|Utilities|Common|GlobalUsings)\.cs$")]
    private static partial Regex EmptyName();
}
