using Parley.Events;
using Parley.Events.Confidences.Training;
using Xunit;

namespace Parley.Tests.Events;

/// <summary>
/// The pages of labelled sentences: on the working ones (<c>Kinds-*.md</c>) the class of the event that answers for the marked parties
/// may be wrong no oftener than it is, by one in a hundred; so on the held-back ones (<c>Held-*.md</c>), which nothing is tuned on. On
/// the pages of status (<c>*-status.md</c>) it is the status of that event, where its class is right.
/// </summary>
public sealed class KindsPageTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Kinds-agree-talk", 0.849)]
    [InlineData("Kinds-force", 0.838)]
    [InlineData("Kinds-give-yield", 0.819)]
    [InlineData("Kinds-press", 0.861)]
    [InlineData("Kinds-senses", 0.98)]
    [InlineData("Headlines", 0.6)]
    [InlineData("Headlines-held", 0.5)]
    [InlineData("Held-agree-talk", 0.783)]
    [InlineData("Held-force", 0.759)]
    [InlineData("Held-give-yield", 0.773)]
    [InlineData("Held-press", 0.715)]
    public void Classes_are_as_often_right_as_they_were(string page, double least)
    {
        var sentences = LabelledSentence.ReadPage(Path.Combine(Repository.Root, "test", "Parley.Tests", "Cases", "Events", $"{page}.md"));
        var answers = sentences.AsParallel().AsOrdered().Select(s => (Label: s, Events: Engine.Coder.Code(new Article(page, s.Text)).Events)).ToList();
        foreach (var (label, events) in answers)
            if (Fault(label, events) is { } fault) output.WriteLine($"{fault,-10} {label.Class?.ToString() ?? "none",-10} {label.Text}\n           {string.Join("; ", events.Select(Told))}");
        var right = answers.Count(a => Fault(a.Label, a.Events) != "class");
        output.WriteLine($"{page}: class right {right} of {answers.Count}, class and parties {answers.Count(a => Fault(a.Label, a.Events) is not ("class" or "actor" or "recipient"))}");
        Assert.True(right >= least * answers.Count, $"{page}: class right {right} of {answers.Count}");
    }

    [Theory]
    [InlineData("Status", 0.948)]
    [InlineData("Status-held", 0.903)]
    public void Status_of_what_is_coded_is_as_often_right_as_it_was(string page, double least)
    {
        var sentences = LabelledSentence.ReadPage(Path.Combine(Repository.Root, "test", "Parley.Tests", "Cases", "Events", $"{page}.md"));
        int coded = 0, right = 0;
        foreach (var label in sentences)
        {
            // An announcement stands beside what it announces, of another class and with a status of its own.
            if (label.Answer(Engine.Coder.Code(new Article(page, label.Text)).Events.Where(e => e.Class == label.Class)) is not { } answer) continue;
            coded++;
            if (answer.Status == label.Status) right++;
            else output.WriteLine($"{label.Status} {label.Text}\n           {Told(answer)}");
        }

        output.WriteLine($"{page}: status right {right} of {coded}, coded {coded} of {sentences.Count}");
        Assert.True(right >= least * coded && coded >= 0.9 * sentences.Count, $"{page}: status right {right} of {coded}, coded {coded} of {sentences.Count}");
    }

    private static string? Fault(LabelledSentence label, IReadOnlyList<Event> events)
    {
        var answer = label.Answer(events);
        if (answer?.Class != label.Class) return "class";
        if (answer is null) return null;
        if (!label.HasActor(answer)) return "actor";
        if (!label.HasRecipient(answer)) return "recipient";
        if (label.Status is { } status && status != answer.Status) return "status";
        return label.Mode is { } mode && mode != answer.Mode ? "mode" : null;
    }

    private static string Told(Event e) =>
        $"{e.Class} {e.Mode} {e.Status} '{e.Trigger.Text}' [{string.Join(", ", e.Actors.Select(m => m.Text))}] [{string.Join(", ", e.Recipients.Select(m => m.Text))}] {e.Confidence:0.00} {e.Rule}";
}
