using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>Points of the factors F1 to F8.</summary>
public sealed record FactorPoints
{
    public required IReadOnlyDictionary<Reliance, int> Relevance { get; init; }
    public required IReadOnlyDictionary<Tier, IReadOnlyDictionary<DataClass, int>> Exposure { get; init; }
    public required DeviationPoints Deviation { get; init; }
    public required IReadOnlyDictionary<Criticality, int> Control { get; init; }
    public required IReadOnlyDictionary<Pervasiveness, int> Pervasiveness { get; init; }
    public required DurationPoints Duration { get; init; }
    public required IReadOnlyDictionary<OpinionEffect, int> Opinion { get; init; }
    public required int Repeat { get; init; }
}

/// <summary>F3: points by the upper bound of the deviation rate, or by the rate itself where the whole population was tested.</summary>
public sealed record DeviationPoints
{
    /// <summary>Of the one-sided bound, 0.90 in default-v1.</summary>
    public required double Confidence { get; init; }

    /// <summary>In ascending order; the first whose limit the rate stays under counts.</summary>
    public required IReadOnlyList<RateStep> Steps { get; init; }

    public required int Otherwise { get; init; }
    public required int AllFailed { get; init; }
    public required int NotStated { get; init; }
}

/// <summary>Points for a rate below a limit.</summary>
public sealed record RateStep(double Below, int Points);

/// <summary>F6: points for an open end and for the share of the period affected.</summary>
public sealed record DurationPoints
{
    public required int OpenAtPeriodEnd { get; init; }
    public required int OpenNotStated { get; init; }

    /// <summary>In descending order; the first whose limit the share exceeds counts.</summary>
    public required IReadOnlyList<ShareStep> Steps { get; init; }

    public required int Otherwise { get; init; }
    public required int NotStated { get; init; }
}

/// <summary>Points for a share above a limit.</summary>
public sealed record ShareStep(double Above, int Points);
