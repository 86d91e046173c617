using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <summary>What a document has to be before it may be kept: a policy, under a name of its own.</summary>
internal static class PolicyCheck
{
    public static (ReviewPolicy? Policy, IReadOnlyList<YamlProblem> Problems) Of(string text)
    {
        var reading = PolicyYaml.Read(text);
        if (reading is not { Succeeded: true, Value: { } policy })
            return (null, reading.Problems);
        // A proposal names the policy it was made by: nobody's may pass for the one that everybody has.
        if (policy.Name == ShippedPolicies.DefaultV1Name && policy.ContentHash != ShippedPolicies.DefaultV1.ContentHash)
        {
            var name = PolicySettings.Of(text).Single(setting => setting.Path == "policy");
            return (null, [new(name.Line, name.Column, $"\"{policy.Name}\" is the name of the policy that comes with the product; give yours a name of its own")]);
        }

        return (policy, []);
    }
}
