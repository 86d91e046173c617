namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>The part of a review's life that is talk with the vendor: asked, answered, asked again, closed.</summary>
internal static class Questioning
{
    public static Transition Asked(ReviewLife life, ReviewEvent.Asked asked)
    {
        var question = asked.Question;
        if (!life.Findings.TryGetValue(asked.FindingKey, out var finding)) return ReviewLifecycle.Refused(life, ReviewRefusal.NoSuchFinding);
        if (life.Findings.Values.Any(known => known.Questions.Any(earlier => earlier.Id == question.Id))) return ReviewLifecycle.Refused(life, ReviewRefusal.AlreadyDone);
        if (string.IsNullOrWhiteSpace(question.Text)) return ReviewLifecycle.Refused(life, ReviewRefusal.TextNeeded);
        if (question.DueOn <= ReviewLifecycle.DayOf(question.AskedAt)) return ReviewLifecycle.Refused(life, ReviewRefusal.DayNeeded);

        var followed = finding.Questions.FirstOrDefault(known => known.Id == question.FollowsId);
        if (question.FollowsId is not null && followed is null) return ReviewLifecycle.Refused(life, ReviewRefusal.NoSuchQuestion);
        List<ReviewMessage> messages = [];
        var questions = finding.Questions.ToList();
        // Who asks again says that the answer was not enough; the new question is what is waited for.
        if (followed is { Closing: null })
        {
            var closed = followed with { Closing = new(question.By, question.AskedAt, "Asked again.") };
            questions[questions.IndexOf(followed)] = closed;
            messages.Add(new ReviewMessage.QuestionClosed(asked.FindingKey, closed));
        }

        questions.Add(question with { Answer = null, Closing = null });
        messages.Add(new ReviewMessage.QuestionAsked(asked.FindingKey, questions[^1]));
        return ReviewLifecycle.Done(life, ReviewLifecycle.With(life, asked.FindingKey, finding with { Questions = questions }), messages);
    }

    public static Transition Answered(ReviewLife life, ReviewEvent.Answered answered)
    {
        if (Find(life, answered.QuestionId) is not var (key, finding, question)) return ReviewLifecycle.Refused(life, ReviewRefusal.NoSuchQuestion);
        if (!question.IsWaiting) return ReviewLifecycle.Refused(life, ReviewRefusal.AlreadyDone);
        if (string.IsNullOrWhiteSpace(answered.Answer.Text) || string.IsNullOrWhiteSpace(answered.Answer.From)) return ReviewLifecycle.Refused(life, ReviewRefusal.TextNeeded);
        if (answered.Answer.On < ReviewLifecycle.DayOf(question.AskedAt) || answered.Answer.On > ReviewLifecycle.DayOf(answered.Answer.RecordedAt))
            return ReviewLifecycle.Refused(life, ReviewRefusal.DayNeeded);
        var heard = question with { Answer = answered.Answer };
        return ReviewLifecycle.Done(life, Put(life, key, finding, question, heard), [new ReviewMessage.QuestionAnswered(key, heard)]);
    }

    public static Transition Closed(ReviewLife life, ReviewEvent.QuestionClosed closed)
    {
        if (Find(life, closed.QuestionId) is not var (key, finding, question)) return ReviewLifecycle.Refused(life, ReviewRefusal.NoSuchQuestion);
        if (question.Closing is not null) return ReviewLifecycle.Refused(life, ReviewRefusal.AlreadyDone);
        if (question.Answer is null && string.IsNullOrWhiteSpace(closed.Closing.Reason)) return ReviewLifecycle.Refused(life, ReviewRefusal.ReasonNeeded);
        var settled = question with { Closing = closed.Closing };
        return ReviewLifecycle.Done(life, Put(life, key, finding, question, settled), [new ReviewMessage.QuestionClosed(key, settled)]);
    }

    private static ReviewLife Put(ReviewLife life, string key, FindingState finding, VendorQuestion before, VendorQuestion after) =>
        ReviewLifecycle.With(life, key, finding with { Questions = [.. finding.Questions.Select(known => known.Id == before.Id ? after : known)] });

    private static (string Key, FindingState Finding, VendorQuestion Question)? Find(ReviewLife life, string question)
    {
        foreach (var (key, finding) in life.Findings)
        {
            if (finding.Questions.FirstOrDefault(known => known.Id == question) is { } found) return (key, finding, found);
        }

        return null;
    }
}
