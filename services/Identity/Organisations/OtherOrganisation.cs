using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Organisations;

/// <summary>
/// Work for an organisation that is not the caller's: a scope of its own, off the request, whose token would name the caller's.
/// </summary>
internal sealed class OtherOrganisation(IServiceScopeFactory scopes)
{
    public Task<T> Work<T>(Guid organisation, Func<IServiceProvider, Task<T>> work)
    {
        using (ExecutionContext.SuppressFlow())
            return Task.Run(async () =>
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CurrentOrganisation>().Become(organisation);
                return await work(scope.ServiceProvider);
            });
    }
}
