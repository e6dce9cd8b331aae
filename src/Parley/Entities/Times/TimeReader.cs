using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Finds time expressions and gives them TIMEX3 types and values.</summary>
internal sealed class TimeReader
{
    private readonly TimeLexicon _lexicon;
    private readonly TenseReader _tense;

    /// <summary>Makes a reader over the lexicon's words for times.</summary>
    public TimeReader(Lexicon lexicon) : this(lexicon.Times) { }

    /// <summary>Makes a reader over those words alone.</summary>
    public TimeReader(TimeLexicon lexicon)
    {
        _lexicon = lexicon;
        _tense = new TenseReader(lexicon);
    }

    /// <summary>Time expressions in order of reading.</summary>
    public IReadOnlyList<TimeExpression> Read(ParsedArticle parsed)
    {
        AtomLine? line = null;
        Narrative? narrative = null;
        var found = new List<TimeExpression>();
        foreach (var sentence in parsed.Sentences)
        {
            if (!MayTell(sentence)) continue;
            line ??= new AtomLine(_lexicon, parsed.Article.Text);
            narrative ??= new Narrative(parsed.Article.Published, _tense);
            line.Load(sentence);
            narrative.Place(line, Scan(line), parsed.Article.Text, found);
        }

        return found;
    }

    /// <summary>Whether any word could be part of a time; most sentences are let go here.</summary>
    private bool MayTell(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var form = sentence.Tokens[i].Form;
            if (char.IsAsciiDigit(form[0]) || form[0] is '\'' or '\u2019' && form.Length > 2 ? form.Length > 3 || char.IsLetter(form[^1])
                : _lexicon.IsTrigger(form))
                return true;
            if (form.Length > 3 && (char.IsAsciiDigit(form[^1]) || form.AsSpan().ContainsAny('-', '\u2013', '/'))) return true;
        }

        return false;
    }

    private static List<Reading> Scan(AtomLine line)
    {
        var readings = new List<Reading>();
        for (var i = 0; i < line.Count;)
        {
            if (line[i] is { Word: null, Digits: 0, Mark: not '\'' } || At(line, i) is not { } reading)
            {
                i++;
                continue;
            }

            readings.Add(reading);
            i = reading.End;
            while (reading.Meaning is Date date && DateRule.Continue(line, i, date) is { } next)
            {
                if (date.Year is null && next.Meaning is Date { Year: not null and var year })
                    readings[^1] = reading with { Meaning = date with { Year = year } };
                reading = next;
                readings.Add(next);
                i = next.End;
            }
        }

        return readings;
    }

    /// <summary>The longest reading of all rules; the order settles ties.</summary>
    private static Reading? At(AtomLine line, int at)
    {
        var best = NumericDateRule.Read(line, at) ?? ClockRule.Read(line, at);
        best = Reading.Longer(best, DateRule.Read(line, at));
        best = Reading.Longer(best, NamedDayRule.Read(line, at));
        best = Reading.Longer(best, PartRule.Read(line, at));
        best = Reading.Longer(best, DayPartRule.Read(line, at));
        best = Reading.Longer(best, DurationRule.Read(line, at));
        best = Reading.Longer(best, UnitRule.Read(line, at));
        best = Reading.Longer(best, PartOfYearRule.Read(line, at));
        best = Reading.Longer(best, SetRule.Read(line, at));
        best = Reading.Longer(best, YearRule.Read(line, at));
        return Reading.Longer(best, ReferenceRule.Read(line, at));
    }
}
