using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Memo;

internal static class SignatureSection
{
    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        var needed = input.Life?.SignaturesNeeded ?? (input.Review.Findings.Any(finding => input.Review.Policy.SignOff.NeedsTwo(finding.Band)) ? 2 : 1);
        var signed = input.Life?.Signatures ?? [];
        yield return new MemoBlock.Heading(1, "Conditions, decision and signatures");
        if (Conditions(input).ToArray() is [_, ..] conditions)
            yield return new MemoBlock.Table(["Condition", "Due"], conditions, [78, 22]);
        else
            yield return new MemoBlock.Paragraph(input.Life is null ? "Nothing has been decided yet." : "There are no conditions.");
        yield return new MemoBlock.Paragraph(needed == 2 ? "The policy asks for two signatures of different people." : "The policy asks for one signature.");
        yield return new MemoBlock.Table(["Name", "Date", "Signature"],
            [.. Enumerable.Range(0, Math.Max(needed, signed.Count)).Select(index => Row(signed.ElementAtOrDefault(index)))], [40, 25, 35]);
    }

    private static IEnumerable<IReadOnlyList<string>> Conditions(MemoInput input)
    {
        foreach (var finding in input.Review.Findings)
        {
            if (input.StateOf(finding.Key) is not { } state) continue;
            foreach (var question in state.Questions.Where(question => question.AnsweredAt is null))
                yield return [$"The vendor answers on: {finding.Title}", MemoWords.Day(question.DueOn)];
            if (state is { IsDecided: true, Decision: { Kind: DecisionKind.AcceptRisk, Until: { } until } })
                yield return [$"The risk is looked at again: {finding.Title}", MemoWords.Day(until)];
        }
    }

    private static IReadOnlyList<string> Row(Signature? signature) =>
        signature is null ? ["", "", ""] : [signature.By, MemoWords.Day(DateOnly.FromDateTime(signature.At.UtcDateTime)), "signed in VendorRisk"];
}
