using System.CommandLine;

namespace Parley.Cli;

/// <summary><c>parley incidents merge</c>: somebody decides that two incidents are one.</summary>
internal static class MergeIncidentsCommand
{
    public static Command Make(Terminal terminal)
    {
        var one = new Argument<string>("one") { Description = "Identifier of an incident" };
        var other = new Argument<string>("other") { Description = "Identifier of another" };
        var decision = new IncidentDecision(terminal);
        var command = new ExampledCommand("merge", "Say that two incidents are one. It is kept, heeded whenever their articles are linked, and undone by 'split'.", """
            parley incidents merge 3fa2b81c90de 77b01e5d2a4c
            parley incidents merge 3fa2b81c90de 77b01e5d2a4c --by Ada --note "one strike, two names of the village"
            """)
        { one, other };
        decision.AddTo(command);
        command.SetAction(parsed => decision.Run(parsed, (store, stamp) =>
        {
            var (a, b) = (IncidentChoice.Of(store, parsed.GetValue(one)!), IncidentChoice.Of(store, parsed.GetValue(other)!));
            if (a.Incident.Id == b.Incident.Id) throw new CommandFailure($"'{a.Incident.Id}' was named twice: name two incidents");
            store.Incidents.Merge(a, b, stamp);
            return [a.Tellings[0].Report.Key, b.Tellings[0].Report.Key];
        }));
        return command;
    }
}
