using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Checks;

/// <summary>Values that nobody knows: sectors, kinds, classes, codes, dates that end before they begin.</summary>
internal sealed class ValueChecks
{
    private readonly HashSet<string> _sectors;
    private readonly HashSet<(string, string)> _modes;
    private readonly HashSet<string> _contexts;
    private static readonly HashSet<string> s_kindsOfNoun = ["person", "people", "unit", "craft", "office", "group", Layered<string>.Struck];
    private static readonly HashSet<string> s_statuses = ["", "planned", "possible", "negated", "ongoing"];

    public ValueChecks(LexiconFiles files)
    {
        _sectors = [.. files.Rows("ontology/sectors.tsv", "sector").Select(r => r.Row["sector"]), ""];
        _modes = [.. files.Rows("ontology/modes.tsv", "class", "mode").Select(r => (r.Row["class"], r.Row["mode"]))];
        _contexts = WordList.Read(files.Of("ontology/contexts.txt"));
    }

    public IEnumerable<Finding> Find(CheckedFolder folder)
    {
        foreach (var (relative, table) in folder.Tables)
        {
            foreach (var row in table.Rows)
            {
                if (Dates(folder, row) is { } dates) yield return dates;
                if (relative.StartsWith("actors/", StringComparison.Ordinal) || relative.StartsWith("roles/", StringComparison.Ordinal))
                    foreach (var finding in Actor(folder, row, relative)) yield return finding;
                if (relative.StartsWith("triggers/", StringComparison.Ordinal) && table.Column("event") >= 0)
                    foreach (var finding in Trigger(folder, row)) yield return finding;
            }
        }
    }

    private static Finding? Dates(CheckedFolder folder, TsvRow row)
    {
        if (row.Table.Column("from") < 0 && row.Table.Column("to") < 0) return null;
        try { Validity.Of(row); }
        catch (LexiconException e) { return folder.Of(e, row.Table.FullPath); }
        return null;
    }

    private IEnumerable<Finding> Actor(CheckedFolder folder, TsvRow row, string relative)
    {
        if (!_sectors.Contains(row["sector"]) && row["sector"] != Layered<string>.Struck) yield return folder.Of(Gravity.Error, row, $"there is no sector '{row["sector"]}'");
        if (relative == "actors/agents.tsv" && !s_kindsOfNoun.Contains(row["kind"])) yield return folder.Of(Gravity.Error, row, $"'{row["kind"]}' is no kind of noun: {string.Join(", ", s_kindsOfNoun)}");
        if (row["country"] is { Length: > 0 } country && (country.Length != 3 || !country.All(char.IsAsciiLetterUpper))) yield return folder.Of(Gravity.Error, row, $"'{country}' in column country is no code of three capitals");
    }

    private IEnumerable<Finding> Trigger(CheckedFolder folder, TsvRow row)
    {
        var (name, mode) = (row["event"].ToUpperInvariant(), row["mode"]);
        if (name is not ("-" or "STRUCK") && !Enum.TryParse<EventClass>(name, ignoreCase: true, out _)) yield return folder.Of(Gravity.Error, row, $"'{row["event"]}' is no PLOVER class");
        if (mode.Length > 0 && !_modes.Contains((name, mode))) yield return folder.Of(Gravity.Error, row, $"{name} has no mode '{mode}'");
        foreach (var context in row.List("context").Where(c => !_contexts.Contains(c))) yield return folder.Of(Gravity.Error, row, $"there is no context '{context}'");
        if (!s_statuses.Contains(row["status"])) yield return folder.Of(Gravity.Error, row, $"'{row["status"]}' is no status: planned, possible, negated or ongoing");
        if (name is not ("-" or "STRUCK") && row["actor"].Length == 0 && row["recipient"].Length == 0) yield return folder.Of(Gravity.Warning, row, "neither actor nor recipient has a slot: the event never has a party, and is never kept");
        if (row["cameo"].Length > 0 && !IsCameo(row["cameo"])) yield return folder.Of(Gravity.Error, row, $"'{row["cameo"]}' is no CAMEO code");
    }

    private static bool IsCameo(string digits)
    {
        try { return CameoCode.Parse(digits).Digits.Length > 0; }
        catch (FormatException) { return false; }
    }
}
