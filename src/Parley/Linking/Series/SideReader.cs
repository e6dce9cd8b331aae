using Parley.Lexicons;

namespace Parley.Linking.Series;

/// <summary>Finds for which side a party of incidents counts.</summary>
public sealed class SideReader
{
    // A country and a sector: SDNREB.
    private const int LeastCode = 6;

    private readonly SideLexicon _lexicon;
    private readonly Dictionary<string, string> _onlyBodyOfCode;

    /// <summary>Looks through the incidents for which groups they name.</summary>
    public SideReader(SideLexicon lexicon, IEnumerable<Incident> incidents)
    {
        _lexicon = lexicon;
        _onlyBodyOfCode = incidents.SelectMany(i => i.Actors.Concat(i.Recipients)).Where(p => CountryOf(p) is null && p.Code is { Length: >= LeastCode } && IsBody(p.Name)).Select(p => (Code: p.Code!, p.Name)).Distinct()
            .GroupBy(p => p.Code).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().Name);
    }

    /// <summary>
    /// Name of the side: the country for all that belongs to it; the organisation or group; for its people and for those not named the one group of their code that the incidents name, where there
    /// are several the code. Null for those who belong to nobody who is known by name.
    /// </summary>
    public string? SideOf(LinkedParty party)
    {
        if (CountryOf(party) is { } country) return country;
        if (IsBody(party.Name)) return party.Name;
        return party.Code is { Length: >= LeastCode } code && _lexicon.CountryName(party.Country) is not null ? _onlyBodyOfCode.GetValueOrDefault(code, code) : null;
    }

    /// <summary>The side that somebody calls so: a country's name or code, a name of an organisation or group, the beginning of an actor code (UKRMIL), or words of a party's name.</summary>
    public SideSelection Select(string who)
    {
        var words = who.Trim();
        if (_lexicon.CountryCalled(words) is { } country) return new(country, p => CountryOf(p) == country);
        if (_lexicon.BodiesCalled(words) is { Count: > 0 } bodies) return new(bodies[0], p => bodies.Contains(p.Name) || (SideOf(p) is { } side && bodies.Contains(side)));
        if (words.Length >= LeastCode && words.All(char.IsAsciiLetterUpper)) return new(words, p => p.Code?.StartsWith(words, StringComparison.OrdinalIgnoreCase) == true);
        return new(words, p => ActorLexicon.IsNamed(p.Name, words));
    }

    private string? CountryOf(LinkedParty party) => _lexicon.StandsForItself(party.Sector) ? null : _lexicon.CountryName(party.Country);

    private bool IsBody(string name) => _lexicon.BodiesCalled(name).Contains(name);
}
