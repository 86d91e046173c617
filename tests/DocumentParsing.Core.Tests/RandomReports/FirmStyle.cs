using VendorRisk.DocumentParsing.Core.Extraction.Tables;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

internal enum CriteriaPlace
{
    Column,
    BandInTable,
    HeadingAboveTable,
    Matrix,
}

internal enum ResponsePlace
{
    None,
    InCell,
    BelowRow,
    ByHeading,
    TableAtTheEnd,
}

/// <summary>How an invented firm sets its reports.</summary>
internal sealed record FirmStyle
{
    public required IReadOnlyList<ColumnRole> Columns { get; init; }
    public required IReadOnlyDictionary<ColumnRole, string> Titles { get; init; }
    public required string IdFormat { get; init; }
    public required string CleanPhrase { get; init; }
    public required CriteriaPlace Criteria { get; init; }
    public required ResponsePlace Responses { get; init; }
    public required bool IsBlocks { get; init; }
    public required bool IdInText { get; init; }
    public required bool IdInMiddle { get; init; }
    public required bool ResultPerTest { get; init; }
    public required bool BreaksRows { get; init; }
    public required bool RepeatsHeader { get; init; }
    public required bool IsLandscape { get; init; }
    public required bool Declares { get; init; }
    public required bool HasWatermark { get; init; }
    public required double Size { get; init; }
    public required double Pitch { get; init; }
    public required double Padding { get; init; }
    public required double Gutter { get; init; }

    /// <summary>Every text stands in the middle of its cell; number, control and criteria are merged over the tests, and criteria over the controls that share them.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Whether this firm could set its tables so: with numbers of their own, and with room between the rows.</summary>
    public bool MayBeCentred => !IsBlocks && !IdInText && Padding >= 5;

    public static FirmStyle Draw(Random random)
    {
        T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        bool Chance(double share) => random.NextDouble() < share;
        var criteria = Pick(Enum.GetValues<CriteriaPlace>());
        var idInText = Chance(0.15);
        List<ColumnRole> columns = idInText ? [ColumnRole.Control, ColumnRole.Test, ColumnRole.Result] : [ColumnRole.Id, ColumnRole.Control, ColumnRole.Test, ColumnRole.Result];
        if (!idInText && Chance(0.15))
            (columns[0], columns[1]) = (columns[1], columns[0]);
        if (criteria == CriteriaPlace.Column)
            columns.Insert(random.Next(0, idInText ? 2 : 3), ColumnRole.Criteria);
        if (Chance(0.1))
            (columns[^1], columns[^2]) = (columns[^2], columns[^1]);
        var formats = Wordings.IdFormats.Where(format => !idInText || format is not ("{0}" or "HL {4}.{2}")).Where(format => criteria != CriteriaPlace.Column || !format.Contains("{3}", StringComparison.Ordinal)).ToArray();
        var padding = Pick([0.0, 2, 5, 9]);
        return new FirmStyle
        {
            Columns = columns,
            Titles = new Dictionary<ColumnRole, string>
            {
                [ColumnRole.Id] = Pick(Wordings.IdTitles), [ColumnRole.Control] = Pick(Wordings.ControlTitles), [ColumnRole.Test] = Pick(Wordings.TestTitles),
                [ColumnRole.Result] = Pick(Wordings.ResultTitles), [ColumnRole.Criteria] = Pick(Wordings.CriteriaTitles),
            },
            IdFormat = Pick(formats),
            CleanPhrase = Pick(Wordings.Clean),
            Criteria = criteria,
            Responses = Pick(Enum.GetValues<ResponsePlace>()),
            IsBlocks = Chance(0.12),
            IdInText = idInText,
            IdInMiddle = !idInText && padding >= 2 && Chance(0.15),
            ResultPerTest = Chance(0.5),
            BreaksRows = Chance(0.5),
            RepeatsHeader = Chance(0.8),
            IsLandscape = Chance(0.3),
            Declares = Chance(0.8),
            HasWatermark = Chance(0.1),
            Size = Pick([8.0, 9, 10]),
            Pitch = Pick([1.12, 1.2, 1.3]),
            Padding = padding,
            Gutter = Pick([7.0, 9, 14]),
        };
    }
}
