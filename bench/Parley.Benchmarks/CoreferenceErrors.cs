using Parley.Entities;
using Parley.Entities.Coreference;
using Parley.Entities.Coreference.Training;
using Parley.Lexicons;

namespace Parley.Benchmarks;

/// <summary>Prints wrong antecedents with their words, for reading.</summary>
internal static class CoreferenceErrors
{
    private static readonly string[] s_kinds = ["name", "pronoun", "we", "description"];

    public static void Print(List<GoldDocument> documents, EntityResolver resolver, FeatureWeights weights, string kind)
    {
        foreach (var document in documents)
        {
            var discourse = resolver.Begin(document.Parsed);
            var notes = new Dictionary<int, string>();
            var system = SystemMentions.Of(document, discourse, ChainReader.Read(discourse, weights, d => Note(d, discourse, notes)));
            var found = GoldAlignment.Of(document, discourse.Referents);
            for (var m = 0; m < document.Mentions.Count; m++)
            {
                var mention = document.Mentions[m];
                if (CoreferenceScore.KindOf(document, mention) is not (>= 0 and var k) || s_kinds[k] != kind || mention.Type is not ("person" or "organization" or "place")) continue;
                var earlier = document.Mentions.FindLastIndex(m == 0 ? 0 : m - 1, o => o.Entity == mention.Entity);
                var (joined, with) = system.Antecedent[m];
                if (joined ? with >= 0 && document.Mentions[with].Entity == mention.Entity : earlier < 0) continue;
                var sentence = string.Join(' ', document.Gold[mention.Sentence].Words.Select(w => w.Form));
                Console.WriteLine($"{document.Id} {mention.Sentence} [{Words(document, mention)}] read {(joined ? with < 0 ? "?" : Words(document, document.Mentions[with]) : found[m] < 0 ? "(no noun phrase)" : "-")} gold {(earlier < 0 ? "-" : Words(document, document.Mentions[earlier]) + " @" + (mention.Sentence - document.Mentions[earlier].Sentence))}\n    {sentence}\n      {(found[m] < 0 ? "" : notes.GetValueOrDefault(found[m], "no decision"))}");
            }
        }
    }

    /// <summary>Prints every decision of a text with the scores of the best candidates.</summary>
    public static void Print(Discourse discourse, FeatureWeights weights)
    {
        var notes = new Dictionary<int, string>();
        ChainReader.Read(discourse, weights, d => Note(d, discourse, notes));
        foreach (var (anaphor, note) in notes)
            Console.WriteLine($"{discourse.Referents[anaphor].Sentence} {discourse.Referents[anaphor].Kind} {discourse.Referents[anaphor].Noun}: {note}");
    }

    private static int Note(Decision decision, Discourse discourse, Dictionary<int, string> notes)
    {
        var names = decision.Candidates.Select(c => string.Join(' ', discourse.Sentences[discourse.Referents[c].Sentence].Tokens.Skip(discourse.Referents[c].First).Take(discourse.Referents[c].Last - discourse.Referents[c].First + 1).Select(t => t.Form))).Append("NOBODY");
        notes[decision.Anaphor] = string.Join("; ", names.Zip(decision.Scores).OrderByDescending(p => p.Second).Take(4).Select(p => $"{p.First} {p.Second:F2}"));
        return decision.Best();
    }

    private static string Words(GoldDocument document, GoldMention m) => string.Join(' ', document.Gold[m.Sentence].Words.Skip(m.First).Take(m.Last - m.First + 1).Select(w => w.Form));
}
