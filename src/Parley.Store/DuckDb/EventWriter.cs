using DuckDB.NET.Data;
using Parley.Entities;
using Parley.Events;
using Parley.Events.Retelling;

namespace Parley.Store.DuckDb;

/// <summary>Appends events, their parties, numbers and sources: the columns that are searched.</summary>
internal sealed class EventWriter(DuckDBConnection connection) : IDisposable
{
    private readonly DuckDBAppender _events = connection.CreateAppender("events");
    private readonly DuckDBAppender _parties = connection.CreateAppender("parties");
    private readonly DuckDBAppender _numbers = connection.CreateAppender("numbers");
    private readonly DuckDBAppender _attributions = connection.CreateAppender("attributions");

    /// <summary>The tables written here.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["events", "parties", "numbers", "attributions"];

    /// <summary>Adds the events of a record; what is told again completes its first telling.</summary>
    public void Add(long article, CodedArticle record)
    {
        var events = Happenings.Completed(record);
        for (var position = 0; position < events.Count; position++) Add(article, position, events[position], record);
    }

    private void Add(long article, int position, Event e, CodedArticle record)
    {
        AddEvent(article, position, e);
        foreach (var party in e.Actors) AddParty(article, position, "actor", party);
        foreach (var party in e.Recipients) AddParty(article, position, "recipient", party);
        foreach (var other in e.Others) AddParty(article, position, other.Part, other.Mention);
        foreach (var n in e.Numbers)
        {
            _numbers.CreateRow().AppendValue((long?)article).AppendValue((int?)position).AppendValue(n.Of).AppendValue(n.Least).AppendValue(n.Most)
                .AppendValue(n.Unit).AppendValue((int?)n.Start).AppendValue((int?)n.End).AppendValue(n.Text)
                .AppendValue(n.About ? true : null).AppendValue(n.Scope == QuantityScope.Event ? null : n.Scope.ToString().ToLowerInvariant()).EndRow();
        }

        for (var depth = 0; depth < e.Attributions.Count; depth++) AddSource(article, position, depth, record);
    }

    /// <summary>Hands all rows to the database.</summary>
    public void Close()
    {
        _events.Close();
        _parties.Close();
        _numbers.Close();
        _attributions.Close();
    }

    public void Dispose()
    {
        _events.Dispose();
        _parties.Dispose();
        _numbers.Dispose();
        _attributions.Dispose();
    }

    private void AddEvent(long article, int position, Event e)
    {
        var row = _events.CreateRow();
        row.AppendValue((long?)article).AppendValue((int?)position).AppendValue(e.Id).AppendValue(EventWords.Of(e.Class)).AppendValue(e.Mode)
            .AppendValue(e.Context.ToList()).AppendValue(e.Cameo?.Digits).AppendValue((bool?)e.Reciprocal).AppendValue(EventWords.Of(e.Status));
        row.AppendValue(e.Time?.From).AppendValue(e.Time?.To).AppendValue(e.Time?.Granularity).AppendValue(e.Time?.Basis).AppendValue(e.Time?.Text);
        AddPlace(row, e.Place);
        row.AppendValue((int?)e.Trigger.Start).AppendValue((int?)e.Trigger.End).AppendValue(e.Trigger.Text).AppendValue((int?)e.Sentence.Start)
            .AppendValue((int?)e.Sentence.End).AppendValue(e.Rule).AppendValue(e.Because).AppendValue((double?)e.Confidence)
            .AppendValue(e.SameAs).EndRow();
    }

    private static void AddPlace(IDuckDBAppenderRow row, Place? place) =>
        row.AppendValue(place?.Name).AppendValue(place?.Country).AppendValue(place?.Admin1).AppendValue(place?.Lat).AppendValue(place?.Lon)
            .AppendValue(place?.GeonameId).AppendValue(place?.Granularity).AppendValue(place?.Text);

    private void AddParty(long article, int position, string side, Mention party) =>
        _parties.CreateRow().AppendValue((long?)article).AppendValue((int?)position).AppendValue(side).AppendValue(party.Name).AppendValue(party.Country)
            .AppendValue(party.Sector).AppendValue(party.Code).AppendValue(party.Role).AppendValue((int?)party.Start).AppendValue((int?)party.End)
            .AppendValue(party.Text).AppendValue(party.Ethnic).AppendValue(party.Religion).EndRow();

    private void AddSource(long article, int position, int depth, CodedArticle record)
    {
        var attribution = record.Attributions[record.Events[position].Attributions[depth]];
        _attributions.CreateRow().AppendValue((long?)article).AppendValue((int?)position).AppendValue((int?)depth)
            .AppendValue(Joined(attribution.Source)).AppendValue(Joined(attribution.Cue)).EndRow();
    }

    private static string? Joined(IReadOnlyList<Words> words) => words.Count == 0 ? null : string.Join(" … ", words.Select(w => w.Text));
}
