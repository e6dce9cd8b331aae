using Parley.Evaluation.Measures;
using Parley.Events;
using Parley.Linking;

namespace Parley.Evaluation.Dossiers;

/// <summary>Compares linked incidents with labelled ones, mention by mention.</summary>
internal static class IncidentScore
{
    /// <summary>How many mentions were coded, and B³ over those and over all.</summary>
    public static (Share Coded, BCubed OfCoded, BCubed OfAll) Of(Dossier dossier, IReadOnlyList<LinkedIncident> linked)
    {
        var texts = dossier.Articles.ToDictionary(a => a.Id, a => a.Text);
        var tellings = linked.SelectMany(i => i.Reports.SelectMany(r => r.Tellings.Select(e => (r.Article, Event: e, i.Incident.Id)))).ToLookup(t => t.Article);
        var labelled = new List<(string Gold, string? Linked)>();
        foreach (var incident in dossier.Expected.Incidents)
            foreach (var mention in incident.Mentions)
            {
                var start = texts[mention.Article].IndexOf(mention.Words, StringComparison.Ordinal);
                if (start < 0) throw new InvalidDataException($"{dossier.Name}: '{mention.Words}' does not stand in {mention.Article}");
                var span = new TextSpan(start, start + mention.Words.Length);
                labelled.Add((incident.Id, Best(tellings[mention.Article].Select(t => (t.Event, t.Id)), span, incident)));
            }

        var coded = labelled.FindAll(m => m.Linked is not null);
        return (new Share(coded.Count, labelled.Count), BCubedOf(coded), BCubedOf([.. labelled.Select((m, i) => (m.Gold, m.Linked ?? $"none {i}"))]));
    }

    // One of the same class first, then the one that shares most letters.
    private static string? Best(IEnumerable<(Event Event, string Id)> tellings, TextSpan span, ExpectedIncident gold) =>
        tellings.Where(t => Shared(t.Event, span) > 0).OrderByDescending(t => t.Event.Class == gold.Event).ThenByDescending(t => Shared(t.Event, span)).Select(t => t.Id).FirstOrDefault();

    private static int Shared(Event e, TextSpan span) => Math.Min(e.Trigger.End, span.End) - Math.Max(e.Trigger.Start, span.Start);

    private static BCubed BCubedOf(List<(string Gold, string? Linked)> mentions)
    {
        var gold = mentions.CountBy(m => m.Gold).ToDictionary();
        var linked = mentions.CountBy(m => m.Linked!).ToDictionary();
        var (precision, recall) = (0.0, 0.0);
        foreach (var group in mentions.CountBy(m => m))
        {
            var common = (double)group.Value * group.Value;
            precision += common / linked[group.Key.Linked!];
            recall += common / gold[group.Key.Gold];
        }

        return new BCubed(precision, recall, mentions.Count);
    }
}
