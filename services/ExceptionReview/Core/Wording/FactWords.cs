using System.Text.RegularExpressions;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>What a path into the facts is about, for people: "exceptions[9].deviations" is how many cases failed.</summary>
internal static partial class FactWords
{
    public static string Of(string path) => Index().Replace(path, "") switch
    {
        "exceptions.deviations" => "how many cases failed",
        "exceptions.sample" => "how many cases were tested",
        "exceptions.population" => "whether all cases were tested",
        "exceptions.text" => "the wording of an exception",
        "exceptions.control" => "the control an exception belongs to",
        "exceptions.criteria" => "the criteria of an exception",
        "exceptions.managementResponse" => "management's response to an exception",
        "exceptions" => "an exception",
        "controls.tests.result" or "controls.tests.outcome" => "the result of a test",
        "controls.tests" or "controls.tests.procedure" => "a test",
        "controls.criteria" => "the criteria of a control",
        "controls.description" => "the wording of a control",
        "controls" => "the tables of controls",
        "opinion" or "opinion.kind" => "the auditor's opinion",
        "opinion.criteria" => "the criteria the opinion is modified on",
        "opinion.basis" => "the reason for the opinion",
        "kind" => "what kind of document this is",
        "period" or "period.start" or "period.end" => "the period it covers",
        "asOf" => "the day it speaks of",
        "reportDate" => "the date of the report",
        "serviceOrganization" => "whose report it is",
        "categories" => "the categories in scope",
        "complementaryUserEntityControls" or "complementaryUserEntityControls.text" => "the controls expected of us",
        "subserviceOrganizations" => "the subservice organizations",
        "subserviceOrganizations.method" => "whether a subservice organization was examined or left out",
        var other => $"the {Capital().Replace(other.Replace('.', ' '), " $0").ToLowerInvariant()}",
    };

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Capital();
}
