using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Follows a text from time to time, so that "the day before" and "that year" count from what was last spoken of.</summary>
internal sealed class Narrative
{
    private readonly DateOnly? _published;
    private readonly TenseReader _tense;
    private Stretch? _last;

    public Narrative(DateOnly? published, TenseReader tense)
    {
        _published = published;
        _tense = tense;
    }

    /// <summary>Resolves the readings of one sentence and adds them to <paramref name="found"/>.</summary>
    public void Place(AtomLine line, List<Reading> readings, string text, List<TimeExpression> found)
    {
        int? year = null;
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            var resolved = TimeResolver.Resolve(reading.Meaning, AnchorOf(line, readings, i, year));
            if (reading.Meaning is Date { Year: not null and var stated }) year = stated;
            if (resolved.Stretch is { } stretch) _last = stretch;
            found.Add(Expression(line, reading, resolved, text));
        }
    }

    private Anchor AnchorOf(AtomLine line, List<Reading> readings, int at, int? year)
    {
        var reading = readings[at];
        var last = _last;
        if (reading.Meaning is Clock) last = DayBeside(line, readings, at, year) ?? last;
        return new Anchor(_published, last, year, Direction(line, reading));
    }

    /// <summary>The day that the sentence names after an hour: "at 10:35 a.m. (0735 GMT) Friday".</summary>
    private Stretch? DayBeside(AtomLine line, List<Reading> readings, int at, int? year)
    {
        for (var i = at - 1; i >= 0; i--)
            if (readings[i].Meaning is Date or Shifted { Unit: TimeUnit.Day }) return null;
        for (var i = at + 1; i < readings.Count; i++)
        {
            if (readings[i].Meaning is not (Date { Day: not null } or Date { Weekday: not null } or Shifted { Unit: TimeUnit.Day }))
                continue;
            return TimeResolver.Resolve(readings[i].Meaning, new Anchor(_published, _last, year, Direction(line, readings[i]))).Stretch;
        }

        return null;
    }

    private TenseDirection Direction(AtomLine line, Reading reading)
    {
        if (reading.Meaning is not (Date { Year: null } or NamedDay { Year: null } or PartOfYear { Year: null } or NearWeekend))
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
            Days = resolved.Span ?? (resolved.Stretch is { } stretch ? (stretch.First, stretch.Last) : null),
            IsRelative = resolved.IsRelative,
        };
    }
}
