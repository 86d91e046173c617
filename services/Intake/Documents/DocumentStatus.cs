namespace VendorRisk.Intake.Documents;

internal enum DocumentStatus
{
    Submitted,
    Reading,
    Read,
    Failed,
}
