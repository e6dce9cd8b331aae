using System.Globalization;

namespace Parley.Lexicons.Petrarch;

/// <summary>Writes entries of actor dictionaries as <c>actors/names.tsv</c>.</summary>
internal sealed class ActorTable(ActorCodes codes, NameCase cases)
{
    private const int CountryLetters = 3;

    public TsvWriter Rows { get; } = new("actors/names.tsv", "Names and codes out of PETRARCH dictionaries.", "name", "aliases", "kind", "country", "sector", "code", "from", "to", "source");

    public void Add(ActorEntry entry, DictionaryText text)
    {
        var names = entry.Names.SelectMany(cases.Of).Distinct().Select(n => n.Replace('|', ' ')).ToList();
        if (names.Count == 0)
        {
            text.Unreadable(entry.Line, "the name has no letters");
            return;
        }

        var aliases = string.Join('|', names.Skip(1));
        var kind = KindOf(entry);
        // Of two codes that hold on a day the first counts; one without dates holds where no other does.
        foreach (var (code, when, line) in entry.Codes.OrderBy(c => c.When == default ? 1 : 0))
        {
            var source = $"{Path.GetFileName(text.File)}:{line}";
            if (code is null) Rows.Add(names[0], aliases, Layered<string>.Struck, null, null, null, Day(when.From), Day(when.To), source);
            else Rows.Add(names[0], aliases, kind, codes.Country(code), codes.Sector(code), code, Day(when.From), Day(when.To), source);
        }

        if (entry.Codes.TrueForAll(c => c.When != default)) Rows.Add(names[0], aliases, Layered<string>.Struck, null, null, null, null, null, $"{Path.GetFileName(text.File)}:{entry.Line.Number}");
    }

    private string KindOf(ActorEntry entry)
    {
        var coded = entry.Codes.Where(c => c.Code is not null).ToList();
        if (coded.Count == 0) return "group";
        if (coded.Exists(c => codes.IsBody(c.Code!))) return "organisation";
        if (coded.TrueForAll(c => c.Code!.Length == CountryLetters && codes.Country(c.Code) is not null)) return "country";
        if (coded.Exists(c => c.When != default) && entry.Names[0].Trim('_').IndexOfAny(['_', ' ']) > 0) return "person";
        return codes.Sector(coded[0].Code!) is "GOV" or "LEG" or "JUD" or "MIL" or "COP" or "SPY" ? "institution" : "group";
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
