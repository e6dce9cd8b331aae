namespace Parley.Lexicons.Processes;

/// <summary>What is known of negotiations, and by which rows their course is read: <c>data/processes/</c>.</summary>
internal sealed class ProcessLexicon
{
    private ProcessLexicon(LexiconFiles files)
    {
        Words = new ProcessWords(files);
        States = files.Rows("actors/countries.tsv", "iso3").Select(r => r.Row["iso3"]).ToHashSet(StringComparer.Ordinal);
        Known = [.. files.Rows("processes/processes.tsv", "name", "parties", "mediators", "places", "from", "to").Select(r => KnownProcess.Of(r.Row))];
        Turns = [.. files.Rows("processes/turns.tsv", "class", "who", "when", "turn", "because").Select(r => TurnRule.Of(r.Row, Words))];
        Exchanges = [.. files.Rows("processes/exchanges.tsv", "of", "class", "words", "not").Select(r => new ExchangeRule(r.Row["of"], IncidentPattern.Of(r.Row, Words)))];
        Issues = [.. files.Rows("processes/issues.tsv", "issue", "cameo", "words").Select(r => new IssueRule(r.Row["issue"], r.Row.List("cameo"), Words.Of(r.Row, "words")))];
    }

    /// <summary>The register of processes.</summary>
    public IReadOnlyList<KnownProcess> Known { get; }

    /// <summary>What turns a process, the first row that holds first.</summary>
    public IReadOnlyList<TurnRule> Turns { get; }

    /// <summary>What is handed over.</summary>
    public IReadOnlyList<ExchangeRule> Exchanges { get; }

    /// <summary>What positions are about.</summary>
    public IReadOnlyList<IssueRule> Issues { get; }

    /// <summary>Codes that stand for states among the parties; what else is written so ("ETA") is a name.</summary>
    public IReadOnlySet<string> States { get; }

    /// <summary>Words by kind.</summary>
    public ProcessWords Words { get; }

    /// <summary>Reads the files; users' folders may add rows.</summary>
    /// <exception cref="LexiconException">A file is missing or a row wrong.</exception>
    public static ProcessLexicon Read(LexiconFiles files) => new(files);
}
