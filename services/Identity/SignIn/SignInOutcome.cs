namespace VendorRisk.Identity.SignIn;

internal enum SignInOutcome
{
    SignedIn,
    SecondFactorNeeded,
    Refused,
    LockedOut,
}
