namespace VendorRisk.ServiceDefaults;

/// <summary>
/// A refusal that is expected in normal use. Each feature lists its own in a file ...Errors.cs, one record each; the code is stable
/// and for programs, the message is a sentence for people.
/// </summary>
public abstract record Error(ErrorCategory Category, string Code, string Message);
