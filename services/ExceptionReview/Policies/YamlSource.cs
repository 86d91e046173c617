using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>A document on its way to becoming values: its root, and every problem met on the way.</summary>
internal sealed class YamlSource
{
    // Our longest document is under 10 kB; what is far longer is not one of ours and is not worth parsing.
    private const int MostCharacters = 256 * 1024;

    // Ours are five deep. A node is read inside the one around it, so a hundred thousand brackets would end the process, not only the reading.
    private const int Deepest = 16;

    private readonly List<YamlProblem> _problems = [];

    public IReadOnlyList<YamlProblem> Problems => [.. _problems.Distinct().OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    /// <summary>The root mapping; null, with the one problem noted, where the text is not YAML or holds no mapping.</summary>
    public YamlMap? Root(string text)
    {
        if (text.Length > MostCharacters)
            return Nothing(1, 1, $"the document has {text.Length} characters; {MostCharacters} is the most");
        var scanner = new Scanner(new StringReader(text));
        try
        {
            if (TooDeep(new Parser(scanner)) is { } place)
                return Nothing((int)place.Line, (int)place.Column, $"nested more than {Deepest} deep");
            scanner = new Scanner(new StringReader(text));
            var stream = new YamlStream();
            stream.Load(new Parser(scanner));
            if (stream.Documents is [var document, ..])
            {
                if (stream.Documents.Count > 1) Note(stream.Documents[1].RootNode, "one document is expected, this begins a second");
                if (document.RootNode is YamlMappingNode root) return new(this, root);
                return Nothing((int)document.RootNode.Start.Line, (int)document.RootNode.Start.Column, "expected keys and values (key: value)");
            }

            return Nothing(1, 1, "the document is empty");
        }
        catch (YamlException broken)
        {
            return Nothing((int)broken.Start.Line, (int)broken.Start.Column, $"not YAML: {(broken.InnerException ?? broken).Message}");
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // "vendor: [unclosed" and keys in the lines below it: the parser knows no word for that and gives up where it stands.
            return Nothing((int)scanner.CurrentPosition.Line, (int)scanner.CurrentPosition.Column, "not YAML: this cannot follow what stands before it; is a bracket, a brace or a quotation left open?");
        }
    }

    private static Mark? TooDeep(Parser parser)
    {
        // The stream and the document are nested around everything.
        var depth = -2;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest) return parser.Current.Start;
        }

        return null;
    }

    public void Note(YamlNode node, string message) => _problems.Add(new((int)node.Start.Line, (int)node.Start.Column, message));

    private YamlMap? Nothing(int line, int column, string message)
    {
        _problems.Add(new(Math.Max(1, line), Math.Max(1, column), message));
        return null;
    }
}
