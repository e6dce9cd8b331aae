namespace Parley.Lexicons.Petrarch;

/// <summary>Makes a lexicon folder out of dictionaries of PETRARCH, PETRARCH-2 and their kin (TABARI's are near enough to be read as well).</summary>
public sealed class PetrarchImport
{
    private readonly LexiconFiles _builtIn;
    private readonly FunctionWords _words;
    private readonly ActorTable _actors;
    private readonly AgentTable _agents;
    private readonly TriggerTable _triggers;
    private readonly TsvWriter _discards = new("discards/phrases.tsv", "Phrases out of PETRARCH dictionaries.", "phrase", "scope", "source");
    private readonly List<ImportProblem> _problems = [];
    private readonly bool _replaces;

    private PetrarchImport(bool replaces)
    {
        _replaces = replaces;
        _builtIn = new LexiconFiles([DataFolder.Path]);
        _words = new FunctionWords(_builtIn);
        var codes = new ActorCodes(_builtIn);
        _actors = new ActorTable(codes, new NameCase(_words));
        _agents = new AgentTable(codes, ActorLexicon.Read(_builtIn));
        _triggers = new TriggerTable(new EventClasses(_builtIn), _words, replaces);
    }

    /// <summary>Reads dictionaries and writes a folder that can be laid over the built-in lexicon.</summary>
    /// <param name="files">Dictionaries of actors, agents, verbs or discards; which it is a file's lines tell.</param>
    /// <param name="folder">The folder to write; it is made if it is not there, files of an earlier import in it are overwritten.</param>
    /// <param name="replaces">Whether what is imported stands in place of Parley's own names, nouns or triggers, not beside them.</param>
    /// <exception cref="LexiconException">A file that is no such dictionary.</exception>
    /// <exception cref="IOException">A file that cannot be read, or a folder that cannot be written.</exception>
    public static ImportReport Run(IEnumerable<string> files, string folder, bool replaces)
    {
        var import = new PetrarchImport(replaces);
        var kinds = files.Select(f => (f, import.Read(f).ToString().ToLowerInvariant())).ToList();
        import.Write(folder);
        return new ImportReport(kinds,
            [("names", import._actors.Rows.Count), ("nouns", import._agents.Rows.Count), ("triggers", import._triggers.Count), ("synonym sets", import._triggers.Sets), ("discards", import._discards.Count)],
            import._problems);
    }

    private DictionaryKind Read(string file)
    {
        var text = DictionaryText.Read(file, _problems.Add);
        var kind = KindOfDictionary.Of(text);
        switch (kind)
        {
            case DictionaryKind.Actors:
                foreach (var entry in ActorDictionary.Read(text)) _actors.Add(entry, text);
                break;
            case DictionaryKind.Agents:
                foreach (var entry in AgentDictionary.Read(text)) _agents.Add(entry, text);
                break;
            case DictionaryKind.Verbs:
                _triggers.Add(VerbDictionary.Read(text, BaseForms(), _words), text);
                break;
            case DictionaryKind.Discards:
                DiscardDictionary.Read(text, _discards);
                break;
        }

        return kind;
    }

    private Dictionary<string, string> BaseForms()
    {
        var verbs = new Dictionary<string, string>();
        foreach (var (row, _) in _builtIn.Rows("language/en/irregular-verbs.tsv", "verb", "forms"))
            foreach (var form in row.List("forms")) verbs.TryAdd(form, row["verb"]);
        return verbs;
    }

    private void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        if (_replaces) Strike(folder);
        _actors.Rows.Write(folder);
        _agents.Rows.Write(folder);
        _triggers.Write(folder);
        _discards.Write(folder);
    }

    private void Strike(string folder)
    {
        if (_actors.Rows.Count > 0) _actors.Rows.Add(Layered<NameEntry>.All, null, Layered<NameEntry>.Struck);
        if (_agents.Rows.Count == 0) return;
        _agents.Rows.Add(Layered<AgentNoun>.All, null, null, Layered<AgentNoun>.Struck);
        var offices = new TsvWriter("roles/offices.tsv", "The nouns of the dictionaries tell all.", "title", "aliases", "office", "sector", "note");
        offices.Add(Layered<OfficeTitle>.All, null, Layered<OfficeTitle>.Struck);
        offices.Write(folder);
        var modifiers = new TsvWriter("actors/modifiers.tsv", "The nouns of the dictionaries tell all.", "word", "sector");
        modifiers.Add(Layered<string>.All, Layered<string>.Struck);
        modifiers.Write(folder);
    }
}
