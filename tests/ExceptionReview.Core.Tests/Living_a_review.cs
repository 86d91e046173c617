using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Living_a_review
{
    private static readonly DateTimeOffset Now = new(2026, 2, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void goes_from_open_to_closed_by_what_people_do()
    {
        var life = Opened(("a", Band.Review), ("b", Band.Low));
        Assert.Equal(ReviewState.Open, life.State);

        life = Does(life, Ask("a", "q1"), ReviewState.WaitingForVendor);
        life = Does(life, Answer("q1"), ReviewState.InTriage);
        life = Does(life, Decide("a", DecisionKind.Accept, Band.Review), ReviewState.ReadyForSignOff);
        life = Does(life, new ReviewEvent.Signed(new("ann", Now)), ReviewState.Closed);
        Assert.True(life.IsTerminal);
    }

    [Fact]
    public void tells_what_was_decided_once_it_closes()
    {
        var life = Does(Opened(("a", Band.Review)), Decide("a", DecisionKind.Override, Band.Low, "seen with our own eyes"), ReviewState.ReadyForSignOff);
        var closed = ReviewLifecycle.Apply(life, new ReviewEvent.Signed(new("ann", Now)));
        Assert.Equal([new ReviewMessage.ReviewDecided(Band.Low), new ReviewMessage.StateChanged(ReviewState.ReadyForSignOff, ReviewState.Closed)], closed.Messages);
    }

    [Fact]
    public void only_an_accepted_risk_runs_out()
    {
        var decided = Decide("a", DecisionKind.Override, Band.Low, "seen", until: new(2026, 3, 1));
        Refuses(Does(Opened(("a", Band.Review)), decided, ReviewState.ReadyForSignOff), new ReviewEvent.AcceptanceRanOut("a", new(2026, 3, 2)), ReviewRefusal.AlreadyDone);
    }

    [Fact]
    public void does_not_call_a_finding_reopened_whose_decision_still_stands()
    {
        var life = Does(Opened(("a", Band.Review)), Decide("a", DecisionKind.Accept, Band.Review), ReviewState.ReadyForSignOff);
        Finding same = new() { Key = "a", Kind = FindingKind.Exception, Title = "a", Band = Band.Review, Text = "said in other words" };
        Assert.DoesNotContain(ReviewLifecycle.Apply(life, new ReviewEvent.Proposed([same, same with { Key = "b" }])).Messages, message => message is ReviewMessage.FindingReopened);
        Assert.Contains(ReviewLifecycle.Apply(life, new ReviewEvent.Proposed([same with { Band = Band.Low }])).Messages, message => message is ReviewMessage.FindingReopened);
    }

    [Fact]
    public void asks_for_two_people_also_where_somebody_decided_heavier_than_was_proposed()
    {
        var life = Does(Opened(("a", Band.Review)), Decide("a", DecisionKind.Override, Band.Material, "we know more"), ReviewState.ReadyForSignOff);
        Assert.Equal((1, 2), (Opened(("a", Band.Review)).SignaturesNeeded, life.SignaturesNeeded));
    }

    [Fact]
    public void that_is_closed_takes_what_comes_late_as_done_and_refuses_what_is_new()
    {
        var life = Does(Opened(("a", Band.Low)), new ReviewEvent.Signed(new("ann", Now)), ReviewState.Closed);
        Refuses(life, Answer("q1"), ReviewRefusal.AlreadyDone);
        Refuses(life, new ReviewEvent.QuestionClosed("q1", new("ann", Now, "late")), ReviewRefusal.AlreadyDone);
        Refuses(life, new ReviewEvent.Signed(new("ben", Now)), ReviewRefusal.AlreadyDone);
        Refuses(life, Ask("a", "q2"), ReviewRefusal.ReviewIsClosed);
        Refuses(life, new ReviewEvent.Corrected("a"), ReviewRefusal.ReviewIsClosed);
        Refuses(life, new ReviewEvent.Proposed([]), ReviewRefusal.ReviewIsClosed);
    }

    [Theory]
    [InlineData("1", "Ann", "1", "Anna", true)]
    [InlineData("1", "Ann", "2", "Ann", false)]
    [InlineData(null, "Ann", "1", "Ann", true)]
    [InlineData("1", "Ann", null, "Ann", true)]
    [InlineData("1", "Ann", null, "Ben", false)]
    [InlineData(null, "Ann", null, "Ben", false)]
    public void knows_a_signer_by_who_it_is_and_by_the_name_only_where_that_is_not_known(string? person, string name, string? otherPerson, string otherName, bool same) =>
        Assert.Equal(same, new Signature(name, Now, person).IsOfTheSamePersonAs(new(otherName, Now, otherPerson)));

    [Fact]
    public void asks_for_two_different_people_where_the_policy_does()
    {
        var life = Does(Opened(("a", Band.Material)), Decide("a", DecisionKind.Override, Band.Low, "reason"), ReviewState.ReadyForSignOff);
        Assert.Empty(ReviewLifecycle.Apply(life, new ReviewEvent.Signed(new("ann", Now))).Messages);
        life = Does(life, new ReviewEvent.Signed(new("ann", Now)), ReviewState.ReadyForSignOff);
        Refuses(life, new ReviewEvent.Signed(new("ann", Now.AddHours(1))), ReviewRefusal.SamePersonTwice);
        Does(life, new ReviewEvent.Signed(new("ben", Now)), ReviewState.Closed);
    }

    [Fact]
    public void takes_signatures_off_when_a_finding_changes_after_them()
    {
        var life = Does(Opened(("a", Band.Material)), Decide("a", DecisionKind.Accept, Band.Material), ReviewState.ReadyForSignOff);
        life = Does(life, new ReviewEvent.Signed(new("ann", Now)), ReviewState.ReadyForSignOff);
        life = Does(life, Decide("a", DecisionKind.Override, Band.Review, "changed my mind"), ReviewState.ReadyForSignOff);
        Assert.Empty(life.Signatures);
    }

    [Theory]
    [InlineData(DecisionKind.Override, null, null, ReviewRefusal.ReasonNeeded)]
    [InlineData(DecisionKind.NotApplicable, " ", null, ReviewRefusal.ReasonNeeded)]
    [InlineData(DecisionKind.AcceptRisk, "reason", null, ReviewRefusal.DayNeeded)]
    [InlineData(DecisionKind.AcceptRisk, "reason", "2026-02-20", ReviewRefusal.DayNeeded)]
    [InlineData(DecisionKind.AcceptRisk, "reason", "2026-02-21", null)]
    [InlineData(DecisionKind.Accept, null, null, null)]
    public void wants_a_reason_and_a_day_where_they_matter(DecisionKind kind, string? reason, string? until, ReviewRefusal? refusal) =>
        Assert.Equal(refusal, ReviewLifecycle.Apply(Opened(("a", Band.Review)), Decide("a", kind, Band.Low, reason, until is null ? null : DateOnly.Parse(until, null))).Refusal);

    [Fact]
    public void lets_nobody_sign_while_something_is_open()
    {
        Refuses(Opened(("a", Band.Review)), new ReviewEvent.Signed(new("ann", Now)), ReviewRefusal.StillUndecided);
        var waiting = Does(Opened(("a", Band.Low)), Ask("a", "q1"), ReviewState.WaitingForVendor);
        Refuses(waiting, new ReviewEvent.Signed(new("ann", Now)), ReviewRefusal.StillWaiting);
    }

    [Fact]
    public void applies_every_event_once()
    {
        var life = Opened(("a", Band.Material), ("b", Band.Low));
        ReviewEvent[] events =
        [
            Ask("a", "q1"),
            Answer("q1"),
            new ReviewEvent.QuestionClosed("q1", new("ann", Now, null)),
            new ReviewEvent.Proposed([Finding("a", Band.Material), Finding("c", Band.Low)]),
            DecideMaterial(DecisionKind.AcceptRisk, "reason", new(2026, 6, 30)),
            new ReviewEvent.AcceptanceRanOut("a", new(2026, 7, 1)),
            DecideMaterial(DecisionKind.Accept),
            new ReviewEvent.Signed(new("ann", Now)),
            new ReviewEvent.Signed(new("ben", Now)),
        ];
        foreach (var happened in events)
        {
            var first = ReviewLifecycle.Apply(life, happened);
            Assert.Null(first.Refusal);
            Refuses(first.Life, happened, ReviewRefusal.AlreadyDone);
            life = first.Life;
        }

        Assert.Equal(ReviewState.Closed, life.State);
    }

    [Fact]
    public void is_immutable_once_closed()
    {
        var closed = Closed(Decide("a", DecisionKind.Accept, Band.Review));
        Refuses(closed, Decide("a", DecisionKind.Override, Band.Low, "too late"), ReviewRefusal.ReviewIsClosed);
        Refuses(closed, Ask("a", "q9"), ReviewRefusal.ReviewIsClosed);
        Refuses(closed, new ReviewEvent.Proposed([Finding("a", Band.Material)]), ReviewRefusal.ReviewIsClosed);
        Refuses(closed, Answer("q1"), ReviewRefusal.AlreadyDone);
    }

    [Fact]
    public void reopens_a_finding_whose_accepted_risk_runs_out_on_the_day_after()
    {
        var life = Does(Opened(("a", Band.Review)), Decide("a", DecisionKind.AcceptRisk, Band.Review, "reason", new(2026, 6, 30)), ReviewState.ReadyForSignOff);
        Refuses(life, new ReviewEvent.AcceptanceRanOut("a", new(2026, 6, 30)), ReviewRefusal.AlreadyDone);
        Does(life, new ReviewEvent.AcceptanceRanOut("a", new(2026, 7, 1)), ReviewState.InTriage);
        Refuses(Does(life, Decide("a", DecisionKind.AcceptRisk, Band.Review, "again", new(2026, 9, 30)), ReviewState.ReadyForSignOff), new ReviewEvent.AcceptanceRanOut("a", new(2026, 7, 1)), ReviewRefusal.AlreadyDone);
    }

    [Fact]
    public void asks_for_a_new_review_when_a_closed_ones_accepted_risk_runs_out()
    {
        var closed = Closed(Decide("a", DecisionKind.AcceptRisk, Band.Review, "reason", new(2026, 6, 30)));
        var transition = ReviewLifecycle.Apply(closed, new ReviewEvent.AcceptanceRanOut("a", new(2026, 7, 1)));
        Assert.Same(closed, transition.Life);
        Assert.Equal([new ReviewMessage.FollowUpNeeded("a", "the risk was accepted until 2026-06-30")], transition.Messages);
    }

    [Fact]
    public void has_a_decision_confirmed_when_what_it_was_made_on_changes()
    {
        var life = Does(Opened(("a", Band.Review)), Decide("a", DecisionKind.Accept, Band.Review), ReviewState.ReadyForSignOff);
        var transition = ReviewLifecycle.Apply(life, new ReviewEvent.Proposed([Finding("a", Band.Material)]));
        Assert.Equal(new ReviewMessage.FindingReopened("a", "the proposal is now material, it was review"), transition.Messages[0]);
        Assert.Equal(ReviewState.InTriage, transition.Life.State);
        Assert.NotNull(transition.Life.Findings["a"].Decision);
    }

    [Fact]
    public void is_closed_by_people_and_never_by_a_policy_that_asks_for_fewer_signatures()
    {
        var life = Does(Opened(("a", Band.Material)), Decide("a", DecisionKind.Accept, Band.Material), ReviewState.ReadyForSignOff);
        life = Does(life, new ReviewEvent.Signed(new("ann", Now)), ReviewState.ReadyForSignOff);

        var after = Does(life, new ReviewEvent.Proposed([Finding("a", Band.Material)], new SignOff(Band.Review, TwoPeopleFrom: null)), ReviewState.ReadyForSignOff);

        Assert.Empty(after.Signatures);
        Assert.Equal(1, after.SignaturesNeeded);
        Does(after, new ReviewEvent.Signed(new("ben", Now)), ReviewState.Closed);
    }

    [Fact]
    public void keeps_its_signatures_when_another_policy_proposes_the_same_and_asks_for_the_same()
    {
        var life = Does(Opened(("a", Band.Material)), Decide("a", DecisionKind.Accept, Band.Material), ReviewState.ReadyForSignOff);
        life = Does(life, new ReviewEvent.Signed(new("ann", Now)), ReviewState.ReadyForSignOff);

        Refuses(life, new ReviewEvent.Proposed([Finding("a", Band.Material)], life.SignOff), ReviewRefusal.AlreadyDone);
    }

    [Fact]
    public void knows_nothing_of_findings_and_questions_that_are_not_its_own()
    {
        var life = Opened(("a", Band.Review));
        Refuses(life, Decide("z", DecisionKind.Accept, Band.Low), ReviewRefusal.NoSuchFinding);
        Refuses(life, Answer("q7"), ReviewRefusal.NoSuchQuestion);
        Refuses(life, new ReviewEvent.AcceptanceRanOut("z", new(2026, 7, 1)), ReviewRefusal.NoSuchFinding);
        Refuses(life, new ReviewEvent.Corrected("z"), ReviewRefusal.NoSuchFinding);
    }

    [Fact]
    public void knows_a_person_again_under_another_name()
    {
        var life = Does(Opened(("a", Band.Material)), Decide("a", DecisionKind.Accept, Band.Material), ReviewState.ReadyForSignOff);
        life = Does(life, new ReviewEvent.Signed(new("Ann <ann@old.example>", Now, "7")), ReviewState.ReadyForSignOff);
        Refuses(life, new ReviewEvent.Signed(new("Anna <anna@new.example>", Now, "7")), ReviewRefusal.SamePersonTwice);
        Does(life, new ReviewEvent.Signed(new("Ann <ann@old.example>", Now, "8")), ReviewState.Closed);
    }

    [Fact]
    public void takes_signatures_off_when_an_input_is_corrected_even_if_the_band_stays()
    {
        var life = Does(Opened(("a", Band.Material)), Decide("a", DecisionKind.Accept, Band.Material), ReviewState.ReadyForSignOff);
        life = Does(life, new ReviewEvent.Signed(new("ann", Now)), ReviewState.ReadyForSignOff);
        Assert.Empty(Does(life, new ReviewEvent.Corrected("a"), ReviewState.ReadyForSignOff).Signatures);
    }

    [Theory]
    [InlineData("2026-02-20T23:30:00-05:00", "2026-02-21", null)]
    [InlineData("2026-02-21T05:30:00+01:00", "2026-02-21", ReviewRefusal.DayNeeded)]
    public void counts_days_where_the_customer_is(string at, string until, ReviewRefusal? refusal)
    {
        var decided = Decide("a", DecisionKind.AcceptRisk, Band.Review, "reason", DateOnly.Parse(until, null));
        decided = decided with { Decision = decided.Decision with { At = DateTimeOffset.Parse(at, null) } };
        Assert.Equal(refusal, ReviewLifecycle.Apply(Opened(("a", Band.Review)), decided).Refusal);
    }

    private static ReviewEvent.Asked Ask(string finding, string id) =>
        new(finding, new() { Id = id, Text = "How many?", By = "ann", AskedAt = Now, DueOn = new(2026, 3, 1) });

    private static ReviewEvent.Answered Answer(string id) =>
        new(id, new() { Text = "Two.", From = "Their security team", On = new(2026, 2, 20), RecordedBy = "ann", RecordedAt = Now });

    private static ReviewLife Closed(ReviewEvent decision) =>
        ReviewLifecycle.Apply(ReviewLifecycle.Apply(Opened(("a", Band.Review)), decision).Life, new ReviewEvent.Signed(new("ann", Now))).Life;

    private static ReviewLife Opened(params (string Key, Band Band)[] findings) =>
        ReviewLife.Opened(findings.Select(finding => Finding(finding.Key, finding.Band)), new SignOff(Band.Review, Band.Material));

    private static Finding Finding(string key, Band band) => new() { Key = key, Kind = FindingKind.Exception, Title = key, Band = band, Text = key };

    private static ReviewEvent.Decided Decide(string key, DecisionKind kind, Band band, string? reason = null, DateOnly? until = null)
    {
        var proposed = key == "b" ? Band.Low : Band.Review;
        return new(key, new() { Kind = kind, Band = band, Proposed = proposed, Reason = reason, Until = until, By = "ann", At = Now });
    }

    private static ReviewEvent.Decided DecideMaterial(DecisionKind kind, string? reason = null, DateOnly? until = null)
    {
        var decided = Decide("a", kind, Band.Material, reason, until);
        return decided with { Decision = decided.Decision with { Proposed = Band.Material } };
    }

    private static ReviewLife Does(ReviewLife life, ReviewEvent happened, ReviewState expected)
    {
        if (happened is ReviewEvent.Decided decided && life.Findings.TryGetValue(decided.FindingKey, out var finding))
            happened = decided with { Decision = decided.Decision with { Proposed = finding.Proposed } };
        var transition = ReviewLifecycle.Apply(life, happened);
        Assert.Null(transition.Refusal);
        Assert.Equal(expected, transition.Life.State);
        return transition.Life;
    }

    private static void Refuses(ReviewLife life, ReviewEvent happened, ReviewRefusal why)
    {
        var transition = ReviewLifecycle.Apply(life, happened);
        Assert.Equal(why, transition.Refusal);
        Assert.Same(life, transition.Life);
        Assert.Empty(transition.Messages);
    }
}
