using Parley.Entities;
using Parley.Lexicons;

namespace Parley.Brief.Wording;

/// <summary>The sides that parties count for: a country for all that belongs to it, organisations and armed groups for themselves.</summary>
internal sealed class Sides
{
    // What tells a country in a party's words: its names, adjectives and people, by its code.
    private readonly Dictionary<string, string[]> _words = [];
    private readonly SideLexicon _lexicon;
    private readonly Grammar _grammar;

    public Sides(LexiconFiles files, Grammar grammar)
    {
        _grammar = grammar;
        _lexicon = SideLexicon.Read(files);
        foreach (var row in TsvTable.Read(files.One("actors/countries.tsv"), "iso3", "name", "aliases", "adjectives", "people").Rows)
            _words.TryAdd(row["iso3"], [row["name"], .. row.List("aliases"), .. row.List("adjectives"), .. row.List("people")]);
    }

    /// <summary>Name of the country with that code; null for codes that are no country's.</summary>
    public string? CountryName(string? code) => _lexicon.CountryName(code);

    /// <summary>Whether the party is a country or its government as such, and nobody in particular.</summary>
    public bool IsState(Mention party) => CountryName(party.Country) is not null && party.Role is null && party.Sector is null or "GOV";

    /// <summary>The side that the party counts for; null for those that belong to nobody who is known by name.</summary>
    public string? SideOf(Mention party)
    {
        if (party.Country is not { } code) return null;
        if (CountryName(code) is { } country && !_lexicon.StandsForItself(party.Sector)) return country;
        return _grammar.IsName(party.Name) ? party.Name : null;
    }

    /// <summary>The party's country, where its words do not already tell it.</summary>
    public string? CountryToAdd(Mention party) =>
        CountryName(party.Country) is { } country && !_words[party.Country!].Any(w => Tells(party.Name, w)) ? country : null;

    /// <summary>Whether <paramref name="text"/> holds <paramref name="words"/> as whole words, in whatever case.</summary>
    public static bool Tells(string text, string words)
    {
        if (words.Length == 0) return false;
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
