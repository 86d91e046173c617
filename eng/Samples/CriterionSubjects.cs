namespace VendorRisk.Samples;

/// <summary>What each criterion is about, in our own words: the criteria's text belongs to the AICPA and is not repeated.</summary>
internal static class CriterionSubjects
{
    private static readonly Dictionary<string, string> Subjects = new()
    {
        ["CC1.1"] = "integrity and ethical values", ["CC1.2"] = "oversight by the board", ["CC1.3"] = "structure, reporting lines and authority",
        ["CC1.4"] = "competent people", ["CC1.5"] = "accountability for controls", ["CC2.1"] = "information that supports controls",
        ["CC2.2"] = "communication within the company", ["CC2.3"] = "communication with outside parties", ["CC3.1"] = "clear objectives",
        ["CC3.2"] = "identifying and analysing risks", ["CC3.3"] = "the risk of fraud", ["CC3.4"] = "significant change",
        ["CC4.1"] = "evaluating controls", ["CC4.2"] = "reporting deficiencies", ["CC5.1"] = "choosing control activities",
        ["CC5.2"] = "general controls over technology", ["CC5.3"] = "policies and procedures", ["CC6.1"] = "logical access and its architecture",
        ["CC6.2"] = "registering users and removing access", ["CC6.3"] = "roles, least privilege and separation of duties", ["CC6.4"] = "physical access",
        ["CC6.5"] = "retiring assets", ["CC6.6"] = "protection against outside threats", ["CC6.7"] = "data in transit and removable media",
        ["CC6.8"] = "malicious and unauthorised software", ["CC7.1"] = "detecting vulnerabilities and changes of configuration", ["CC7.2"] = "watching for anomalies",
        ["CC7.3"] = "evaluating security events", ["CC7.4"] = "answering incidents", ["CC7.5"] = "recovering from incidents", ["CC8.1"] = "managing changes",
        ["CC9.1"] = "preparing for disruption", ["CC9.2"] = "vendors and business partners", ["A1.1"] = "capacity", ["A1.2"] = "environment, backup and recovery infrastructure",
        ["A1.3"] = "testing recovery", ["C1.1"] = "identifying and keeping confidential information", ["C1.2"] = "disposing of confidential information",
    };

    private static readonly Dictionary<string, string> SeriesNames = new()
    {
        ["CC1"] = "control environment", ["CC2"] = "communication and information", ["CC3"] = "risk assessment", ["CC4"] = "monitoring activities",
        ["CC5"] = "control activities", ["CC6"] = "logical and physical access", ["CC7"] = "system operations", ["CC8"] = "change management",
        ["CC9"] = "risk mitigation", ["A1"] = "availability", ["C1"] = "confidentiality",
    };

    public static string Of(string criterion) => Subjects[criterion];

    public static string OfSeries(string series) => SeriesNames[series];
}
