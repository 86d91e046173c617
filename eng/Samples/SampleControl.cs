namespace VendorRisk.Samples;

/// <summary>One control of the fictional library, with what a tester would look at.</summary>
internal sealed record SampleControl(
    string Id, string[] Criteria, string Owner, string Text, string Evidence, string Shows, int? Sample, string? Counted)
{
    /// <summary>The auditor's test: inquiry, then inspection of one item or of a sample.</summary>
    public string Test => Sample is { } size
        ? $"Inquired of the {Owner} about the performance of the control. Selected a sample of {size} {Counted} from the period and inspected {Evidence} to determine whether {Shows}."
        : $"Inquired of the {Owner} about the performance of the control. Inspected {Evidence} to determine whether {Shows}.";
}
