using VendorRisk.Identity.People;

namespace VendorRisk.Identity.Issuer;

/// <summary>A person as tokens are made for: who they are now, and which sign-in of theirs this goes back to.</summary>
internal sealed record SignedInPerson(PersonProfile Profile, string SessionId, DateTimeOffset SignedInAt);
