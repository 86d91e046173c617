namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>What the control is to the criterion; from mild to severe.</summary>
public enum Criticality
{
    Administrative,
    Supporting,
    Key,
}

/// <summary>How far the deviation spreads; from mild to severe.</summary>
public enum Pervasiveness
{
    Isolated,
    SameControl,
    SameCriterion,
    CrossCriteria,
}

/// <summary>What the exception did to the opinion; from mild to severe.</summary>
public enum OpinionEffect
{
    Unmodified,
    Emphasis,
    QualifiedOther,
    QualifiedThis,
    Adverse,
    Disclaimer,
}

/// <summary>A control of the vendor's own that covers the gap; from weak to strong.</summary>
public enum Compensation
{
    None,
    Asserted,
    Tested,
}

/// <summary>What has been done about the cause; from weak to strong.</summary>
public enum Remediation
{
    None,
    Planned,
    Stated,
    Evidenced,
    Retested,
}

/// <summary>Whether someone looked back and found no harm; from weak to strong.</summary>
public enum LookBack
{
    None,
    Asserted,
    Shown,
}
