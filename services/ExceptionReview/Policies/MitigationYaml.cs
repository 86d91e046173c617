using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>mitigation: M1 to M4 and the cap.</summary>
internal static class MitigationYaml
{
    public static MitigationPoints Read(YamlMap map)
    {
        var points = new MitigationPoints
        {
            Compensation = PointsTable.Read(map.Map("compensating"), zero: [Compensation.None]),
            Remediation = PointsTable.Read(map.Map("remediation"), zero: [Remediation.None]),
            LookBack = PointsTable.Read(map.Map("lookBack"), zero: [LookBack.None]),
            CustomerControl = map.Int("customerControl", 0, 100),
            Cap = map.Int("cap", 0, 100),
        };
        map.RefuseOthers();
        return points;
    }
}
