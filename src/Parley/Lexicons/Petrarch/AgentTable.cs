namespace Parley.Lexicons.Petrarch;

/// <summary>Writes entries of agent dictionaries as <c>actors/agents.tsv</c>.</summary>
/// <param name="codes">What parts of codes say.</param>
/// <param name="known">The built-in nouns: they tell people from offices, as the dictionaries do not.</param>
internal sealed class AgentTable(ActorCodes codes, ActorLexicon known)
{
    public TsvWriter Rows { get; } = new("actors/agents.tsv", "Nouns and codes out of PETRARCH dictionaries.", "noun", "plural", "sector", "kind", "note", "code", "source");

    public void Add(AgentEntry entry, DictionaryText text) => Rows.Add(
        entry.Noun,
        string.Join('|', entry.Plurals),
        codes.Sector(entry.Code),
        KindOf(entry),
        null,
        entry.Leads ? entry.Code + "~" : "~" + entry.Code,
        $"{Path.GetFileName(text.File)}:{entry.Line.Number}");

    private string KindOf(AgentEntry entry)
    {
        var words = NameWords.Of(entry.Noun);
        return known.Agent(string.Join(' ', words))?.Kind ?? (words.Length == 0 ? null : known.Agent(words[^1])?.Kind) ?? (entry.Plurals.Count == 0 ? "people" : "person");
    }
}
