using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Follows a text from time to time, so that "the day before" and "that year" count from what was last spoken of.</summary>
internal sealed class Narrative
{
    // A text counts as history from the second far year or the first far month or day on, as long as words such as "Monday" stay rare in it.
    // Without a day of publication every year is far, and more of them are asked for.
    private const int FarYears = 2, LeastFar = 2, LeastUndated = 8, FarToOneNear = 3, WeightOfDate = 2;

    private readonly DateOnly? _published;
    private readonly TenseReader _tense;
    private Told _told;
    private int _far, _near;

    public Narrative(DateOnly? published, TenseReader tense)
    {
        _published = published;
        _tense = tense;
    }

    private bool IsHistory => _far >= (_published is null ? LeastUndated : LeastFar) && _far >= FarToOneNear * _near;

    /// <summary>Resolves the readings of one sentence and adds them to <paramref name="found"/>.</summary>
    public void Place(AtomLine line, List<Reading> readings, string text, List<TimeExpression> found)
    {
        int? year = null;
        SharedYears.Spread(line, readings);
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            Weigh(reading.Meaning);
            var resolved = Later(line, readings, i, TimeResolver.Resolve(reading.Meaning, AnchorOf(line, readings, i, year)), found);
            if (reading.Meaning is Date { Year: not null and var stated }) year = stated;
            if (resolved.Stretch is { } stretch) _told = _told.Then(stretch, reading.Meaning.Hour, _published);
            found.Add(Expression(line, reading, resolved, text));
        }
    }

    /// <summary>Counts what speaks for a history and what for news.</summary>
    private void Weigh(TimeMeaning meaning)
    {
        if (meaning is Date { Year: { } year } date && (_published is not { } day || Math.Abs(day.Year - year) >= FarYears))
            _far += date.Month is null ? 1 : WeightOfDate;
        else if (meaning is Date { Weekday: not null, Month: null, FromTold: false } or Shifted { Narrative: false, Mod: null } or NearWeekend) _near++;
    }

    private Anchor AnchorOf(AtomLine line, List<Reading> readings, int at, int? year)
    {
        var reading = readings[at];
        var told = _told;
        if (reading.Meaning is Clock && DayBeside(line, readings, at, year) is { } beside) told = told with { Day = beside, Any = beside };
        return new Anchor(_published, told, year, Direction(line, reading), IsHistory);
    }

    /// <summary>
    /// The second weekday of "from Monday to Wednesday" follows the first; of days past it is the first that lies a week further back.
    /// </summary>
    private Resolved Later(AtomLine line, List<Reading> readings, int at, Resolved resolved, List<TimeExpression> found)
    {
        if (at == 0 || readings[at].Meaning is not Date { Weekday: not null, Month: null, Shift: null, Hour: null }
            || readings[at - 1].Meaning is not Date { Weekday: not null, Hour: null }
            || !SharedYears.Link(line, readings[at - 1].End, readings[at].Start) || line.Says(readings[at].Start - 1, "or"))
            return resolved;
        if (resolved.Stretch is not { } day || found[^1].Days is not { } first || day.First > first.From) return resolved;
        if (Stretch.Add(day.First, TimeUnit.Day, 7) is not { } later || later <= first.From) return resolved;
        if (later > _published && Direction(line, readings[at]) == TenseDirection.Past && Stretch.Add(first.From, TimeUnit.Day, -7) is { } before)
        {
            found[^1] = found[^1] with { Value = new Stretch(TimeUnit.Day, before).Value, Days = (before, before) };
            return resolved;
        }

        var next = new Stretch(TimeUnit.Day, later);
        return resolved with { Stretch = next, Value = next.Value };
    }

    /// <summary>The day that the sentence names after an hour: "at 10:35 a.m. (0735 GMT) Friday".</summary>
    private Stretch? DayBeside(AtomLine line, List<Reading> readings, int at, int? year)
    {
        for (var i = at - 1; i >= 0; i--)
            if (IsDay(readings[i].Meaning)) return null;
        for (var i = at + 1; i < readings.Count; i++)
        {
            if (!IsDay(readings[i].Meaning)) continue;
            return TimeResolver.Resolve(readings[i].Meaning, new Anchor(_published, _told, year, Direction(line, readings[i]), IsHistory)).Stretch;
        }

        return null;
    }

    private static bool IsDay(TimeMeaning meaning) =>
        meaning is Date { Day: not null } or Date { Weekday: not null } or Shifted { Unit: TimeUnit.Day };

    private TenseDirection Direction(AtomLine line, Reading reading)
    {
        if (reading.Meaning is not (Date { Year: null } or DayOf or NamedDay { Year: null } or PartOfYear { Year: null } or NearWeekend
            or PartOfMonth))
            return TenseDirection.Unsaid;
        if (line.Says(reading.Start - 1, "since")) return TenseDirection.Past;
        var ahead = LooksAhead(line, reading.Start - 1);
        var direction = _tense.Of(line.Sentence, line[reading.Start].Token, line[reading.End - 1].Token, ahead);
        return direction == TenseDirection.Past || !ahead ? direction : TenseDirection.Future;
    }

    /// <summary>"until Tuesday", "by Tuesday", "as soon as Tuesday", where no past verb speaks against it.</summary>
    private static bool LooksAhead(AtomLine line, int before)
    {
        if (line.Says(before, "as")) return line.Says(before - 1, "soon") || line.Says(before - 1, "early");
        return line.Says(before, "until") || line.Says(before, "by") || line.Says(before, "till");
    }

    private static TimeExpression Expression(AtomLine line, Reading reading, Resolved resolved, string text)
    {
        var (start, end) = (line[reading.Start].Start, line[reading.End - 1].End);
        return new TimeExpression
        {
            Start = start,
            End = end,
            Text = text[start..end],
            Type = resolved.Type,
            Value = resolved.Value,
            Mod = reading.Meaning.Mod ?? BoundRule.Before(line, reading),
            Days = resolved.Span ?? (resolved.Stretch is { } stretch ? (stretch.First, stretch.Last) : null),
            IsRelative = resolved.IsRelative,
        };
    }
}
