using MassTransit;
using VendorRisk.ExceptionReview.Organisations;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Vendors;
using VendorRisk.Messaging;

namespace VendorRisk.ExceptionReview;

/// <summary>What the migrator and the bus know of this service.</summary>
public static class ExceptionReviewService
{
    public static ServiceBlueprint Blueprint => Own;

    internal static ServiceBlueprint<ReviewDbContext> Own { get; } = new("exception-review", "review", bus =>
    {
        bus.AddConsumer<DocumentParsedConsumer, DocumentParsedConsumerDefinition>();
        bus.AddConsumer<DocumentDeletedConsumer, DocumentDeletedConsumerDefinition>();
        bus.AddConsumer<EngagementChangedConsumer, EngagementChangedConsumerDefinition>();
        bus.AddConsumer<VendorChangedConsumer, VendorChangedConsumerDefinition>();
        bus.AddConsumer<VendorDeletedConsumer, VendorDeletedConsumerDefinition>();
        bus.AddConsumer<OrganisationChangedConsumer, OrganisationChangedConsumerDefinition>();
    });
}
