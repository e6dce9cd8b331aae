using Parley.Entities;
using Parley.Events;

namespace Parley.Linking.Processes.Parties;

/// <summary>What the parties of a process have to do with an incident.</summary>
/// <param name="Actors">Parties that do it.</param>
/// <param name="Recipients">Parties to whom it is done.</param>
/// <param name="Mediators">Mediators among its participants.</param>
/// <param name="Absent">Parties that are told to be absent.</param>
/// <param name="IsVague">Whether words mean the parties without naming them, or nobody is named.</param>
/// <param name="HasUnnamed">Whether an office or an army without its country takes part, which may be a party's.</param>
/// <param name="HasStrangers">Whether others, neither parties nor mediators, take part.</param>
internal sealed record Involvement(IReadOnlySet<string> Actors, IReadOnlySet<string> Recipients, IReadOnlySet<string> Mediators, IReadOnlySet<string> Absent, bool IsVague, bool HasUnnamed, bool HasStrangers)
{
    /// <summary>All parties that take part.</summary>
    public IReadOnlySet<string> Parties { get; } = Actors.Union(Recipients).ToHashSet();

    /// <summary>Reads the reports of an incident.</summary>
    /// <param name="reports">Those of its reports whose articles are of the process.</param>
    /// <param name="parties">The process's parties.</param>
    /// <param name="isMain">Whether an article is chiefly of this process: only there words without a name mean its parties.</param>
    public static Involvement Of(IEnumerable<Report> reports, ProcessParties parties, Func<Report, bool> isMain)
    {
        var (actors, recipients, mediators, absent) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        var (vague, unnamed, strangers) = (false, false, false);
        foreach (var report in reports)
        {
            var (e, main) = (report.Event, isMain(report));
            foreach (var actor in e.Actors) Take(report, actor, actors, main);
            foreach (var recipient in e.Recipients) Take(report, recipient, recipients, main);
            foreach (var other in e.Others) Others(other);
            vague |= main && e.Actors.Count + e.Recipients.Count == 0;
        }

        return new Involvement(actors, recipients, mediators, absent, vague, unnamed, strangers);

        void Take(Report report, Mention mention, HashSet<string> into, bool main)
        {
            List<string> named = [.. parties.Of(mention, report.Within.Where(w => mention.Span.Contains(w.Span)))];
            if (main && named.Count < 2 && parties.IsBoth(mention)) vague = true;
            else if (named.Count == 0 && main && parties.OnlyState(mention) is { } state) named.Add(state);
            else if (named.Count == 0 && parties.Mediator(mention) is { } mediator) mediators.Add(mediator);
            else if (named.Count == 0) (unnamed, strangers) = (unnamed || (main && mention is { Country: null, Sector: "GOV" or "MIL" or "LEG" }), strangers || (mention.Country is not null && mention is not { Country: "IGO", Sector: null or "GOV" }));
            into.UnionWith(named);
        }

        void Others(Participant other)
        {
            if (other.Part == "absent") absent.UnionWith(parties.Of(other.Mention, []));
            else if (other.Part is "mediator" or "host" && !parties.Of(other.Mention, []).Any() && MediatorName(other.Mention) is { } name) mediators.Add(name);
        }

        string? MediatorName(Mention mention) => parties.Mediator(mention) ?? (mention.Country is { Length: 3 } country && country is not ("IGO" or "NGO" or "MNC" or "IMG") ? country : mention.Code is null ? null : mention.Name);
    }
}
