using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>reminders: steps after the coverage end.</summary>
internal static class RemindersYaml
{
    public static IReadOnlyList<ReminderStep> Read(YamlMap root)
    {
        List<ReminderStep> steps = [];
        foreach (var map in root.Maps("reminders", required: true))
        {
            var step = new ReminderStep
            {
                Name = map.Text("name"),
                Months = map.Int("months", 0, 120),
                Days = map.FindInt("days", 0, 31) ?? 0,
                RepeatMonthly = map.FindYesNo("repeatMonthly") ?? false,
            };
            map.RefuseOthers();
            if (steps.Any(other => other.Name == step.Name)) map.Note(map.Find("name") ?? map.Node, $"there is a reminder \"{step.Name}\" already");
            steps.Add(step);
        }

        return steps;
    }
}
