namespace VendorRisk.ServiceDefaults;

/// <summary>What kind of refusal it is: each has one HTTP status, given in <see cref="Problems"/>.</summary>
public enum ErrorCategory
{
    /// <summary>It is not there, or belongs to another organisation, which is the same.</summary>
    NotFound,

    /// <summary>What was sent is wrong; sending it again will not help.</summary>
    Invalid,

    /// <summary>It does not fit what is there now.</summary>
    Conflict,

    /// <summary>If-Match names an older state than the present one.</summary>
    Stale,

    /// <summary>An edit without If-Match: it could overwrite what its author never saw.</summary>
    Unconditional,

    /// <summary>The caller may see it, but not do this.</summary>
    Forbidden,

    TooLarge,

    WrongType,

    /// <summary>Something that this needs does not answer; later it may.</summary>
    Unavailable,
}
