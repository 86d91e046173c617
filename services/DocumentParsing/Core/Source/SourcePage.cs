namespace VendorRisk.DocumentParsing.Core.Source;

/// <summary>Where the words of a page came from.</summary>
public enum TextOrigin
{
    /// <summary>The PDF's own text.</summary>
    Native,

    /// <summary>Optical character recognition of a page without words.</summary>
    Recognised,
}

/// <summary>One physical page. <paramref name="Number"/> is 1-based; width and height are in points, after the page's rotation.</summary>
public sealed record SourcePage(int Number, double Width, double Height, IReadOnlyList<Word> Words, TextOrigin Origin = TextOrigin.Native)
{
    /// <summary>Degrees by which a scan lies askew on the paper, clockwise positive; its words' boxes are those of the page set straight.</summary>
    public double Skew { get; init; }

    /// <summary>Where a box stands on the paper as a person sees it.</summary>
    public Box OnPaper(Box box)
    {
        if (Skew == 0)
            return box;
        var (sin, cos) = Math.SinCos(Skew * Math.PI / 180);
        var (fromMiddleX, fromMiddleY) = (box.CentreX - Width / 2, box.CentreY - Height / 2);
        var (moveX, moveY) = (fromMiddleX * cos - fromMiddleY * sin - fromMiddleX, fromMiddleX * sin + fromMiddleY * cos - fromMiddleY);
        return new Box(box.X0 + moveX, box.Y0 + moveY, box.X1 + moveX, box.Y1 + moveY);
    }
}
