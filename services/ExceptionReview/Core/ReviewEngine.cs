using VendorRisk.ExceptionReview.Core.Comparison;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Finders;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core;

/// <summary>Judges a report for one customer. Every finder looks at the whole input and knows nothing of the others.</summary>
public static class ReviewEngine
{
    public static Review Review(ReviewInput input)
    {
        var coverage = CoverageReader.Read(input);
        var age = ReportAge.Of(input, coverage);
        var findings = FindingKey.Distinct(
        [
            .. QualificationFinder.Find(input),
            .. ExceptionFinder.Find(input),
            .. AgeFinder.Find(input, age),
            .. TimelineFinder.Find(input, coverage),
            .. CoverageFinder.Find(input),
            .. CategoryFinder.Find(input),
            .. DoubtFinder.Find(input),
            .. UntestedFinder.Find(input),
            .. CarveOutFinder.Find(input),
            .. CuecFinder.Find(input),
            .. ReliabilityFinder.Find(input),
            .. TerminologyFinder.Find(input),
        ]);
        return new()
        {
            Facts = input.Facts,
            Engagement = input.Engagement,
            Policy = input.Policy,
            AsOf = input.AsOf,
            Age = age,
            Coverage = coverage,
            Comparison = ReportComparison.Of(input),
            Findings = findings,
            Conclusion = ConclusionSentence.Of(findings),
        };
    }
}
