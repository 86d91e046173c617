using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>The review of one report: what it was judged on, what lists show of it, and its signatures. Its findings are rows of their own.</summary>
internal sealed class ReviewRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required string VendorName { get; set; }
    public required DateTimeOffset OpenedAt { get; init; }
    public required Guid OpenedFor { get; init; }

    /// <summary>The closed review that this one goes on from, because a risk that was accepted there has run out.</summary>
    public Guid? FollowsId { get; init; }

    // What it was judged on.
    public int Reading { get; set; }
    public string Engagement { get; set; } = "{}";
    public int EngagementVersion { get; set; }

    /// <summary>What was noted beside the engagement when it was judged, in the words of an engagement: states of CUECs, reports of subservice organizations.</summary>
    public string Notes { get; set; } = "{}";

    /// <summary>Subservice organizations that the report leaves out: their reports, which we may hold, decide how much that weighs.</summary>
    public List<string> CarvedOut { get; set; } = [];
    public string Policy { get; set; } = "";
    public string PolicyHash { get; set; } = "";
    public DateOnly JudgedOn { get; set; }
    public DateTimeOffset? JudgedAt { get; set; }

    /// <summary>The next midnight where the customer is: ages change with the day.</summary>
    public DateTimeOffset? JudgeAgainAt { get; set; }

    // What lists show.
    public string Title { get; set; } = "";
    public string Kind { get; set; } = "";
    public string? Auditor { get; set; }
    public string? Opinion { get; set; }
    public DateOnly? CoverageStart { get; set; }
    public DateOnly? CoverageEnd { get; set; }
    public DateOnly? ReportDate { get; set; }
    public DateOnly? StaleOn { get; set; }
    public int? AgeMonths { get; set; }
    public string? AgeBand { get; set; }
    public string? Owner { get; set; }
    public string TimeZone { get; set; } = "UTC";

    /// <summary>The moment with the offset of the customer's time zone, so that its day is the customer's.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : TimeZoneInfo.Utc);

    /// <summary>The customer's day.</summary>
    public DateOnly TodayAt(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary>The heaviest band of all findings as decided, else as proposed.</summary>
    public Band Band { get; set; }

    /// <summary>The heaviest band as proposed, with its sentence.</summary>
    public Band ProposedBand { get; set; }
    public string Conclusion { get; set; } = "";
    public ReviewState State { get; set; }
    public int FindingsTotal { get; set; }
    public int FindingsOpen { get; set; }

    /// <summary>Age and coverage as vendorrisk/review/1 writes them.</summary>
    public string? Age { get; set; }
    public string? Coverage { get; set; }

    public bool Touched { get; set; }
    public List<Signature> Signatures { get; set; } = [];

    /// <summary>Once closed: the memo as it was signed. Later readings, reports and policies do not change it.</summary>
    public string? Memo { get; set; }
    public uint Version { get; private set; }
}
