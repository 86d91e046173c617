using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>One finding for the report's age on the customer's day.</summary>
internal static class AgeFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input, ReportAge? age)
    {
        if (age is null)
        {
            if (input.Facts.ValidUntil is { } until) yield return Certificate(input, until);
            else if (input.Facts.Kind is not ReportKind.Unknown) yield return Unknown(input);
            yield break;
        }

        var policy = input.Policy.Age;
        var tier = ReliedOn.TierOf(input);
        var byAge = age.Band switch
        {
            AgeBand.Current => policy.Current,
            AgeBand.BridgeAdvised => policy.BridgeAdvised,
            AgeBand.Stale => policy.Stale.For(tier),
            AgeBand.None => policy.None.For(tier),
        };
        var ownLimit = input.Engagement.Requires?.MaxAgeMonths;
        var overOwn = ownLimit is { } most && input.AsOf > age.CoverageEnd.AddMonths(most);
        var interim = input.Facts.IsType1 && input.AsOf > age.CoverageEnd.AddMonths(policy.Type1Months);
        var band = new[] { byAge, overOwn ? policy.OverOwnLimit.For(tier) : byAge, interim ? policy.OverOwnLimit.For(tier) : byAge }.Max();
        yield return new()
        {
            Key = FindingKey.Of(FindingKind.Age, null),
            Kind = FindingKind.Age,
            Title = Title(age, input),
            Band = band,
            Evidence = Evidence(input),
            Text = string.Join(' ', new[]
            {
                Ages(age, input),
                Meaning(age, input),
                overOwn && age.Band < AgeBand.Stale ? $"We ask for reports of at most {Say.Count(ownLimit!.Value, "month")}, and this one is older." : "",
                interim ? $"A Type 1 report counts as interim assurance for {Say.Count(policy.Type1Months, "month")}; that time is over." : "",
                $"Proposal: {Say.Band(band)}.",
            }.Where(part => part.Length > 0)),
        };
    }

    private static string Title(ReportAge age, ReviewInput input) => age.Band switch
    {
        AgeBand.Current when input.Facts.IsType1 => $"Current: speaks of {Say.Day(age.CoverageEnd)}",
        AgeBand.Current when IsLetter(input) => $"A letter for the time up to {Say.Day(age.CoverageEnd)}",
        AgeBand.Current => $"Current: covers up to {Say.Day(age.CoveredTo)}",
        AgeBand.BridgeAdvised when input.Facts.IsType1 => $"{Say.Count(age.Months, "month")} old, and of a single day",
        AgeBand.BridgeAdvised when IsLetter(input) => $"{Say.Count(age.Months, "month")} old, and only a letter",
        AgeBand.BridgeAdvised => $"{Say.Count(age.Months, "month")} old: a bridge letter is advised",
        AgeBand.Stale => $"Older than {input.Policy.Age.BridgeMonths} months: stale since {Say.Day(age.StaleOn)}",
        AgeBand.None => $"{Say.Count(age.Months, "month")} old: no current assurance",
    };

    private static string Ages(ReportAge age, ReviewInput input)
    {
        var subject = input.Facts.IsType1 ? $"The report speaks of {Say.Day(age.CoverageEnd)}, a single day"
            : IsLetter(input) ? $"The letter speaks of the time up to {Say.Day(age.CoverageEnd)}"
            : $"The report covers the time up to {Say.Day(age.CoverageEnd)}";
        var issued = age switch
        {
            { ReportDate: { } dated } when dated > input.AsOf => $"; it is dated {Say.Day(dated)}, after that day",
            { ReportDate: { } dated, MonthsSinceReportDate: { } since } => $"; it is dated {Say.Day(dated)}, {Completed(since)} ago",
            _ => "; its date was not read",
        };
        return age.CoverageEnd > input.AsOf ? $"{subject}, which on {Say.Day(input.AsOf)} has not come yet{issued}."
            : $"{subject}. On {Say.Day(input.AsOf)} that is {Completed(age.MonthsSinceCoverageEnd)} ago{issued}.";
    }

    private static bool IsLetter(ReviewInput input) => input.Facts.Kind is ReportKind.BridgeLetter;

    private static string Completed(int months) => months == 0 ? "less than a month" : Say.Count(months, "completed month");

    private static string Meaning(ReportAge age, ReviewInput input) => age.Band switch
    {
        AgeBand.Current when age.CoveredTo > age.CoverageEnd =>
            $"A bridge letter, which is management's word and not audited, speaks of the time up to {Say.Day(age.CoveredTo)}. The report itself is older than {input.Policy.Age.BridgeMonths} months from {Say.Day(age.StaleOn)} on.",
        AgeBand.Current or AgeBand.BridgeAdvised when IsLetter(input) =>
            "A letter is as old as the report it belongs to, whose age counts; it speaks of no day after its own end: ask for the next report.",
        AgeBand.Current => $"That is current; from {Say.Day(age.StaleOn)} on it is older than {input.Policy.Age.BridgeMonths} months.",
        AgeBand.BridgeAdvised when input.Facts.IsType1 =>
            $"Nothing covers the days since, and no bridge letter can extend a single day: ask for the date of the next report. From {Say.Day(age.StaleOn)} on the report is older than {input.Policy.Age.BridgeMonths} months.",
        AgeBand.BridgeAdvised =>
            $"Nothing covers the days since {Say.Day(age.CoveredTo)}: ask for a bridge letter and for the date of the next report. From {Say.Day(age.StaleOn)} on the report is older than {input.Policy.Age.BridgeMonths} months.",
        AgeBand.Stale => $"It has been older than {input.Policy.Age.BridgeMonths} months since {Say.Day(age.StaleOn)}, which a bridge letter cannot cure: ask for the next report.",
        AgeBand.None =>
            $"It is older than {input.Policy.Age.StaleMonths} months and says nothing of the controls as they are today: treat the vendor as being without current assurance until the next report is here.",
    };

    private static Evidence[] Evidence(ReviewInput input)
    {
        List<Evidence> places = [];
        if (input.Facts.Period is { } period) places.Add(new(period.Page, $"{Say.Day(period.Start)} to {Say.Day(period.End)}", "period"));
        if (input.Facts.AsOf is { } asOf) places.Add(new(asOf.Page, Say.Day(asOf.Value), "asOf"));
        if (input.Facts.ReportDate is { } dated) places.Add(new(dated.Page, Say.Day(dated.Value), "reportDate"));
        return [.. places];
    }

    // A certificate, unlike a report, does have a last day of validity.
    private static Finding Certificate(ReviewInput input, Paged<DateOnly> until)
    {
        var valid = input.AsOf <= until.Value;
        var band = valid ? input.Policy.Age.Current : input.Policy.Age.None.For(ReliedOn.TierOf(input));
        return new()
        {
            Key = FindingKey.Of(FindingKind.Age, null),
            Kind = FindingKind.Age,
            Title = valid ? $"Valid until {Say.Day(until.Value)}" : $"No longer valid since {Say.Day(until.Value.AddDays(1))}",
            Band = band,
            Evidence = [new(until.Page, Say.Day(until.Value), "validUntil")],
            Text = $"The certificate is valid until {Say.Day(until.Value)} (page {until.Page}); on {Say.Day(input.AsOf)} it {(valid ? "is" : "is no longer")} valid. "
                + $"{(valid ? "Check its standing with the certification body." : "Ask for the one that follows it.")} Proposal: {Say.Band(band)}.",
        };
    }

    private static Finding Unknown(ReviewInput input) => new()
    {
        Key = FindingKey.Of(FindingKind.Age, null),
        Kind = FindingKind.Age,
        Title = "The days it covers were not read",
        Band = input.Policy.Age.None.For(ReliedOn.TierOf(input)),
        Missing = ["coverage-end"],
        Text = "The document states no period and no date of examination that could be read, so nobody can say how old it is. Until someone looks it up it counts as no current assurance. "
            + $"Proposal: {Say.Band(input.Policy.Age.None.For(ReliedOn.TierOf(input)))}.",
    };
}
