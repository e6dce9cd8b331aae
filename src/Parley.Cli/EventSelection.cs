using System.CommandLine;
using Parley.Events;
using Parley.Ontology;
using Parley.Store;

namespace Parley.Cli;

/// <summary>The options that choose events, as several commands have them.</summary>
internal sealed class EventSelection
{
    private readonly Option<string[]> _actors = new("--actor")
    {
        Description = "Events in which this actor has part: words of a name, a country, or a code (UKR, UKRGOV); given twice, both must",
        HelpName = "who",
    };

    private readonly Option<EventClass[]> _classes = SharedOptions.Names<EventClass>("--class", "Events of this class");
    private readonly Option<EventStatus[]> _statuses = SharedOptions.Names<EventStatus>("--status", "Events that the text says are so");
    private readonly Option<string?> _place = new("--place") { Description = "Events that took place there: a name, a country or its code", HelpName = "where" };
    private readonly Option<DateOnly?> _from = SharedOptions.From();
    private readonly Option<DateOnly?> _to = SharedOptions.To();
    private readonly Option<string?> _article = new("--article") { Description = "Events of the article of this identifier", HelpName = "id" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _actors, _classes, _place, _from, _to, _statuses, _article }) command.Add(option);
    }

    /// <summary>What the command line asks for.</summary>
    public EventFilter Read(ParseResult parsed) => new()
    {
        Actors = parsed.GetValue(_actors) ?? [],
        Classes = parsed.GetValue(_classes) ?? [],
        Statuses = parsed.GetValue(_statuses) ?? [],
        Place = parsed.GetValue(_place),
        From = parsed.GetValue(_from),
        To = parsed.GetValue(_to),
        Article = parsed.GetValue(_article),
    };
}
