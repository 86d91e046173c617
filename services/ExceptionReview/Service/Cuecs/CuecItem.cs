using System.Globalization;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Cuecs;

/// <summary>A note on the same or much the same control of an earlier report: shown, and counted only when somebody has confirmed it.</summary>
internal sealed record CarriedNote(CuecRecord Record, bool Reworded);

/// <summary>One control that the report expects of us, and all that was said of it.</summary>
/// <param name="Number">Its place in the report's list, from 1.</param>
/// <param name="Control">As read.</param>
/// <param name="Key">By its words.</param>
/// <param name="Own">Noted for this report.</param>
/// <param name="Carried">Noted for an earlier one.</param>
/// <param name="Stated">What the engagement says of it.</param>
/// <param name="Default">What the engagement says of all others.</param>
internal sealed record CuecItem(int Number, ComplementaryControl Control, string Key, CuecRecord? Own, CarriedNote? Carried, CuecNote? Stated, CuecState Default)
{
    /// <summary>What it is judged by where that is not the engagement's.</summary>
    public CuecNote? Judged => Own is not null ? new(Own.State, Own.Owner, Own.Evidence, Own.Due)
        : Carried is { Record: var earlier } ? new(CuecState.Unknown, earlier.Owner, Remembered(earlier), earlier.Due)
        : null;

    public CuecState State => (Judged ?? Stated)?.State ?? Default;

    // Nothing is carried silently: until somebody confirms it, it counts as not known.
    private static string Remembered(CuecRecord earlier) =>
        $"{WireName.Of(earlier.State).Replace('-', ' ')}{(earlier.CoverageEnd is { } end ? $" for the report to {end.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : " for an earlier report")}; to be confirmed";
}
