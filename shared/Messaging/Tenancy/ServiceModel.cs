using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Inbox;
using VendorRisk.Messaging.Outbox;

namespace VendorRisk.Messaging.Tenancy;

/// <summary>What all services' models have in common: outbox, inbox, idempotency keys, the organisation's filter, and names in snake_case.</summary>
public static class ServiceModel
{
    public static void Complete<TContext>(ModelBuilder model, TContext context)
        where TContext : DbContext, IOrganisationContext
    {
        OutboxRecord.Describe(model.Entity<OutboxRecord>());
        InboxRecord.Describe(model.Entity<InboxRecord>());
        IdempotencyRecord.Describe(model.Entity<IdempotencyRecord>());
        foreach (var entity in model.Model.GetEntityTypes().ToArray())
        {
            if (entity.ClrType.IsAssignableTo(typeof(IOrganisationRecord)) && entity.BaseType is null && !entity.IsOwned())
                entity.SetQueryFilter(OfOrganisation(entity.ClrType, context));
            Rename(entity);
        }
    }

    // row => (Guid?)row.OrganisationId == context.OrganisationId. EF replaces the context in it by the one that runs the query.
    private static LambdaExpression OfOrganisation(Type type, IOrganisationContext context)
    {
        var row = Expression.Parameter(type, "row");
        var own = Expression.Convert(Expression.Property(row, nameof(IOrganisationRecord.OrganisationId)), typeof(Guid?));
        var current = Expression.Property(Expression.Constant(context, context.GetType()), nameof(IOrganisationContext.OrganisationId));
        return Expression.Lambda(Expression.Equal(own, current), row);
    }

    private static void Rename(IMutableEntityType entity)
    {
        // Asking a view for its table's name would give it one.
        if (entity.GetViewName() is null && entity.GetTableName() is { } table && !entity.IsMappedToJson())
            entity.SetTableName(Snake(table));
        foreach (var property in entity.GetProperties().Where(property => !IsRowVersion(property)))
            property.SetColumnName(Snake(property.GetColumnName()));
        foreach (var key in entity.GetKeys())
            key.SetName(Snake(key.GetName()));
        foreach (var key in entity.GetForeignKeys())
            key.SetConstraintName(Snake(key.GetConstraintName()));
        foreach (var index in entity.GetIndexes())
            index.SetDatabaseName(Snake(index.GetDatabaseName()));
    }

    // A uint row version is PostgreSQL's own column xmin, which the provider names when the model is finished.
    private static bool IsRowVersion(IMutableProperty property) =>
        property is { IsConcurrencyToken: true, ValueGenerated: ValueGenerated.OnAddOrUpdate } && property.ClrType == typeof(uint);

    private static string? Snake(string? name) => name is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace("__", "_", StringComparison.Ordinal);
}
