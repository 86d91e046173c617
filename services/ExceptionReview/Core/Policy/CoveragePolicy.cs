namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>Lengths of periods, gaps between reports, bridge letters and the lag from period end to report.</summary>
public sealed record CoveragePolicy
{
    /// <summary>Uncovered days up to which each band holds, ascending; more than the last is <see cref="LongGap"/>.</summary>
    public required IReadOnlyList<GapStep> Gaps { get; init; }

    public required TierBand LongGap { get; init; }

    /// <summary>A period under this many months is too short to show operation.</summary>
    public required int InsufficientMonths { get; init; }

    public required TierBand Insufficient { get; init; }

    /// <summary>A period under this many months is limited: yearly and half-yearly controls may not have operated.</summary>
    public required int LimitedMonths { get; init; }

    public required TierBand Limited { get; init; }

    /// <summary>A period over this many months is unusual.</summary>
    public required int UnusualMonths { get; init; }

    /// <summary>The longest window a bridge letter may cover.</summary>
    public required int BridgeMonths { get; init; }

    /// <summary>Days from period end to report date from which the lag is mentioned, and from which it is called long.</summary>
    public required int NotableLagDays { get; init; }

    public required int LongLagDays { get; init; }

    /// <summary>How a Type 1 weighs where the customer requires Type 2.</summary>
    public required TierBand Type1WhereType2Required { get; init; }
}

/// <summary>The band for a gap of up to so many days.</summary>
public sealed record GapStep(int UpToDays, TierBand Band);
