using System.CommandLine;

namespace Parley.Cli;

/// <summary><c>parley incidents split</c>: somebody decides that reports of an incident tell of another happening.</summary>
internal static class SplitIncidentCommand
{
    public static Command Make(Terminal terminal)
    {
        var id = new Argument<string>("incident") { Description = "Identifier of the incident" };
        var articles = new Argument<string[]>("article") { Description = "Identifiers of the articles whose reports of it are an incident of their own", Arity = ArgumentArity.OneOrMore };
        var decision = new IncidentDecision(terminal);
        var command = new ExampledCommand("split", "Say that what some articles tell is another happening than the rest of an incident. It is kept, heeded whenever the articles are linked, and undone by 'merge'.", """
            parley incidents split 3fa2b81c90de wire-17
            parley incidents split 3fa2b81c90de wire-17 wire-18 --note "the strike of the day after"
            """)
        { id, articles };
        decision.AddTo(command);
        command.SetAction(parsed => decision.Run(parsed, (store, stamp) =>
        {
            var incident = IncidentChoice.Of(store, parsed.GetValue(id)!);
            var (apart, all) = (parsed.GetValue(articles)!.ToHashSet(), incident.Tellings.Select(t => t.Source.Id).ToHashSet());
            if (apart.FirstOrDefault(a => !all.Contains(a)) is { } stranger) throw new CommandFailure($"no report of incident '{incident.Incident.Id}' is of an article '{stranger}': 'parley incidents show {incident.Incident.Id}' lists its articles");
            if (all.IsSubsetOf(apart)) throw new CommandFailure("these are all articles of the incident: name some of them, and they become another one");
            store.Incidents.Split(incident, apart, stamp);
            return incident.Tellings.Select(t => t.Report.Key);
        }));
        return command;
    }
}
