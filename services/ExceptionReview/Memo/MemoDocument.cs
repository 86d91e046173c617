using System.Text.Json.Serialization;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>A memo as blocks, before it is HTML, DOCX or PDF: what one format says the others say too.</summary>
public sealed record MemoDocument(string Title, string Subtitle, IReadOnlyList<MemoBlock> Blocks)
{
    /// <summary>Whether it is signed, under the title.</summary>
    public required string Status { get; init; }

    /// <summary>At the top of every page.</summary>
    public required string Header { get; init; }

    /// <summary>Beside it: how the memo is to be handled, or that it is about nobody.</summary>
    public required string Mark { get; init; }

    /// <summary>At the foot of every page, beside its number.</summary>
    public required string Footer { get; init; }

    /// <summary>A paragraph that leads to a table to sign: nobody signs a page that does not say what for.</summary>
    internal bool LeadsToSignatures(int block) =>
        Blocks[block] is MemoBlock.Paragraph && Blocks.Skip(block + 1).SkipWhile(next => next is MemoBlock.Paragraph).FirstOrDefault() is MemoBlock.Table { ToFillIn: true };
}

/// <summary>A part of a memo.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Verdict), "verdict")]
[JsonDerivedType(typeof(Quotation), "quotation")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Timeline), "timeline")]
public abstract record MemoBlock
{
    private MemoBlock()
    {
    }

    public sealed record Heading(int Level, string Text) : MemoBlock;

    public sealed record Paragraph(string Text) : MemoBlock;

    /// <summary>The conclusion, set apart, in the colour of its band.</summary>
    public sealed record Verdict(string Band, string Text) : MemoBlock;

    /// <summary>Somebody else's words and where they stand.</summary>
    public sealed record Quotation(string Text, string Source) : MemoBlock;

    /// <summary>Widths are shares of the whole, in per cent.</summary>
    public sealed record Table(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<int> Widths) : MemoBlock
    {
        /// <summary>Columns of figures, which stand to the right.</summary>
        public IReadOnlyList<int> Figures { get; init; } = [];

        /// <summary>Columns whose cells are bands, which have their colour.</summary>
        public IReadOnlyList<int> Bands { get; init; } = [];

        /// <summary>The last row sums up the others.</summary>
        public bool HasTotal { get; init; }

        /// <summary>Room to write by hand.</summary>
        public bool ToFillIn { get; init; }
    }

    /// <summary>Days on a line: bars with their names, for the eye; the table beside it has the figures.</summary>
    public sealed record Timeline(DateOnly From, DateOnly To, IReadOnlyList<TimelineBar> Bars) : MemoBlock
    {
        /// <summary>What it shows in a sentence, for whoever does not see it.</summary>
        public required string Sentence { get; init; }
        public required DateOnly Today { get; init; }

        /// <summary>The first day on which the latest report is stale.</summary>
        public DateOnly? StaleOn { get; init; }
    }
}

/// <summary>One bar of a drawn timeline, both days included; a bar of a single day is a point.</summary>
public sealed record TimelineBar(string Name, DateOnly Start, DateOnly End, TimelineColour Colour);

/// <summary>What a bar stands for.</summary>
public enum TimelineColour
{
    Report,
    Letter,
    Gap,
    DoesNotCount,

    /// <summary>The one day of a Type 1 report.</summary>
    Point,
}
