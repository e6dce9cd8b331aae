using Parley.Events;
using Parley.Ontology;

namespace Parley.Brief.Wording;

/// <summary>How events of a kind are told: a row of <c>data/brief/phrases.tsv</c>.</summary>
internal sealed record PhraseRow
{
    public required EventClass Class { get; init; }

    public string? Mode { get; init; }

    /// <summary>Beginning of a CAMEO code.</summary>
    public string? Cameo { get; init; }

    /// <summary>Whether the row is only for recipients that are a country or its government.</summary>
    public bool ForState { get; init; }

    /// <summary>With a recipient.</summary>
    public required Phrase Active { get; init; }

    /// <summary>Without a recipient.</summary>
    public required Phrase Alone { get; init; }

    /// <summary>Without an actor: what stands after "was".</summary>
    public required string Passive { get; init; }

    /// <summary>How closely the row fits the event; negative where it does not.</summary>
    public int Fit(Event e, bool toState)
    {
        if (e.Class != Class || (Mode is not null && e.Mode != Mode) || (ForState && !toState)) return -1;
        if (Cameo is not null && e.Cameo?.Digits.StartsWith(Cameo, StringComparison.Ordinal) != true) return -1;
        return (Cameo?.Length * 2 ?? 0) + (Mode is null ? 0 : 3) + (ForState ? 1 : 0);
    }
}
