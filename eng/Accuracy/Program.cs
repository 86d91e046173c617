using System.Text.Json;
using VendorRisk.Accuracy;

// accuracy DIR [--check] [--wrong] [--results FACTS_DIR]: X.pdf is read and held against X.truth.json.
string[] options = ["--check", "--wrong", "--results"];
var results = args.SkipWhile(argument => argument != "--results").ElementAtOrDefault(1);
var folder = args.Length > 0 && Directory.Exists(args[0]) ? args[0] : null;
if (folder is null || args.Skip(1).Any(argument => argument.StartsWith('-') && !options.Contains(argument)) || (args.Contains("--results") && !Directory.Exists(results)))
{
    Console.Error.WriteLine("usage: eng/accuracy DIR [--check] [--wrong] [--results FACTS_DIR]");
    return 2;
}

const string Ending = ".truth.json";
string[] truths = [.. Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal)];
var reader = new ReadFacts(results);
var scores = new DocumentScore?[truths.Length];
await Parallel.ForAsync(0, truths.Length, async (i, _) =>
{
    var truth = new Facts(JsonDocument.Parse(File.ReadAllBytes(truths[i])).RootElement);
    var read = await reader.OfAsync(truths[i][..^Ending.Length] + ".pdf");
    scores[i] = new DocumentScore(Path.GetFileName(truths[i])[..^Ending.Length], truth, read);
});

DocumentScore[] documents = [.. scores.OfType<DocumentScore>()];
if (documents.Length == 0)
{
    Console.Error.WriteLine($"There is no X{Ending} in {folder}.");
    return 2;
}

Console.WriteLine(Table.Of(documents));
Console.WriteLine(Table.PerDocument(documents));
if (args.Contains("--wrong"))
{
    foreach (var document in documents)
        document.Wrong.ForEach(fact => Console.WriteLine($"{document.Name}  {fact}"));
}

string[] adrift = [.. reader.Provenance.OrderBy(document => document.Key, StringComparer.Ordinal).SelectMany(document => document.Value.Wrong.Select(place => $"{document.Key}  {place}"))];
var places = reader.Provenance.Values.Sum(document => document.Places);
if (results is null)
    Console.WriteLine($"provenance: {places - adrift.Length} of {places} places give their text");
foreach (var place in adrift.Take(20))
    Console.Error.WriteLine(place);
string[] missed = args.Contains("--check") ? [.. Requirement.Missed(documents)] : [];
if (args.Contains("--check") && results is null && (adrift.Length > 0 || places == 0))
    missed = [.. missed, $"{adrift.Length} of {places} places do not give the text of their fact"];
foreach (var figure in missed)
    Console.Error.WriteLine($"below the figure: {figure}");
Console.WriteLine(Table.LastLine(documents));
return missed.Length > 0 ? 1 : 0;
