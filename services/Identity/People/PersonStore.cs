using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using IdentityDbContext = VendorRisk.Identity.Persistence.IdentityDbContext;

namespace VendorRisk.Identity.People;

/// <summary>ASP.NET Core Identity's own store, with two things added: rows get their organisation, and second-factor secrets are protected.</summary>
internal sealed class PersonStore(IdentityDbContext context, IDataProtectionProvider protection, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Person, IdentityDbContext, Guid, PersonClaim, PersonLogin, PersonToken>(context, describer)
{
    private readonly IDataProtector _protector = protection.CreateProtector("VendorRisk.Identity.SecondFactor");

    protected override PersonToken CreateUserToken(Person user, string loginProvider, string name, string? value) =>
        new() { OrganisationId = user.OrganisationId, UserId = user.Id, LoginProvider = loginProvider, Name = name, Value = value };

    public override Task SetTokenAsync(Person user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : _protector.Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(Person user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } value ? _protector.Unprotect(value) : null;

    protected override PersonClaim CreateUserClaim(Person user, System.Security.Claims.Claim claim)
    {
        PersonClaim row = new() { OrganisationId = user.OrganisationId, UserId = user.Id };
        row.InitializeFromClaim(claim);
        return row;
    }

    protected override PersonLogin CreateUserLogin(Person user, UserLoginInfo login) => new()
    {
        OrganisationId = user.OrganisationId, UserId = user.Id,
        LoginProvider = login.LoginProvider, ProviderKey = login.ProviderKey, ProviderDisplayName = login.ProviderDisplayName,
    };
}
