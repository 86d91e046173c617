namespace VendorRisk.Identity.Audit;

/// <summary>What is kept of accounts and sign-ins. Stored by name: add, never rename.</summary>
internal enum AuditEvent
{
    SignedIn,
    SignInRefused,
    LockedOut,
    SignedOut,
    SecondFactorRefused,
    SecondFactorOn,
    SecondFactorOff,
    PasswordResetAsked,
    PasswordReset,
    PasswordChanged,
    Invited,
    InvitationWithdrawn,
    InvitationAccepted,
    PersonChanged,
    OrganisationChanged,
    OrganisationCreated,
    CodeReplayed,
    RefreshTokenReused,
}
