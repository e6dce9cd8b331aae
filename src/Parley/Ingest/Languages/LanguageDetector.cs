using Parley.Lexicons;

namespace Parley.Ingest.Languages;

/// <summary>
/// Tells languages apart by script, small words, letters and endings. A word speaks for each language that has it in its list,
/// the less the more languages have it; where no list has it, its letters and its ending speak a little.
/// </summary>
internal sealed class LanguageDetector
{
    private const int Sample = 20_000;
    private const double LetterWeight = 0.3;
    private const double EndingWeight = 0.2;

    private readonly ScriptRanges _scripts;
    private readonly List<LanguageProfile> _profiles = [];
    private readonly Dictionary<string, List<int>> _words = [];
    private readonly Dictionary<char, List<int>> _letters = [];
    private readonly Dictionary<string, List<int>> _endings = [];

    public LanguageDetector(LexiconFiles files)
    {
        _scripts = new ScriptRanges(files.Of("language/detection/scripts.tsv"));
        foreach (var row in files.Of("language/detection/languages.tsv")
                     .SelectMany(p => TsvTable.Read(p, "code", "name", "script", "wide", "words", "letters", "endings").Rows))
            Add(row);
    }

    /// <summary>Codes and names of the languages that are told apart.</summary>
    public IEnumerable<LanguageProfile> Profiles => _profiles;

    /// <summary>English name of a language code; the code itself where it has no row.</summary>
    public string NameOf(string code) => _profiles.FirstOrDefault(p => p.Code == code)?.Name ?? code;

    /// <summary>The likeliest language of a text; of a long one, of its beginning and its middle. No words at all count as English with score 0.</summary>
    public DetectedLanguage Detect(string text)
    {
        var sample = text.Length <= Sample * 2 ? text : string.Concat(text.AsSpan(0, Sample), " ", text.AsSpan(text.Length / 2, Sample));
        var script = MainScript(sample);
        if (script == "") return new DetectedLanguage("en", NameOf("en"), 0, 0, 0, ByScript: false);
        var (scores, words) = Scores(sample, script);
        var here = Enumerable.Range(0, _profiles.Count).Where(i => _profiles[i].Script == script).OrderByDescending(i => scores[i]).ToArray();
        if (here.Length == 0) return new DetectedLanguage("und", $"a language in {script} script", 0.1, 1, words, ByScript: true);
        var best = here[0];
        var rival = _profiles[best].Code == "en" ? here.ElementAtOrDefault(1) : _profiles.FindIndex(p => p.Code == "en");
        var margin = scores[best] - Math.Max(0, scores[rival]);
        return new DetectedLanguage(_profiles[best].Code, _profiles[best].Name, Math.Min(1, scores[best]), margin, words, ByScript: script != "latin");
    }

    /// <summary>How much the sample of a text speaks for one language, 0 to 1.</summary>
    public double ScoreOf(string text, string code)
    {
        var index = _profiles.FindIndex(p => p.Code == code);
        var sample = text.Length <= Sample ? text : text[..Sample];
        return index < 0 ? 0 : Scores(sample, _profiles[index].Script).Scores[index];
    }

    private void Add(TsvRow row)
    {
        var index = _profiles.Count;
        _profiles.Add(new LanguageProfile(row["code"], row["name"], row["script"], row["wide"] == "yes"));
        foreach (var word in row.List("words")) Note(_words, word, index);
        foreach (var letter in row["letters"]) Note(_letters, letter, index);
        foreach (var ending in row.List("endings")) Note(_endings, ending, index);
    }

    private static void Note<T>(Dictionary<T, List<int>> map, T key, int language) where T : notnull
    {
        if (!map.TryGetValue(key, out var list)) map[key] = list = [];
        if (!list.Contains(language)) list.Add(language);
    }

    // Japanese mixes kana and Chinese characters: a twentieth of kana tells it.
    private string MainScript(string text)
    {
        var counts = new int[_scripts.Count];
        foreach (var c in text) counts[_scripts.Of(c)]++;
        counts[0] = 0;
        var most = Array.IndexOf(counts, counts.Max());
        if (counts[most] == 0) return "";
        var name = _scripts.Name(most);
        if (name != "han") return name;
        var kana = Enumerable.Range(1, _scripts.Count - 1).Where(s => _scripts.Name(s) == "kana").Sum(s => counts[s]);
        return kana * 20 > counts[most] ? "kana" : name;
    }

    private (double[] Scores, int Words) Scores(string text, string script)
    {
        var scores = new double[_profiles.Count];
        var wide = _profiles.Any(p => p.Wide && p.Script == script);
        var words = 0;
        var look = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in new WordRuns(text.ToLowerInvariant(), _scripts, wide))
        {
            words++;
            if (look.TryGetValue(word, out var languages)) Speak(scores, languages, wide ? 4.0 : 1.0);
            else if (!wide) Guess(scores, word);
        }

        for (var i = 0; i < scores.Length; i++) scores[i] /= Math.Max(1, words);
        return (scores, words);
    }

    private void Guess(double[] scores, ReadOnlySpan<char> word)
    {
        var accented = 0;
        List<int>? letters = null;
        foreach (var c in word)
        {
            if (c is > 'z' and < '\u0250') accented++;
            if (c > 'z' && _letters.TryGetValue(c, out var languages) && (letters is null || languages.Count < letters.Count)) letters = languages;
        }

        // "Ïðåçèäåíò" is another encoding's word, read wrong.
        if (accented * 2 > word.Length) return;
        if (letters is not null) Speak(scores, letters, LetterWeight);
        var look = _endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(5, word.Length - 2); length >= 1; length--)
        {
            if (!look.TryGetValue(word[^length..], out var ends)) continue;
            Speak(scores, ends, EndingWeight);
            break;
        }
    }

    private static void Speak(double[] scores, List<int> languages, double weight)
    {
        foreach (var language in languages) scores[language] += weight / Math.Sqrt(languages.Count);
    }
}
