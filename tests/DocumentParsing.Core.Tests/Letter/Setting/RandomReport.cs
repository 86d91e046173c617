using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

/// <summary>A report whose facts, wording and typography are drawn from a seed, with the facts it was made of.</summary>
internal sealed class RandomReport
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly string[] Firsts = ["Harrow", "Tarn", "Quillet", "Osier", "Brindle", "Larkmead", "Velm", "Cardo"];
    private static readonly string[] Seconds = ["Ledger", "Records", "Payments", "Health Data", "Freight", "Learning", "Signals"];
    private static readonly string[] Forms = [", Inc.", " LLC", " Limited", " GmbH", ", L.L.C.", " Corp.", " B.V.", " Holdings plc"];
    private static readonly string[] Kinds = ["Platform", "Cloud Service", "System", "Exchange", "Suite", "Network"];
    private static readonly string[] Firms = ["Marrow Finch LLP", "Beck, Holloway & Co", "Osgood Vale CPAs, LLC", "Finch Advisors, P.C.", "Carrick & Dunne LLP", "Pell Assurance LLC", "Nordmann Wirtschaftsprüfungsgesellschaft mbH"];
    private static readonly string[] Cities = ["Boise, Idaho", "Austin, TX", "London, United Kingdom", "Hamburg, Germany", "Toronto, Ontario"];
    private static readonly string[] Names = ["security", "availability", "processing integrity", "confidentiality", "privacy"];
    private readonly Random random;

    public RandomReport(int seed)
    {
        random = new Random(seed);
        // Drawn apart, so that the other choices of a seed stay what they were.
        TwoColumns = new Random(seed).Next(6) == 0;
        var first = Pick(Firsts);
        Organization = $"{first} {Pick(Seconds)}{Pick(Forms)}";
        Firm = Pick(Firms);
        Type2 = random.Next(4) > 0;
        Start = new DateOnly(2023, 1, 1).AddMonths(random.Next(24));
        End = Type2 ? Start.AddMonths(Pick(3, 6, 9, 12)).AddDays(-1) : Start.AddDays(random.Next(28));
        Dated = End.AddDays(random.Next(20, 90));
        Categories = [TrustCategory.Security, .. Enumerable.Range(1, 4).Where(_ => random.Next(3) == 0).Select(category => (TrustCategory)category)];
        Kind = Pick(OpinionKind.Unqualified, OpinionKind.Unqualified, OpinionKind.Qualified, OpinionKind.Adverse, OpinionKind.Disclaimer);
        Criteria = Kind is OpinionKind.Qualified or OpinionKind.Adverse ? [.. CriterionId.All.Where(criterion => criterion.Category == TrustCategory.Security).OrderBy(_ => random.Next()).Take(random.Next(1, 4)).OrderBy(criterion => criterion.Value, StringComparer.Ordinal)] : [];
        Report = Reworded(Make(first, $"{first} {Pick(Kinds)}"), new Random(~seed));
    }

    public bool TwoColumns { get; }
    public string Organization { get; }
    public string Firm { get; }
    public bool Type2 { get; }
    public DateOnly Start { get; }
    public DateOnly End { get; }
    public DateOnly Dated { get; }
    public IReadOnlyList<TrustCategory> Categories { get; }
    public OpinionKind Kind { get; }
    public IReadOnlyList<CriterionId> Criteria { get; }
    public string? Basis { get; private set; }
    public IReadOnlyList<string> UserEntity { get; private set; } = [];
    public FictionalReport Report { get; }

    private FictionalReport Make(string first, string system)
    {
        var day = DateStyle();
        var when = Type2
            ? Pick("throughout the period ", "for the period ", "throughout the period from ", "during the period ") + day(Start) + Pick(" to ", " through ", " - ", " – ", ", to ") + day(End)
            : Pick("as of ", "as at ") + day(End);
        var scope = string.Join(", ", Categories.Take(Categories.Count - 1).Select(category => Names[(int)category])) is { Length: > 0 } list ? $"{list}{Pick(" and ", ", and ")}{Names[(int)Categories[^1]]}" : "security";
        var operating = Type2 ? "design and operating effectiveness" : "design";
        var examined = Kind == OpinionKind.Disclaimer ? "We were engaged to examine" : Pick("We have examined", "We examined");
        var criteria = Pick($"the trust services criteria relevant to {scope} (applicable trust services criteria)", $"the criteria for the {scope} {(Categories.Count == 1 ? "category" : "categories")}");
        var citation = Pick(" set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (With Revised Points of Focus), in AICPA, Trust Services Criteria.", " set forth in TSP section 100.");
        var described = Pick(
            $"{examined} {first}'s accompanying description of its {system} titled \"Description of the {system}\" {when} (description)",
            $"{examined} the attached description titled \"Description of the {system}\" provided by {Organization} {when} (the description)",
            $"{examined} management's description of the {system} of {Organization} ({first}) {when}");
        List<string> after = [.. new[]
        {
            Categories.Count < 5 ? $"Our examination did not address the {Names.Where((_, index) => !Categories.Contains((TrustCategory)index)).Last()} category." : "",
            "The information in Section V is presented by management. It has not been subjected to our procedures and, accordingly, we express no opinion on it.",
            Type2 ? "" : "We did not perform any procedures regarding the operating effectiveness of controls and, accordingly, do not express an opinion thereon.",
        }.Where(text => text.Length > 0 && (text.StartsWith("We did", StringComparison.Ordinal) || random.Next(2) == 0))];
        var headings = random.Next(5) > 0;
        var (lead, limbs, before, heading) = Opinion(system, when, headings);
        UserEntity = [.. Enumerable.Range(1, random.Next(2, 12)).Select(number => $"User entities are responsible for {Pick("reviewing", "removing", "keeping", "protecting", "reporting")} item {number} {Pick("without delay.", "in accordance with their own policies and with the agreement that they signed.", "at least once in each quarter of the year, and for telling us what they found when they did so, in writing and in full.")}")];
        return new FictionalReport
        {
            TwoColumns = TwoColumns,
            Organization = Organization, Short = first, System = system, Firm = Firm, When = when, Headings = headings,
            Cover = Cover(system, scope, when, day),
            Addressee = Pick($"To the Management of {Organization}:", $"To: Management of {Organization}", $"To the Board of Directors and Management of {Organization}", $"To the Directors of {Organization}"),
            LetterHeading = Pick("Section I - Independent Service Auditor's Report", "SECTION 1: REPORT OF INDEPENDENT SERVICE AUDITORS", "Independent Service Auditors’ Report", "Part One - Independent Accountant's Report"),
            Scope = $"{described}, and the suitability of the {operating} of controls {Pick("stated in the description ", "")}to meet {criteria}{citation}",
            AfterScope = [.. after],
            BeforeOpinion = before, OpinionHeading = heading, OpinionLead = lead, Limbs = limbs,
            AfterOpinion = random.Next(4) == 0 ? ["# Emphasis of Matter", $"As discussed in Section III, {first} moved to another building. Our opinion is not modified with respect to this matter."] : [],
            Signature = Sign(day),
            Setter = new Typesetter { Size = Pick(9.0, 10.0, 11.0), Pitch = Pick(1.15, 1.3, 1.5), Gap = Pick(0.5, 0.8, 1.2), Left = Pick(54.0, 72.0, 90.0), Right = Pick(500.0, 540.0), Footer = Pick(null, $"{Organization} | Confidential | Page") },
            Description = page => page
                .Heading(Pick("Complementary User Entity Controls", "User Entity Responsibilities", "Complementary User Entity Controls (CUECs)"), 1.15)
                .Paragraph("The controls of the company cover only a portion of overall internal control. The controls below are expected of user entities.")
                .Items(Pick("•", "1.", "(a)", ""), [.. UserEntity]),
        };
    }

    // The same letter by a firm that chooses other words: drawn apart, so that the other choices of a seed stay what they were.
    private FictionalReport Reworded(FictionalReport letter, Random voice)
    {
        var (alone, engagement, exceptionFirst) = (voice.Next(4) == 0, voice.Next(4) == 0, voice.Next(2) == 0);
        Basis = Basis is null ? null : Say(Basis);
        return letter with
        {
            Scope = Say(letter.Scope!), AfterScope = [.. letter.AfterScope.Select(Say)], BeforeOpinion = [.. letter.BeforeOpinion.Select(Say)],
            OpinionLead = Say(letter.OpinionLead), AfterOpinion = [.. letter.AfterOpinion.Select(Say)],
        };

        string Say(string text)
        {
            if (engagement)
                text = Regex.Replace(text, "^We (have )?examined ", "We have undertaken a reasonable assurance engagement on ").Replace("We were engaged to examine", "We were appointed to report on", StringComparison.Ordinal);
            if (exceptionFirst)
                text = Regex.Replace(text, "^In our opinion, except for (.+), in all", "Except for $1, in our opinion, in all");
            return alone ? Regex.Replace(text, @"\b(we were|we|our|us)\b", ToOne, RegexOptions.IgnoreCase) : text;
        }

        static string ToOne(Match word) => word.Value switch { "We" or "we" => "I", "We were" or "we were" => "I was", "Our" => "My", "our" => "my", _ => "me" };
    }

    private (string Lead, string[] Limbs, string[] Before, string Heading) Opinion(string system, string when, bool headings)
    {
        string[] limbs =
        [
            $"the description {Pick("presents", "fairly presents")} the {system} that was designed and implemented {when} in accordance with the description criteria;",
            $"the controls stated in the description were suitably designed {when} to provide reasonable assurance that the criteria would be met, if its controls operated effectively{(Type2 ? "; and" : ".")}",
            .. Type2 ? [$"the controls stated in the description operated effectively {when}, if complementary user entity controls operated effectively throughout that period."] : Array.Empty<string>(),
        ];
        if (Kind == OpinionKind.Unqualified)
            return (Pick("In our opinion, in all material respects:", "In our opinion, in all material respects, based on the description criteria and the applicable trust services criteria:"), limbs, [], "Opinion");

        var names = string.Join(", ", Criteria.Select(criterion => criterion.Value));
        Basis = Kind == OpinionKind.Disclaimer
            ? "Management was unable to give us the records that we had asked for, and we found no other way to look at the controls."
            : Pick($"As noted in Section IV, reviews were not performed for part of the year. As a result, the controls {(Type2 ? "did not operate effectively" : "were not suitably designed")} to meet {names}.", $"The description states that changes are approved. We noted that approvals had not been recorded. Consequently, controls {(Type2 ? "did not operate effectively" : "were not suitably designed")} to achieve {names}.");
        var titled = headings && random.Next(2) == 0;
        var word = Kind switch { OpinionKind.Qualified => "Qualified", OpinionKind.Adverse => "Adverse", _ => "Disclaimer of" };
        string[] before = titled ? [$"# Basis for {word} Opinion", Basis] : [Basis];
        var lead = Kind switch
        {
            OpinionKind.Qualified => Pick("In our opinion, except for the matter described in the preceding paragraph, in all material respects:", "In our opinion, except for the effects of the matter described above, in all material respects:"),
            OpinionKind.Adverse => $"In our opinion, because of the significance of the matter described in the preceding paragraph, the controls stated in the description were not suitably designed{(Type2 ? " and did not operate effectively" : "")} {when}.",
            _ => "Because of the significance of the matter described in the preceding paragraph, we were not able to obtain sufficient appropriate evidence. Accordingly, we do not express an opinion on the description or on the suitability of the design of the controls.",
        };
        return (lead, Kind == OpinionKind.Qualified ? limbs : [], before, titled || Kind == OpinionKind.Disclaimer ? $"{word} Opinion" : "Opinion");
    }

    private string[] Cover(string system, string scope, string when, Func<DateOnly, string> day)
    {
        var type = Type2 ? Pick("Type 2", "Type II", "TYPE 2") : Pick("Type 1", "Type I");
        string[] lines = [Organization, Pick($"System and Organization Controls (SOC) 2 {type} Report", $"SOC 2® {type} Report", $"{type} SOC 2 Report"), system, $"Relevant to {English.TextInfo.ToTitleCase(scope).Replace(" And ", " and ", StringComparison.Ordinal)}", English.TextInfo.ToUpper(when[..1]) + when[1..], Pick($"Prepared by {Firm}", $"with Independent Service Auditor's Report by {Firm}")];
        return random.Next(3) == 0 ? [.. lines[1..3], lines[0], .. lines[3..]] : lines;
    }

    private string[] Sign(Func<DateOnly, string> day)
    {
        var city = Pick(Cities);
        return random.Next(4) switch
        {
            0 => [Firm, city, day(Dated)],
            1 => [day(Dated), Firm, city],
            2 => [Firm, "Certified Public Accountants", "12 Quay Street, Suite 400", city, day(Dated)],
            _ => [Firm, $"{city} | {day(Dated)}"],
        };
    }

    private Func<DateOnly, string> DateStyle()
    {
        var style = Pick("MMMM d, yyyy", "MMMM dd, yyyy", "d MMMM yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "MMM. d, yyyy", "dd-MMM-yyyy");
        return date => date.ToString(style, English).Replace("May.", "May", StringComparison.Ordinal);
    }

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
