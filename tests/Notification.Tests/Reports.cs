using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Testing.Identity;

namespace VendorRisk.Notification.Tests;

internal static class Reports
{
    public static ReviewOpened ReportThatEnded(string day, TestPerson uploadedBy, string system = "Ledger Cloud", Guid? vendor = null, string? owner = null) => new()
    {
        OrganisationId = uploadedBy.Organisation, ReviewId = Guid.CreateVersion7(), DocumentId = Guid.CreateVersion7(), VendorId = vendor ?? Guid.CreateVersion7(),
        VendorName = "Ledger Company", Title = system, Kind = "soc2-type2", Band = "low", CoverageEnd = DateOnly.ParseExact(day, "yyyy-MM-dd"),
        OpenedFor = uploadedBy.Id, Owner = owner, TimeZone = "UTC", OccurredAt = DateTimeOffset.UtcNow,
    };
}
