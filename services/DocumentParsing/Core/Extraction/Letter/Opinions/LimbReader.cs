using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;

/// <summary>Which of the limbs (description, design, operation) a modified opinion modifies.</summary>
/// <remarks>
/// "Except for" before the list of limbs modifies those of which the basis tells a failure; inside one limb it modifies that one. Where
/// neither says which, the limbs are not told apart and null is the answer.
/// </remarks>
public static partial class LimbReader
{
    public static OpinionLimbs? Read(OpinionKind kind, string statement, string basis, bool operates) => kind switch
    {
        OpinionKind.Unqualified or OpinionKind.Disclaimer => new OpinionLimbs(kind, kind, operates ? kind : null),
        OpinionKind.Adverse => Make(kind, OpinionWording.WithoutConditions(statement), operates),
        OpinionKind.Qualified => Make(kind, Excepted(statement), operates) ?? Make(kind, OpinionWording.WithoutConditions(basis), operates),
    };

    private static OpinionLimbs? Make(OpinionKind kind, string text, bool operates)
    {
        var description = OpinionWording.DescriptionFails(text);
        var design = OpinionWording.DesignFails(text);
        var operation = operates && OpinionWording.OperationFails(text);
        if (!description && !design && !operation)
            return null;
        return new OpinionLimbs(Of(description), Of(design), operates ? Of(operation) : null);

        OpinionKind Of(bool fails) => fails ? kind : OpinionKind.Unqualified;
    }

    // The limbs whose own clause says "except": written as failures, so that one rule tells them apart.
    private static string Excepted(string statement)
    {
        var said = "";
        foreach (var limb in Limbs().Split(statement).Skip(1).Select(OpinionWording.WithoutConditions).Where(OpinionWording.MakesAnException))
        {
            said += OpinionWording.SpeaksOfDescription(limb) ? " the description does not present." : "";
            said += OpinionWording.SpeaksOfDesign(limb) ? " not suitably designed." : "";
            said += OpinionWording.SpeaksOfOperation(limb) ? " did not operate effectively." : "";
        }

        return said;
    }

    [GeneratedRegex(@"(?:^|[\s;:,])\(?(?:[abc]|[123]|i{1,3})[.)]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limbs();
}
