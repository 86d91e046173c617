using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Subservice;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>On what conditions, what was decided and why, and who signed it.</summary>
internal static class DecisionSection
{
    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        yield return new MemoBlock.Heading(1, "Conditions, decision and signatures");
        if (Conditions(input).ToArray() is [_, ..] conditions)
            yield return new MemoBlock.Table(["Condition", "Due"], conditions, [78, 22]);
        else
            yield return new MemoBlock.Paragraph(input.Life is null ? "Nothing has been decided yet." : "There are no conditions.");
        if (Decisions(input).ToArray() is [_, ..] decisions)
            yield return new MemoBlock.Table(["Finding", "Proposal", "Decision", "Reason", "By"], decisions, [28, 11, 18, 27, 16]) { Bands = [1] };

        var needed = input.Life?.SignaturesNeeded ?? (input.Review.Findings.Any(finding => input.Review.Policy.SignOff.NeedsTwo(finding.Band)) ? 2 : 1);
        var signed = input.Life?.Signatures ?? [];
        yield return new MemoBlock.Paragraph(needed == 2 ? "The policy asks for two signatures of different people." : "The policy asks for one signature.");
        yield return new MemoBlock.Table(["Name", "Date", "Signature"],
            [.. Enumerable.Range(0, Math.Max(needed, signed.Count)).Select(index => Row(signed.ElementAtOrDefault(index)))], [44, 24, 32]) { ToFillIn = true };
    }

    private static IEnumerable<IReadOnlyList<string>> Conditions(MemoInput input)
    {
        foreach (var condition in Ours(input.Review)) yield return condition;
        foreach (var finding in input.Review.Findings)
        {
            if (input.StateOf(finding.Key) is not { } state) continue;
            foreach (var question in state.Questions.Where(question => question.IsWaiting))
                yield return [$"The vendor has answered: {question.Text}", MemoWords.Day(question.DueOn)];
            if (state is { IsDecided: true, Decision: { Kind: DecisionKind.AcceptRisk, Until: { } until } })
                yield return [$"The risk is decided again: {Named(finding)}", $"after {MemoWords.Day(until)}"];
        }
    }

    // What we have to do ourselves, where it was said until when.
    private static IEnumerable<IReadOnlyList<string>> Ours(Review review)
    {
        for (var index = 0; index < review.Facts.ComplementaryUserEntityControls.Count; index++)
        {
            if (review.Engagement.Cuecs.NoteOf(index + 1, review.Facts.ComplementaryUserEntityControls[index].Text) is
                { State: not (CuecState.Implemented or CuecState.NotApplicable), Due: { } due } note)
                yield return [$"Control {MemoWords.Number(index + 1)} expected of us is in place ({note.Owner ?? "nobody named"})", MemoWords.Day(due)];
        }

        foreach (var item in ChaseList.Of(review))
            if (item is { IsCurrent: false, Chase: Chase { Until: { } until } chase })
                yield return [$"A current report of {item.Organization.Name} is here ({chase.By ?? "nobody named"})", MemoWords.Day(until)];
    }

    private static IEnumerable<IReadOnlyList<string>> Decisions(MemoInput input) =>
        from finding in input.Review.Findings
        let state = input.StateOf(finding.Key)
        let decision = state?.Decision
        where decision is not null
        orderby finding.Band descending
        select (IReadOnlyList<string>)[
            Named(finding), MemoWords.Band(decision.Proposed), Words(state, decision), decision.Reason ?? "–", $"{MemoWords.Person(decision.By)}, {MemoWords.Day(decision.At)}"];

    private static string Named(Finding finding) => finding.Control is { } control ? $"{control}: {finding.Title}" : finding.Title;

    private static string Words(FindingState state, FindingDecision decision)
    {
        var words = decision.Kind switch
        {
            DecisionKind.Accept => $"accepted: {MemoWords.Band(decision.Band)}",
            DecisionKind.Override => $"overridden: {MemoWords.Band(decision.Band)}",
            DecisionKind.AcceptRisk => $"risk accepted until {MemoWords.Day(decision.Until)}",
            DecisionKind.NotApplicable => "not applicable",
        };
        return state.IsDecided ? words : $"{words}; to be confirmed, the proposal is now {MemoWords.Band(state.Proposed)}";
    }

    private static IReadOnlyList<string> Row(Signature? signature) =>
        signature is null ? ["", "", ""] : [signature.By, MemoWords.Day(signature.At), "signed in VendorRisk"];
}
