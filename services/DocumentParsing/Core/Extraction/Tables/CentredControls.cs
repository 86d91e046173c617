using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The texts of controls that stand in the middle of their cells, each beside its number.</summary>
/// <remarks>
/// Raw, a row with two tests whose number and control are merged over both:
/// <code>
///                                      Inspected the policy.      No exceptions noted.
///  AC-03      Access is reviewed
///             each quarter.
///                                      Inspected the review …     No exceptions noted.
/// </code>
/// </remarks>
internal sealed class CentredControls
{
    /// <summary>For each number the first and the last line of its control; null where the text cannot be told from its neighbours'.</summary>
    private readonly (int First, int Last)?[] blocks;

    private CentredControls((int First, int Last)?[] blocks) => this.blocks = blocks;

    public int? FirstOf(int row) => blocks[row]?.First;

    public int? LastOf(int row) => blocks[row]?.Last;

    /// <summary>For how many of a part's numbers the text beside stands as far above as below them, and for how many it does not.</summary>
    public static (int Beside, int Off) Count(TablePart part, IReadOnlyList<int> anchors)
    {
        var found = Blocks(part, anchors);
        return (found.Count(block => block is { IsBeside: true }), found.Count(block => block is { IsBeside: false }));
    }

    public static CentredControls Of(TablePart part, IReadOnlyList<int> anchors) =>
        new(Blocks(part, anchors).Select(block => block is { IsBeside: true } own ? (own.First, own.Last) : ((int, int)?)null).ToArray());

    private static (int First, int Last, bool IsBeside)?[] Blocks(TablePart part, IReadOnlyList<int> anchors)
    {
        var (number, control) = (part.Header.Find(ColumnRole.Id), part.Header.Find(ColumnRole.Control));
        if (number < 0 || control < 0)
            return new (int, int, bool)?[anchors.Count];
        var blocks = new List<List<(int At, Line Cell)>>();
        for (var at = 0; at < part.Lines.Count; at++)
        {
            if (part.Lines[at].Cells[control] is not { } cell)
                continue;
            if (blocks.Count == 0 || cell.Box.Y0 - blocks[^1][^1].Cell.Box.Y1 > 0.4 * cell.Height)
                blocks.Add([]);
            blocks[^1].Add((at, cell));
        }

        var found = anchors.Select((anchor, row) =>
        {
            var middle = MiddleOf(part, number, anchor, row + 1 < anchors.Count ? anchors[row + 1] : part.Lines.Count);
            return blocks.Find(block => block[0].Cell.Box.Y0 <= middle && middle <= block[^1].Cell.Box.Y1) is { } block
                ? (block[0].At, block[^1].At, Math.Abs(((block[0].Cell.Box.Y0 + block[^1].Cell.Box.Y1) / 2) - middle) < 0.65 * block[0].Cell.Height)
                : ((int First, int Last, bool IsBeside)?)null;
        }).ToArray();
        // Texts without room between them are one block that stands beside several numbers, and is none's.
        return found.Select(block => found.Count(other => other?.First == block?.First) > 1 ? null : block).ToArray();
    }

    /// <summary>The middle of a number, which a narrow column may break over lines.</summary>
    public static double MiddleOf(TablePart part, int number, int anchor, int next)
    {
        var lines = part.Lines.Skip(anchor).Take(next - anchor).Select(line => line.Cells[number]).Where(cell => cell is not null).ToArray();
        return (lines[0]!.Box.Y0 + lines[^1]!.Box.Y1) / 2;
    }
}
