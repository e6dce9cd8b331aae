using System.Globalization;
using Lookup = System.Collections.Generic.Dictionary<string, Parley.Lexicons.TimeWord>;

namespace Parley.Lexicons;

/// <summary>The words that times are told with.</summary>
public sealed class TimeLexicon
{
    private readonly Lookup _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lookup.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly Dictionary<string, List<TimePhrase>> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<TimePhrase>>.AlternateLookup<ReadOnlySpan<char>> _phrasesBySpan;
    private readonly HashSet<string> _triggers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Holiday> _holidays = [];
    private readonly Dictionary<string, string> _tense = [];
    private readonly HashSet<string> _beforeNoYear;
    private readonly HashSet<string> _counted;
    private readonly HashSet<string> _namedByDays;

    private TimeLexicon(LexiconFiles files)
    {
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _phrasesBySpan = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in files.Of("time/words.tsv").SelectMany(p => TsvTable.Read(p, "word", "kind", "value", "needs").Rows)) AddWord(row);
        foreach (var row in files.Of("time/holidays.tsv").SelectMany(p => TsvTable.Read(p, "name", "rule", "days").Rows)) AddHoliday(row);
        foreach (var row in files.Of("time/tense.tsv").SelectMany(p => TsvTable.Read(p, "word", "kind").Rows)) _tense[row["word"]] = row["kind"];
        _beforeNoYear = WordList.Read(files.Of("time/notyears.txt"));
        _counted = WordList.Read(files.Of("time/counted.txt"));
        _namedByDays = WordList.Read(files.Of("time/named.txt"));
        AddPhraseTriggers();
    }

    internal static TimeLexicon Read(LexiconFiles files) => new(files);

    /// <summary>The days with names, in the order of the table.</summary>
    internal IReadOnlyList<Holiday> Holidays => _holidays;

    /// <summary>What a single word may be, or null.</summary>
    internal TimeWord? Word(ReadOnlySpan<char> word) => _wordsBySpan.TryGetValue(word, out var found) ? found : null;

    /// <summary>Names of several words that begin with this one, the longest first; null where there are none.</summary>
    internal List<TimePhrase>? Phrases(ReadOnlySpan<char> first) => _phrasesBySpan.TryGetValue(first, out var found) ? found : null;

    /// <summary>Whether a sentence with this word may tell a time: the rest of the words tell none alone.</summary>
    internal bool IsTrigger(string word) => _triggers.Contains(word);

    /// <summary>auxiliary, forward or present, where the lemma turns an undated day towards the future; else null.</summary>
    internal string? Tense(string lemma) => _tense.GetValueOrDefault(lemma);

    /// <summary>Whether a four-digit number after this word is no year: "Flight 1907".</summary>
    internal bool ForbidsYearAfter(string word) => _beforeNoYear.Contains(word);

    /// <summary>Whether a four-digit number before this word counts it: "2000 troops".</summary>
    internal bool IsCounted(string word) => _counted.Contains(word);

    /// <summary>Whether a day before this word is part of a name: "the November 17 group".</summary>
    internal bool IsNamedByDays(string word) => _namedByDays.Contains(word);

    private void AddWord(TsvRow row)
    {
        if (!Enum.TryParse<TimeWordKind>(row["kind"].Replace(" ", ""), ignoreCase: true, out var kind))
            throw row.Error($"'{row["kind"]}' is no kind of word");
        var needs = TimeWord.Needs.None;
        foreach (var need in row.List("needs"))
            needs |= Enum.TryParse<TimeWord.Needs>(need, ignoreCase: true, out var one) ? one
                : throw row.Error($"'{need}' is nothing that a word can need");
        Add(row["word"], kind, row["value"], needs);
    }

    private void AddHoliday(TsvRow row)
    {
        try
        {
            var rule = HolidayRule.Parse(row["rule"]);
            Add(row["name"], TimeWordKind.Holiday, _holidays.Count.ToString(CultureInfo.InvariantCulture), TimeWord.Needs.None);
            _holidays.Add(new Holiday(row["name"], rule, row.Optional("days") is { } days ? int.Parse(days) : 1));
        }
        catch (FormatException)
        {
            throw row.Error($"'{row["rule"]}' is no rule for a day, or '{row["days"]}' no number of days");
        }
    }

    private void Add(string name, TimeWordKind kind, string value, TimeWord.Needs needs)
    {
        var pieces = TimePhrase.Cut(name);
        if (pieces.Length == 1)
        {
            if (!_words.TryGetValue(name, out var word)) _words[name] = word = new TimeWord();
            word.Set(kind, value, needs);
            if (Triggers(kind)) _triggers.Add(name);
            return;
        }

        if (!_phrases.TryGetValue(pieces[0], out var list)) _phrases[pieces[0]] = list = [];
        var phrase = list.Find(p => p.Name == name);
        if (phrase is null)
        {
            phrase = new TimePhrase(name, pieces, new TimeWord());
            list.Add(phrase);
            list.Sort((a, b) => b.Pieces.Length.CompareTo(a.Pieces.Length));
        }

        phrase.Word.Set(kind, value, needs);
        if (Triggers(kind)) _triggers.Add(name);
    }

    /// <summary>
    /// A name of several words must wake the reader by one of them; its first does where none of the others does already.
    /// </summary>
    private void AddPhraseTriggers()
    {
        foreach (var phrase in _phrases.Values.SelectMany(l => l).Where(p => _triggers.Contains(p.Name)).ToList())
            if (!phrase.Pieces.Any(_triggers.Contains)) _triggers.Add(phrase.Pieces.FirstOrDefault(p => p.Length > 3) ?? phrase.Pieces[0]);
    }

    private static bool Triggers(TimeWordKind kind) =>
        kind is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Weekdays or TimeWordKind.Unit
        or TimeWordKind.Units or TimeWordKind.PartOfDay or TimeWordKind.HourOfDay or TimeWordKind.Season or TimeWordKind.Decade
        or TimeWordKind.Deictic
        or TimeWordKind.Reference or TimeWordKind.ReferenceNoun or TimeWordKind.Frequency or TimeWordKind.Span or TimeWordKind.Meridiem
        or TimeWordKind.Fiscal or TimeWordKind.Era or TimeWordKind.Holiday;
}
