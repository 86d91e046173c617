namespace VendorRisk.Samples;

/// <summary>The four fictional reports, dated so that on <c>today</c> their ages are as the README says.</summary>
internal static class FourSamples
{
    public static IReadOnlyList<SampleReport> For(DateOnly today) => [Clean(today), ThreeExceptions(today), QualifiedAndOld(today), TypeOne(today)];

    private static SampleReport Clean(DateOnly today)
    {
        var end = MonthEnd(today, monthsAgo: 2);
        return new SampleReport
        {
            FileName = "harborlight-type2-clean",
            Organization = "Harborlight Billing, Inc.",
            ShortName = "Harborlight",
            System = "Harborlight Billing Platform",
            Business = "subscription billing, invoicing and revenue reporting for companies that sell software",
            Auditor = "Ledgerfield & Crane LLP",
            AuditorCity = "Columbus, Ohio",
            Start = YearBefore(end),
            End = end,
            Issued = end.AddDays(38),
            Categories = ["security", "availability"],
            Style = TableStyle.CriterionBands,
            Clean = "No exceptions noted.",
            NonOccurrences = new Dictionary<string, string>
            {
                ["SOC-06"] = "No incidents that required a system to be restored occurred during the period; the operating effectiveness of the control was not tested.",
            },
            Subservice = Cloud,
        };
    }

    private static SampleReport ThreeExceptions(DateOnly today)
    {
        var end = MonthEnd(today, monthsAgo: 5);
        return new SampleReport
        {
            FileName = "quarrystone-type2-three-exceptions",
            Organization = "Quarrystone Data, Inc.",
            ShortName = "Quarrystone",
            System = "Quarrystone Customer Data Hub",
            Business = "a hub in which companies collect, clean and share the data of their customers",
            Auditor = "Bexhall Assurance, P.C.",
            AuditorCity = "Denver, Colorado",
            Start = YearBefore(end),
            End = end,
            Issued = end.AddDays(52),
            Categories = ["security", "availability", "confidentiality"],
            Style = TableStyle.CriteriaColumn,
            Clean = "No exceptions noted.",
            Exceptions =
            [
                new("IAM-07",
                    "Exception noted. For 2 of 25 terminated employees selected for testing, logical access was removed 4 and 9 business days after the termination date. The accounts were not used after termination.",
                    "Management agrees with the finding. The two employees worked for a subsidiary whose terminations were reported by e-mail. Since then the subsidiary uses the same human resources system, and removal is triggered automatically. A review of the access logs showed no use of the accounts after the termination dates."),
                new("CHG-03",
                    "Exception noted. For 1 of 8 emergency changes selected for testing, the review was completed 11 business days after the change.",
                    "Management agrees. The ticket had been assigned to an engineer on leave. Unreviewed emergency changes are now reported to the Vice President of Engineering every day."),
                new("ORG-07",
                    "Exception noted. Three of forty employees selected for testing completed the security awareness training between 12 and 30 days after the deadline.",
                    "Management agrees. Reminders are now sent to the manager as well, and access is suspended when training is more than ten days late. The three employees have completed the training."),
            ],
            Subservice = Cloud,
        };
    }

    private static SampleReport QualifiedAndOld(DateOnly today)
    {
        var end = FourteenMonthsAgo(today);
        return new SampleReport
        {
            FileName = "tallowmere-type2-qualified-old",
            Organization = "Tallowmere Freight Cloud, LLC",
            ShortName = "Tallowmere",
            System = "Tallowmere Freight Exchange",
            Business = "an exchange on which shippers and carriers book, track and settle freight",
            Auditor = "Ledgerfield & Crane LLP",
            AuditorCity = "Columbus, Ohio",
            Start = end.AddYears(-1).AddDays(1),
            End = end,
            Issued = end.AddDays(61),
            Categories = ["security"],
            Style = TableStyle.RepeatedUnderEachCriterion,
            Clean = "No deviations noted.",
            Qualification = (["CC6.2", "CC6.3"],
                "The accompanying description states that the access rights of all users of production systems are reviewed every quarter and that the access of employees who leave is removed within one business day. However, as noted in Section IV, two of the four quarterly reviews were not performed, and access of terminated employees was removed late or not at all during the period. As a result, controls did not operate effectively throughout the period to provide reasonable assurance that the service commitments and system requirements were achieved based on the trust services criteria CC6.2 and CC6.3."),
            Exceptions =
            [
                new("IAM-08",
                    "Deviation noted. For 2 of 4 quarterly reviews, no review of the access rights of users of production systems was performed.",
                    "Management acknowledges the missed reviews, which resulted from the departure of the responsible owner. A new owner was named, and reviews are planned for each quarter."),
                new("IAM-07",
                    "Deviation noted. For five of twenty-five terminated employees selected for testing, logical access was removed between 6 and 34 business days after the termination date, and for one of the five it had not been removed by the end of the period.",
                    "Management acknowledges the finding. The remaining account has been disabled. An automatic link between the human resources system and the identity provider is planned."),
                new("VUL-01",
                    "Deviation noted. 3 of 25 critical and high findings selected for testing were fixed 8 to 21 days after the required date.",
                    "Management has added two engineers to the team and reports overdue findings to the Chief Technology Officer every week."),
            ],
            Subservice = Cloud,
        };
    }

    private static SampleReport TypeOne(DateOnly today)
    {
        var asOf = MonthEnd(today, monthsAgo: 3);
        return new SampleReport
        {
            FileName = "pinewhistle-type1",
            Organization = "Pinewhistle Forms, Inc.",
            ShortName = "Pinewhistle",
            System = "Pinewhistle Forms Service",
            Business = "online forms and electronic signatures for clinics and schools",
            Auditor = "Bexhall Assurance, P.C.",
            AuditorCity = "Denver, Colorado",
            End = asOf,
            Issued = asOf.AddDays(29),
            Categories = ["security", "confidentiality"],
            Style = TableStyle.CriterionBands,
            Clean = "",
            Subservice = Cloud,
        };
    }

    private static Subservice Cloud => new("Amazon Web Services", "hosting of servers, databases and object storage",
    [
        "Physical access to data centers is restricted to authorised personnel. | CC6.4",
        "Environmental protections against fire, heat and loss of power are installed, maintained and tested. | A1.2",
        "Storage media are erased or destroyed before they leave the data center. | CC6.5",
        "The virtualisation layer keeps the resources of different customers apart. | CC6.1",
    ]);

    private static DateOnly MonthEnd(DateOnly today, int monthsAgo) => new DateOnly(today.Year, today.Month, 1).AddMonths(1 - monthsAgo).AddDays(-1);

    private static DateOnly YearBefore(DateOnly end) => end.AddDays(1).AddYears(-1);

    /// <summary>
    /// The latest month end, or else 15th, that lies fourteen completed months back and whose monthly anniversary is more than three days away:
    /// reminders fall on anniversaries, and the demo shows that one reminder is sent, not two on neighbouring days.
    /// </summary>
    private static DateOnly FourteenMonthsAgo(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(-14);
        DateOnly[] candidates = [first.AddMonths(1).AddDays(-1), first.AddDays(-1), first.AddDays(14), first.AddMonths(-1).AddDays(14)];
        return candidates.First(end => end.AddMonths(14).AddDays(3) <= today && today.AddDays(3) < end.AddMonths(15));
    }
}
