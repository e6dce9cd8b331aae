using Parley.Entities;
using Parley.Events;

namespace Parley.Store;

/// <summary>Parts of an event in a few words, the same in tables, explanations and CSV.</summary>
public static class EventText
{
    /// <summary>"2025-11-17", "2025-11-17 to 2025-11-18", "since 2025-11-17", "until 2025-11-17"; empty where no day is known.</summary>
    public static string Days(EventTime? time) => (time?.From, time?.To) switch
    {
        ({ } from, { } to) when from == to => $"{from:yyyy-MM-dd}",
        ({ } from, { } to) => $"{from:yyyy-MM-dd} to {to:yyyy-MM-dd}",
        ({ } from, null) => $"since {from:yyyy-MM-dd}",
        (null, { } to) => $"until {to:yyyy-MM-dd}",
        _ => "",
    };

    /// <summary>"CONSULT visit".</summary>
    public static string Kind(Event e) => e.Mode is null ? EventWords.Of(e.Class) : $"{EventWords.Of(e.Class)} {e.Mode}";

    /// <summary>Names of parties, each once.</summary>
    public static string Names(IEnumerable<Mention> parties) => string.Join("; ", parties.Select(p => p.Name).Distinct());

    /// <summary>"Emmanuel Macron (FRAGOV)": the name and, where there is one, the code.</summary>
    public static string NameAndCode(Mention party) => party.Code is null || party.Code == party.Name ? party.Name : $"{party.Name} ({party.Code})";

    /// <summary>"Ankara, TUR".</summary>
    public static string Where(Place? place) => place is null ? "" : place.Country is null || place.Granularity == "country" ? place.Name : $"{place.Name}, {place.Country}";

    /// <summary>"killed 3 to 5", "weapons 31 tank", "injured 2 (among them)".</summary>
    public static string Number(Quantity n)
    {
        var amount = (n.Least, n.Most) switch
        {
            ({ } least, { } most) when least == most => $"{least:0.##}",
            ({ } least, { } most) => $"{least:0.##} to {most:0.##}",
            ({ } least, null) => $"at least {least:0.##}",
            (null, { } most) => $"at most {most:0.##}",
            _ => $"\"{n.Text}\"",
        };
        var rough = n.About ? $"about {amount}" : amount;
        var counted = n.Unit is null or "person" ? $"{n.Of} {rough}" : $"{n.Of} {rough} {n.Unit}";
        return n.Scope switch { QuantityScope.Among => $"{counted} (among them)", QuantityScope.Total => $"{counted} (in all)", _ => counted };
    }

    /// <summary>Who says so, outermost first, in the text's words; those whose source the text does not tell are left out.</summary>
    public static IReadOnlyList<string> AccordingTo(CodedArticle record, Event e) =>
        [.. e.Attributions.Select(a => string.Join(" ", record.Attributions[a].Source.Select(s => s.Text))).Where(s => s.Length > 0)];
}
