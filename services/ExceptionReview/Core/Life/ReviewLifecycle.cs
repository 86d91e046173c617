using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>The life of a review as a function: (life, event) -> (life, messages).</summary>
public static class ReviewLifecycle
{
    public static Transition Apply(ReviewLife life, ReviewEvent happened) => happened switch
    {
        ReviewEvent.AcceptanceRanOut ranOut => RanOut(life, ranOut),
        // One exception to "closed is closed" stands above: an accepted risk that runs out asks for a new review.
        _ when life.IsTerminal => Refused(life, happened is ReviewEvent.Answered or ReviewEvent.QuestionClosed or ReviewEvent.Signed ? ReviewRefusal.AlreadyDone : ReviewRefusal.ReviewIsClosed),
        ReviewEvent.Proposed proposed => Proposed(life, proposed),
        ReviewEvent.Decided decided => Decided(life, decided),
        ReviewEvent.Asked asked => Questioning.Asked(life, asked),
        ReviewEvent.Answered answered => Questioning.Answered(life, answered),
        ReviewEvent.QuestionClosed closed => Questioning.Closed(life, closed),
        ReviewEvent.Corrected corrected => Corrected(life, corrected),
        ReviewEvent.Signed signed => Signed(life, signed),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "an event without a rule"),
    };

    private static Transition Proposed(ReviewLife life, ReviewEvent.Proposed proposed)
    {
        List<ReviewMessage> messages = [];
        var findings = new Dictionary<string, FindingState>(StringComparer.Ordinal);
        foreach (var finding in proposed.Findings)
        {
            var known = life.Findings.GetValueOrDefault(finding.Key);
            var state = (known ?? new() { Proposed = finding.Band }) with { Proposed = finding.Band };
            if (known is { IsDecided: true } && !state.IsDecided)
                messages.Add(new ReviewMessage.FindingReopened(finding.Key, $"the proposal is now {WireName.Of(finding.Band)}, it was {WireName.Of(known.Proposed)}"));
            findings[finding.Key] = state;
        }

        foreach (var (key, gone) in life.Findings.Where(known => !findings.ContainsKey(known.Key)))
            messages.AddRange(gone.Questions.Where(question => question.IsWaiting).Select(question => new ReviewMessage.QuestionClosed(key, question)));

        var signOff = proposed.SignOff ?? life.SignOff;
        var same = signOff == life.SignOff && findings.Count == life.Findings.Count && findings.All(pair => life.Findings.TryGetValue(pair.Key, out var known) && known == pair.Value);
        // A rule that asks for one signature where two were asked for must not close what its second signer has not seen.
        return same ? Refused(life, ReviewRefusal.AlreadyDone) : Done(life, life with { Findings = findings, SignOff = signOff, Signatures = [] }, messages);
    }

    private static Transition Decided(ReviewLife life, ReviewEvent.Decided decided)
    {
        if (!life.Findings.TryGetValue(decided.FindingKey, out var finding)) return Refused(life, ReviewRefusal.NoSuchFinding);
        var decision = decided.Decision;
        if (finding.Decision is { } before && before == decision) return Refused(life, ReviewRefusal.AlreadyDone);
        if (decision.Kind is not DecisionKind.Accept && string.IsNullOrWhiteSpace(decision.Reason)) return Refused(life, ReviewRefusal.ReasonNeeded);
        if (decision.Kind is DecisionKind.AcceptRisk && !(decision.Until > DayOf(decision.At))) return Refused(life, ReviewRefusal.DayNeeded);
        return Done(life, With(life, decided.FindingKey, finding with { Decision = decision }), [new ReviewMessage.FindingDecided(decided.FindingKey, decision)]);
    }

    // The proposal may stay what it is; whoever signed, signed the inputs too.
    private static Transition Corrected(ReviewLife life, ReviewEvent.Corrected corrected) =>
        life.Findings.TryGetValue(corrected.FindingKey, out var finding) ? Done(life, With(life, corrected.FindingKey, finding), []) : Refused(life, ReviewRefusal.NoSuchFinding);

    private static Transition Signed(ReviewLife life, ReviewEvent.Signed signed)
    {
        if (life.State is ReviewState.WaitingForVendor) return Refused(life, ReviewRefusal.StillWaiting);
        if (life.State is not ReviewState.ReadyForSignOff) return Refused(life, ReviewRefusal.StillUndecided);
        if (life.Signatures.FirstOrDefault(signed.Signature.IsOfTheSamePersonAs) is { } before)
            return Refused(life, before == signed.Signature ? ReviewRefusal.AlreadyDone : ReviewRefusal.SamePersonTwice);
        var after = life with { Signatures = [.. life.Signatures, signed.Signature] };
        return Done(life, after, after.IsTerminal ? [new ReviewMessage.ReviewDecided(Heaviest(after))] : []);
    }

    private static Transition RanOut(ReviewLife life, ReviewEvent.AcceptanceRanOut ranOut)
    {
        if (!life.Findings.TryGetValue(ranOut.FindingKey, out var finding)) return Refused(life, ReviewRefusal.NoSuchFinding);
        // A reminder for an acceptance that was meanwhile replaced or extended is over.
        if (finding.Decision is not { Kind: DecisionKind.AcceptRisk, Until: { } until } || ranOut.Today <= until) return Refused(life, ReviewRefusal.AlreadyDone);
        var why = $"the risk was accepted until {until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";
        return life.IsTerminal
            ? new(life, [new ReviewMessage.FollowUpNeeded(ranOut.FindingKey, why)])
            : Done(life, With(life, ranOut.FindingKey, finding with { Decision = null }), [new ReviewMessage.FindingReopened(ranOut.FindingKey, why)]);
    }

    // Whoever signed, signed what stood there then: any change of a finding takes the signatures off again.
    internal static ReviewLife With(ReviewLife life, string key, FindingState finding) => life with
    {
        Findings = new Dictionary<string, FindingState>(life.Findings, StringComparer.Ordinal) { [key] = finding },
        Signatures = [],
        Touched = true,
    };

    // Moments come with the offset of the customer's time zone: the day is the customer's.
    internal static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);

    private static Band Heaviest(ReviewLife life) => life.Findings.Values.Select(finding => finding.Band).DefaultIfEmpty(Band.NotMaterial).Max();

    internal static Transition Done(ReviewLife before, ReviewLife after, IEnumerable<ReviewMessage> messages) =>
        new(after, before.State == after.State ? [.. messages] : [.. messages, new ReviewMessage.StateChanged(before.State, after.State)]);

    internal static Transition Refused(ReviewLife life, ReviewRefusal why) => new(life, [], why);
}
