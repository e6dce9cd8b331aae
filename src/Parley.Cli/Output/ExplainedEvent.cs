using Parley.Events;
using Parley.Store;

namespace Parley.Cli.Output;

/// <summary>An event in lines that a person follows: what, who, when and where, according to whom, why it was coded so, and how sure.</summary>
internal static class ExplainedEvent
{
    /// <summary>The lines; the first says what.</summary>
    public static IEnumerable<string> Lines(CodedArticle record, Event e)
    {
        yield return $"{EventText.Kind(e)} · {EventWords.Of(e.Status)} · {e.Confidence * 100:F0} % sure" + (e.Cameo is { } cameo ? $" · CAMEO {cameo}" : "");
        yield return $"who    {Parties(e)}";
        if (e.Time is { } time) yield return $"when   {EventText.Days(time)} ({Basis(time)})";
        if (e.Place is { } place) yield return $"where  {EventText.Where(place)}{(place.Basis is null ? "" : $" ({place.Basis})")}";
        if (e.Numbers.Count > 0) yield return $"count  {string.Join("; ", e.Numbers.Select(n => $"{EventText.Number(n)} (\"{n.Text}\")"))}";
        if (EventText.AccordingTo(record, e) is { Count: > 0 } sources) yield return $"says   {string.Join(" ← ", sources)}{Voice(e.Voice)}";
        yield return $"why    {e.Because} [{e.Rule}]";
        if (e.SameBecause is { } same) yield return $"again  {same}";
    }

    private static string Parties(Event e)
    {
        var actors = string.Join(", ", e.Actors.Select(EventText.NameAndCode).Distinct());
        var recipients = string.Join(", ", e.Recipients.Select(EventText.NameAndCode).Distinct());
        var line = $"{(actors.Length > 0 ? actors : "nobody named")} {(e.Reciprocal ? "↔" : "→")} {(recipients.Length > 0 ? recipients : "nobody named")}";
        return e.Others.Count == 0 ? line : $"{line}; {string.Join("; ", e.Others.Select(o => $"{o.Part} {EventText.NameAndCode(o.Mention)}"))}";
    }

    private static string Voice(EventVoice voice) => voice switch
    {
        EventVoice.Party => " (a party to it)",
        EventVoice.Opponent => " (a claim about its enemy)",
        _ => "",
    };

    private static string Basis(EventTime time) => time.Text is null ? time.Basis : $"{time.Basis}: \"{time.Text}\"";
}
