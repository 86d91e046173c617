namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>Everything that is a number or a choice in judging a report: data, versioned, the same for everyone it is in force for.</summary>
public sealed record ReviewPolicy
{
    /// <summary>The name and version people see, default-v1.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the document it was read from, lower-case hex: two texts of one name can be told apart.</summary>
    public required string ContentHash { get; init; }

    public required FactorPoints Factors { get; init; }
    public required ControlWeights Controls { get; init; }
    public required PervasivenessRule Pervasiveness { get; init; }
    public required MitigationPoints Mitigation { get; init; }
    public required BandThresholds Bands { get; init; }
    public required Gates Gates { get; init; }
    public required AgePolicy Age { get; init; }
    public required CoveragePolicy Coverage { get; init; }
    public required KindBands Kinds { get; init; }
    public required IReadOnlyList<ReminderStep> Reminders { get; init; }
    public required SignOff SignOff { get; init; }
}
