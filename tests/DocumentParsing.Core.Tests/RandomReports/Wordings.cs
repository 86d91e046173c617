using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

/// <summary>Words of invented firms and vendors: titles, numbers of controls, phrases.</summary>
internal static class Wordings
{
    public static readonly string[] IdTitles = ["Control #", "Control No.", "Control ID", "Ref", "Ref #", "#", "Control Number", "No.", "ID", "Ref."];
    public static readonly string[] ControlTitles = ["Control", "Control Activity", "Description of Control", "Control Description", "Controls Specified by Harrow", "Harrow's Controls", "Control Activity Specified by the Service Organization", "Service Organization's Controls"];
    public static readonly string[] TestTitles = ["Test Performed", "Tests of Controls", "Tests of Operating Effectiveness", "Service Auditor's Test", "Test Procedures", "Testing Performed by the Service Auditor", "Auditor's Tests", "Detailed Tests of Controls", "Procedure", "Test Applied by the Service Auditor"];
    public static readonly string[] ResultTitles = ["Result", "Results", "Test Results", "Results of Tests", "Results of Testing", "Testing Results", "Conclusion", "Results of Service Auditor's Tests", "Test Result"];
    public static readonly string[] CriteriaTitles = ["Criteria", "TSC", "TSC Ref.", "Trust Services Criteria", "Criterion", "Related Criteria"];

    /// <summary>{0} is a running number, {1} a family, {2} a number in the family, {3} a criterion.</summary>
    public static readonly string[] IdFormats = ["{1}-{2:00}", "{1}.{2:00}", "C-{0}", "CTL{0:000}", "{3}-{2:00}", "{3}.{2}", "{0}", "HL {4}.{2}", "HLX_{1}_{2:00}", "{4}.{2:00}", "HL-{1}-{2:00}", "CA-{0:000}"];
    public static readonly string[] Families = ["AC", "HR", "OPS", "SDLC", "CM", "LOG", "BC"];

    public static readonly string[] Clean =
    [
        "No exceptions noted.", "No exceptions were noted.", "No deviations noted.", "No relevant exceptions noted.", "No exceptions identified.", "None noted.",
        "No deviations were identified.", "No exceptions noted", "Tested without exception.", "No testing exceptions noted.", "No exception noted.",
    ];

    public static readonly string[] NoOccurrence =
    [
        "No occurrence. No media were disposed of during the period.", "The circumstances that warrant the operation of this control did not occur during the period.",
        "Not tested: no emergency changes were made during the period.", "There were no new vendors during the period; operating effectiveness was not tested.",
        "No customer terminations occurred during the period.",
    ];

    public static readonly string[] NotTested =
    [
        "Not tested. The evidence requested was not made available to us.", "Unable to test. The population was not provided.", "This control was implemented after the end of the period and was not tested.",
    ];

    /// <summary>{0} of {1}; {2} and {3} the same in words; a clean phrase may open it.</summary>
    public static readonly string[] WithRatio =
    [
        "Exception noted. For {0} of {1} terminated users selected, access was not revoked within one business day.",
        "Exceptions noted. For {2} ({0}) of the {3} ({1}) changes tested, evidence of approval was not available.",
        "Deviation noted: {2} of {3} new hires did not complete the training within thirty days of hire.",
        "Exception noted: {0} ({4}%) of {1} samples lacked evidence of review.",
        "{0} out of {1} sampled reviews were not completed on time.",
        "Of the {3} ({1}) vendors selected, {2} ({0}) did not have a documented annual review.",
        "For a sample of {1} incidents, {0} incidents were not resolved within the documented target.",
        "Exception noted. {0} out of a sample of {1} laptops did not report their encryption status. No misuse was identified by management.",
        "No exceptions noted, except that {0} of the {1} backups selected failed and were not repeated.",
        "An exception was noted. In {0} of {1} months the reconciliation was performed after the due date.",
    ];

    public static readonly string[] WithoutRatio =
    [
        "Exception noted. The access reviews of the warehouse were not performed during the period.",
        "Deviation noted. The policy was last approved outside the required annual frequency.",
        "Exception noted: encryption was not enabled on the archive until the ninth month of the period.",
        "The control did not operate effectively for a portion of the period.",
    ];

    public static readonly string[] Responses =
    [
        "Management agrees with the finding and has automated the step.", "The two accounts were disabled on discovery and the logs show that they were not used.",
        "Remediation is expected to be completed by the end of next quarter.", "The reviewer was on leave; a deputy has been named since.",
    ];

    public static readonly string[] Subjects = ["Access to production", "Source code", "Backup media", "The firewall rule set", "Vendor contracts", "The disaster recovery plan", "Privileged accounts", "Security incidents", "Customer data", "Encryption keys"];
    public static readonly string[] Acts = ["is reviewed every quarter by the owner of the system", "is restricted to authorized personnel by role", "are approved by the change board before deployment", "are logged and monitored for anomalies", "is tested at least once a year and lessons are recorded", "are documented, communicated and kept current", "are stored in a managed vault and rotated every ninety days"];
    public static readonly string[] Tails = ["Exceptions to the policy must be approved by the security officer.", "Deviations are escalated and followed up.", "The results are kept for seven years.", "Two of three approvers are required.", ""];
    public static readonly string[] Verbs = ["Inquired of the responsible manager about the performance of the control.", "Inspected the policy to determine whether the requirements were documented and approved.", "Observed the configuration of the system to determine whether the setting was enforced.", "For a sample of {0} items selected from a population of {1}, inspected the records to determine whether the control was performed as described.", "Reperformed the reconciliation for one month to determine whether it agreed.", "Inspected a sample of {0} of {1} tickets to determine whether approval was documented before the change."];

    public static TestOutcome OutcomeOf(string phrase) => Clean.Contains(phrase) ? TestOutcome.NoException
        : NoOccurrence.Contains(phrase) ? TestOutcome.NoOccurrence : NotTested.Contains(phrase) ? TestOutcome.NotTested : TestOutcome.Exception;

    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty"];

    public static string Words(int number) => number < 20 ? Small[number] : number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}";
}
