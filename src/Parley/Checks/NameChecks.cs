using Parley.Entities.Actors;
using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;
using Parley.Text.Tokens;

namespace Parley.Checks;

/// <summary>Names with two codes, names that never count because another row comes first, and names that no text can hold.</summary>
internal sealed class NameChecks(ActorLexicon actors, Gazetteer places, LexiconFiles files, IReadOnlyDictionary<int, CheckedFolder> folders)
{
    private const string Before = "Then ";
    private readonly Tokenizer _tokenizer = new(LanguageRules.Load(Path.GetDirectoryName(DataFolder.Model)!));
    private readonly NameFinder _finder = new(actors, places);

    public IEnumerable<Finding> Find()
    {
        foreach (var group in actors.Names.AllButPeople.GroupBy(n => (string.Join(' ', n.Words), n.IsAcronym, n.Layer)))
        {
            if (!folders.TryGetValue(group.Key.Layer, out var folder)) continue;
            var bearers = group.OrderBy(n => NameChoice.Rank(n.Entry.Kind)).ToList();
            for (var i = 1; i < bearers.Count; i++)
                if (Compare(folder, bearers[i], bearers.Take(i)) is { } finding) yield return finding;
        }

        foreach (var (folder, row, name) in Written())
            if (NeverFound(name) is { } why) yield return folder.Of(Gravity.Warning, row, $"'{name}' {why}");
    }

    private Finding? Compare(CheckedFolder folder, FiledName name, IEnumerable<FiledName> before)
    {
        foreach (var first in before)
        {
            if (IsSame(first.Entry, name.Entry)) return null;
            // Two actors may share a name, the likelier first; one actor has one code at a time.
            var isOne = first.Entry.Name == name.Entry.Name && first.Entry.Kind == name.Entry.Kind;
            if (Covers(first.Entry.Validity, name.Entry.Validity)) return Finding(folder, name, isOne ? Gravity.Error : Gravity.Warning, $"never counts as {Code(name.Entry)}: {Code(first.Entry)} at {first.Entry.Origin} comes first");
            if (isOne && Overlap(first.Entry.Validity, name.Entry.Validity)) return Finding(folder, name, Gravity.Error, $"is {Code(name.Entry)}, and at dates that overlap {Code(first.Entry)} at {first.Entry.Origin}");
        }

        return null;
    }

    private static bool IsSame(NameEntry a, NameEntry b) => a.Country == b.Country && (a.Code ?? a.Country + a.Sector) == (b.Code ?? b.Country + b.Sector) || (a.Country == b.Country && a.Kind <= NameKind.Seat && b.Kind <= NameKind.Seat);

    private static string Code(NameEntry entry) => entry.Kind == NameKind.Nobody ? "nobody" : entry.Code ?? entry.Country ?? $"no country's {entry.Sector ?? entry.Kind.ToString().ToLowerInvariant()}";

    // Outside its dates a row counts all the same where no other is within its own.
    private static bool Covers(Validity first, Validity second) => (first.From is null || first.From <= second.From) && (first.To is null || first.To >= second.To);

    private static bool Overlap(Validity a, Validity b) => !(a.To < b.From) && !(b.To < a.From);

    private Finding Finding(CheckedFolder folder, FiledName name, Gravity gravity, string what)
    {
        var colon = name.Entry.Origin.LastIndexOf(':');
        var file = Path.Combine(files.Folders[name.Layer], "actors", name.Entry.Origin[..colon]);
        return new Finding(gravity, folder.Shown(file), int.Parse(name.Entry.Origin[(colon + 1)..]), $"'{string.Join(' ', name.Words)}' {what}");
    }

    private IEnumerable<(CheckedFolder Folder, TsvRow Row, string Name)> Written()
    {
        string[] columns = ["name", "person", "aliases", "adjectives", "people", "capital", "seats"];
        foreach (var folder in folders.Values)
            foreach (var table in folder.Tables.Where(t => t.Key.StartsWith("actors/", StringComparison.Ordinal) || t.Key.StartsWith("roles/holders", StringComparison.Ordinal)).Select(t => t.Value))
                foreach (var row in table.Rows)
                    foreach (var name in columns.SelectMany(row.List).Where(n => n != Layered<NameEntry>.All)) yield return (folder, row, name);
    }

    private string? NeverFound(string name)
    {
        if (NameWords.Of(name).Length == 0) return "has no letters: no text can hold it";
        var text = Before + name + " spoke.";
        var words = new List<WordSpan>();
        _tokenizer.Split(text, 0, text.Length, words);
        var tokens = words.ConvertAll(w => new Token { Span = new TextSpan(w.Start, w.Start + w.Length), Form = text.Substring(w.Start, w.Length), Lemma = "", Tag = "", Relation = "dep", Head = 0 });
        tokens[0] = tokens[0] with { Head = -1 };
        var matches = _finder.Find(new Sentence(new TextSpan(0, text.Length), tokens), caseless: false);
        return matches[1] is null ? "is never found: the words of a text are cut otherwise" : null;
    }
}
