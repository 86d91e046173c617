namespace VendorRisk.Web.Backends;

/// <summary>One finding: what was proposed, and what people made of it.</summary>
public sealed record Finding
{
    public required string Key { get; init; }
    public required Proposal Proposal { get; init; }

    /// <summary>As decided, else as proposed.</summary>
    public required string Band { get; init; }

    /// <summary>Somebody has to decide it before anybody can sign.</summary>
    public bool NeedsDecision { get; init; }
    public Decision? Decision { get; init; }

    /// <summary>The proposal has changed since it was decided.</summary>
    public bool DecisionIsOnOtherProposal { get; init; }
    public IReadOnlyList<VendorQuestion> Questions { get; init; } = [];

    /// <summary>Inputs that an analyst corrected; the proposal counts with them.</summary>
    public IReadOnlyList<InputCorrection> Corrections { get; init; } = [];
}
