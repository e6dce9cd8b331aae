using Parley.Entities;
using Parley.Entities.Actors;
using Parley.Events.Attributions;
using Parley.Text;
using Parley.Text.Fingerprints;

namespace Parley.Events.Assembly;

/// <summary>Puts the parts of the record together.</summary>
internal static class RecordAssembler
{
    /// <summary>
    /// The record of an article. Mentions of mere things ("Russian drones") stay only where an event rests on them; indexes are
    /// counted anew.
    /// </summary>
    public static CodedArticle Assemble(ResolvedArticle article, string coder, string lexicon, IReadOnlyList<Attribution> attributions, IEnumerable<Event> events)
    {
        var coded = events.OrderBy(e => e.Trigger.Start).ThenBy(e => e.Rule, StringComparer.Ordinal).ToList();
        var used = coded.SelectMany(e => e.Actors.Concat(e.Recipients).Concat(e.Others.Select(o => o.Mention))).ToHashSet(ReferenceEqualityComparer.Instance);
        var newIndex = new int[article.Mentions.Count];
        var count = 0;
        for (var i = 0; i < newIndex.Length; i++) newIndex[i] = IsKept(i) ? count++ : -1;
        var renumbered = new Dictionary<object, Mention>(ReferenceEqualityComparer.Instance);
        var mentions = new List<Mention>(count);
        for (var i = 0; i < newIndex.Length; i++)
        {
            if (newIndex[i] < 0) continue;
            var mention = article.Mentions[i];
            var same = mention.SameAs is { } s && newIndex[s] >= 0 ? newIndex[s] : (int?)null;
            int[]? members = mention.Members is { } m && m.All(x => newIndex[x] >= 0) ? [.. m.Select(x => newIndex[x])] : null;
            renumbered[mention] = mention.SameAs == same && mention.Members is null ? mention : mention with { SameAs = same, Members = members };
            mentions.Add(renumbered[mention]);
        }

        return new CodedArticle
        {
            Id = article.Parsed.Article.Id,
            Coder = coder,
            Lexicon = lexicon,
            Published = article.Parsed.Article.Published,
            Publisher = article.Parsed.Article.Publisher,
            Fingerprint = Fingerprint.Of(article.Parsed.Sentences.SelectMany(s => s.Tokens).Where(t => t.Pos is not (PartOfSpeech.Punct or PartOfSpeech.Sym)).Select(t => t.Form))?.ToString(),
            Events = coded.ConvertAll(e => e with
            {
                Actors = [.. e.Actors.Select(m => renumbered[m])],
                Recipients = [.. e.Recipients.Select(m => renumbered[m])],
                Others = [.. e.Others.Select(o => new Participant(o.Part, renumbered[o.Mention]))],
            }),
            Mentions = mentions,
            Places = article.Places,
            Times = article.Times,
            Attributions = attributions,
        };

        bool IsKept(int i) => article.Forms[i] != ActorForm.Thing || used.Contains(article.Mentions[i]);
    }
}
