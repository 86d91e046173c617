namespace VendorRisk.Messaging.Tenancy;

/// <summary>
/// A database context that works for one organisation. <see cref="ServiceDbContext"/> is one; a context that must inherit from elsewhere
/// (ASP.NET Core Identity's) implements this and calls <see cref="ServiceModel.Complete"/> itself.
/// </summary>
public interface IOrganisationContext
{
    /// <summary>Null where there is none: then every query finds nothing, and nothing can be added.</summary>
    Guid? OrganisationId { get; }
}
