using Parley.Entities;
using Parley.Linking.Processes.Parties;

namespace Parley.Linking.Processes.Rounds;

/// <summary>A round while its incidents are gathered.</summary>
internal sealed class RoundDraft
{
    private readonly List<Step> _steps = [];
    private readonly HashSet<string> _present = [], _absent = [], _mediators = [];

    /// <summary>Begins a round with the step that tells of it best.</summary>
    public RoundDraft(Step first, RoundStatus status)
    {
        (From, To, IsDated, Status) = (first.From, first.To, first.IsDated, status);
        Take(first);
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Whether words tell the days.</summary>
    public bool IsDated { get; private set; }

    /// <summary>Where.</summary>
    public Place? Place { get; private set; }

    /// <summary>Whether it was held.</summary>
    public RoundStatus Status { get; set; }

    /// <summary>First day of publication of what tells of it.</summary>
    public DateOnly Said => _steps.Min(s => s.Said);

    /// <summary>Parties that take part, as far as they are named.</summary>
    public IReadOnlySet<string> Present => _present;

    /// <summary>The steps that tell of it.</summary>
    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>Days that it spans.</summary>
    public int Span => To.DayNumber - From.DayNumber;

    /// <summary>Adds a step: what was held outweighs what was announced, days told outweigh guessed ones, and held days told add up.</summary>
    public void Add(Step step)
    {
        var isHeld = step.IsReal && step.IsMeeting;
        if (step.IsDated && step.To.DayNumber - step.From.DayNumber <= Math.Max(Span, RoundReader.NarrowDays))
        {
            var replaces = !IsDated || (Status == RoundStatus.Announced && isHeld) || Span > RoundReader.NarrowDays;
            if (replaces) (From, To) = (step.From, step.To);
            else if (isHeld && step.To.DayNumber - step.From.DayNumber <= RoundReader.NarrowDays) (From, To) = (step.From < From ? step.From : From, step.To > To ? step.To : To);
            IsDated = true;
        }

        if (isHeld) Status = RoundStatus.Held;
        Take(step);
    }

    /// <summary>Adds what tells that a party stays away or that the round does not come about.</summary>
    public void AddAbsence(Step step, IEnumerable<string> absent)
    {
        _steps.Add(step);
        _absent.UnionWith(absent);
    }

    /// <summary>Whether it is known that these parties stay away.</summary>
    public bool IsWithout(IReadOnlySet<string> parties) => parties.Count > 0 && parties.IsSubsetOf(_absent);

    /// <summary>The round.</summary>
    /// <param name="parties">All parties of the process, in its order.</param>
    public Round ToRound(IReadOnlyList<string> parties)
    {
        var named = _present.Except(_absent).ToHashSet();
        // Of more than two parties all face the first.
        if (Status == RoundStatus.Held && parties.Count > 2 && named.Count > 0 && !_absent.Contains(parties[0])) named.Add(parties[0]);
        // Words for "both sides" name nobody: of two parties they mean both.
        var all = named.Count + _absent.Count < 2 && parties.Count == 2 && _steps.Exists(s => s.IsMeeting && s.IsOfBoth) ? parties.Except(_absent).ToHashSet() : named;
        return new Round
        {
            From = From,
            To = To,
            Basis = IsDated ? null : "publication",
            Place = Place?.Name,
            Venue = Place,
            Present = [.. parties.Where(all.Contains)],
            Absent = [.. parties.Where(_absent.Contains)],
            Mediators = [.. _mediators.Order(StringComparer.Ordinal)],
            Status = Status,
            Incidents = [.. _steps.Select(s => s.Incident.Id).Distinct()],
        };
    }

    private void Take(Step step)
    {
        _steps.Add(step);
        _present.UnionWith(step.Involved.Parties);
        _absent.UnionWith(step.Involved.Absent);
        _mediators.UnionWith(step.Involved.Mediators);
        if (step.Incident.Place is { Granularity: "city" or "site" } place && Place?.Granularity is "country" or "admin1" or "region") Place = place;
        else Place ??= step.Incident.Place;
    }
}
