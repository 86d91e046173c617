using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Asking_the_vendor
{
    private static readonly DateTimeOffset Now = new(2026, 2, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void waits_until_the_answer_is_written_down_with_who_gave_it_and_when()
    {
        var life = Asked();
        Assert.Equal(ReviewState.WaitingForVendor, life.State);

        var heard = Done(life, Answer("q1", "2026-02-24", Now.AddDays(5)));

        Assert.NotEqual(ReviewState.WaitingForVendor, heard.State);
        Assert.Equal(("Two.", "Their security team", "ben"), (Question(heard).Answer!.Text, Question(heard).Answer!.From, Question(heard).Answer!.RecordedBy));
    }

    [Theory]
    [InlineData("2026-02-19")]
    [InlineData("2026-02-26")]
    public void takes_no_answer_from_before_the_question_or_from_the_future(string on) =>
        Refused(Asked(), Answer("q1", on, Now.AddDays(5)), ReviewRefusal.DayNeeded);

    [Fact]
    public void wants_words_and_a_day_to_come()
    {
        var life = Opened();
        Refused(life, Ask("q1", text: " "), ReviewRefusal.TextNeeded);
        Refused(life, Ask("q1", due: "2026-02-20"), ReviewRefusal.DayNeeded);
        Refused(Asked(), Answer("q1", "2026-02-20", Now, text: ""), ReviewRefusal.TextNeeded);
    }

    [Fact]
    public void wants_to_know_who_answered() =>
        Refused(Asked(), new ReviewEvent.Answered("q1", new() { Text = "Two.", From = " ", On = new(2026, 2, 20), RecordedBy = "ben", RecordedAt = Now }), ReviewRefusal.TextNeeded);

    [Fact]
    public void tells_of_the_new_question_and_of_the_end_of_the_old_one()
    {
        var transition = ReviewLifecycle.Apply(Done(Asked(), Answer("q1", "2026-02-20", Now)), Ask("q2", follows: "q1"));
        Assert.Equal("q1", Assert.Single(transition.Messages.OfType<ReviewMessage.QuestionClosed>()).Question.Id);
        Assert.Equal("q2", Assert.Single(transition.Messages.OfType<ReviewMessage.QuestionAsked>()).Question.Id);
    }

    [Fact]
    public void begins_without_an_answer_and_open_whatever_it_came_with()
    {
        var asked = Ask("q1");
        var life = Done(Opened(), asked with
        {
            Question = asked.Question with { Answer = new() { Text = "Two.", From = "Them", On = new(2026, 2, 20), RecordedBy = "ben", RecordedAt = Now }, Closing = new("ben", Now, "done") },
        });
        Assert.Equal((null, null, true), (Question(life).Answer, Question(life).Closing, Question(life).IsWaiting));
    }

    [Fact]
    public void two_things_at_once_leaves_the_one_open_when_the_other_is_answered()
    {
        var life = Done(Done(Asked(), Ask("q2")), Answer("q2", "2026-02-20", Now));
        Assert.Equal([true, false], life.Findings["a"].Questions.Select(question => question.IsWaiting));
        Assert.Equal(["q1", "q2"], life.Findings["a"].Questions.Select(question => question.Id));
        Assert.Equal(ReviewState.WaitingForVendor, life.State);
    }

    [Fact]
    public void again_closes_the_question_whose_answer_was_not_enough()
    {
        var life = Done(Done(Asked(), Answer("q1", "2026-02-20", Now)), Ask("q2", follows: "q1"));
        Assert.Equal(ReviewState.WaitingForVendor, life.State);
        Assert.Equal(["q1", "q2"], life.Findings["a"].Questions.Select(question => question.Id));
        Assert.Equal("Asked again.", Question(life).Closing?.Reason);
        Assert.Equal("q1", life.Findings["a"].Questions[1].FollowsId);
        Refused(Asked(), Ask("q2", follows: "q7"), ReviewRefusal.NoSuchQuestion);
    }

    [Fact]
    public void is_over_without_an_answer_only_for_a_reason()
    {
        Refused(Asked(), new ReviewEvent.QuestionClosed("q1", new("ann", Now, null)), ReviewRefusal.ReasonNeeded);
        var closed = Done(Asked(), new ReviewEvent.QuestionClosed("q1", new("ann", Now, "The new report says it.")));
        Assert.NotEqual(ReviewState.WaitingForVendor, closed.State);
        Refused(closed, Answer("q1", "2026-02-20", Now), ReviewRefusal.AlreadyDone);
        Done(Done(Asked(), Answer("q1", "2026-02-20", Now)), new ReviewEvent.QuestionClosed("q1", new("ann", Now, null)));
    }

    [Fact]
    public void ends_when_what_it_is_about_is_no_longer_found()
    {
        var transition = ReviewLifecycle.Apply(Asked(), new ReviewEvent.Proposed([]));
        Assert.Equal("q1", Assert.Single(transition.Messages.OfType<ReviewMessage.QuestionClosed>()).Question.Id);
    }

    [Fact]
    public void goes_on_when_what_it_is_about_is_found_again_and_ends_only_while_it_waits()
    {
        Finding found = new() { Key = "a", Kind = FindingKind.Exception, Title = "a", Band = Band.Low, Text = "a" }, other = found with { Key = "b" };
        Assert.Empty(ReviewLifecycle.Apply(Asked(), new ReviewEvent.Proposed([found, other])).Messages.OfType<ReviewMessage.QuestionClosed>());
        Assert.Empty(ReviewLifecycle.Apply(Done(Asked(), Answer("q1", "2026-02-20", Now)), new ReviewEvent.Proposed([other])).Messages.OfType<ReviewMessage.QuestionClosed>());
    }

    [Fact]
    public void is_overdue_from_the_day_after()
    {
        Assert.False(Question(Asked()).IsOverdue(new(2026, 3, 1)));
        Assert.True(Question(Asked()).IsOverdue(new(2026, 3, 2)));
        Assert.False(Question(Done(Asked(), Answer("q1", "2026-02-20", Now))).IsOverdue(new(2026, 3, 2)));
    }

    private static ReviewLife Opened() => ReviewLife.Opened(
        [new() { Key = "a", Kind = FindingKind.Exception, Title = "a", Band = Band.Review, Text = "a" }], new SignOff(Band.Review, Band.Material));

    private static ReviewLife Asked() => Done(Opened(), Ask("q1"));

    private static VendorQuestion Question(ReviewLife life) => life.Findings["a"].Questions[0];

    private static ReviewEvent.Asked Ask(string id, string text = "How many?", string due = "2026-03-01", string? follows = null) =>
        new("a", new() { Id = id, Text = text, By = "ann", AskedAt = Now, DueOn = DateOnly.Parse(due, null), FollowsId = follows });

    private static ReviewEvent.Answered Answer(string id, string on, DateTimeOffset at, string text = "Two.") =>
        new(id, new() { Text = text, From = "Their security team", On = DateOnly.Parse(on, null), RecordedBy = "ben", RecordedAt = at });

    private static ReviewLife Done(ReviewLife life, ReviewEvent happened)
    {
        var transition = ReviewLifecycle.Apply(life, happened);
        Assert.Null(transition.Refusal);
        return transition.Life;
    }

    private static void Refused(ReviewLife life, ReviewEvent happened, ReviewRefusal why) => Assert.Equal(why, ReviewLifecycle.Apply(life, happened).Refusal);
}
