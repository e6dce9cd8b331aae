using Parley.Entities;
using Parley.Events;

namespace Parley.Evaluation.Reading;

/// <summary>The labels that a record of Parley's gives its text.</summary>
internal static class RecordLabels
{
    public static LabelledText Of(CodedArticle record)
    {
        var events = record.Events.Select(Of).ToList();
        return new LabelledText(record.Id) { Events = events, Tuples = LabelledText.TuplesOf(events).ToHashSet() };
    }

    private static LabelledEvent Of(Event e) => new()
    {
        Class = ClassLabel.Of(e.Class),
        Cameo = e.Cameo?.Digits,
        Mode = e.Mode,
        Status = e.Status,
        Reciprocal = e.Reciprocal,
        Actors = [.. e.Actors.Select(Of)],
        Recipients = [.. e.Recipients.Select(Of)],
        Trigger = e.Trigger.Span,
        Sentence = e.Sentence,
        Confidence = e.Confidence,
    };

    private static LabelledParty Of(Mention m) => new() { Span = m.Span, Words = m.Text, Country = m.Country ?? Labels.CountryOf(m.Code), Sector = m.Sector, Code = m.Code };
}
