using System.Numerics;
using Parley.Entities.Actors;
using Parley.Events.Assembly;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Confidences;

/// <summary>Reads the evidence of an event from its row, its parties and where its words stand in the tree.</summary>
internal static class EvidenceReader
{
    private const int MostDepth = 40;
    private const int WidestMargin = 3;
    // Hardly any sentence of the pages is longer: what is, is not taken to be harder still.
    private const int MostWords = 20;

    /// <summary>How many kinds of evidence there are.</summary>
    public static int Count { get; } = Enum.GetValues<Evidence>().Length;

    /// <summary>The value of each kind of evidence, by its number.</summary>
    public static double[] Read(FoundEvent found, EventStatus status)
    {
        // What is announced was read from the words; the announcement has none of its own.
        var told = found.Announced ?? found;
        var values = new double[Count];
        Set(values, Evidence.Always);
        Row(told, values);
        Parties(told, values);
        Place(told, values);
        Status(found.Announced is null ? status : EventStatus.Happened, values);
        Set(values, Evidence.Announcement, found.IsAnnouncement);
        Set(values, (Evidence)((int)Evidence.Agree + (int)found.Match.Row.Class!.Value));
        return values;
    }

    private static void Set(double[] values, Evidence evidence, bool holds = true) => values[(int)evidence] = holds ? 1 : 0;

    private static void Set(double[] values, Evidence evidence, double value) => values[(int)evidence] = value;

    private static void Row(FoundEvent found, double[] values)
    {
        var (match, row) = (found.Match, found.Match.Row);
        Set(values, Evidence.Conditions, Math.Min(4, row.When.Count));
        Set(values, Evidence.MoreWords, Math.Min(3, row.Words.Count - 1));
        Set(values, Evidence.Unconditional, row.When.Count == 0 && row.Words.Count == 1);
        Set(values, Evidence.Noun, row.Pos == TriggerPos.Noun);
        Set(values, Evidence.Adjective, row.Pos == TriggerPos.Adj);
        Set(values, Evidence.Participle, row.Pos == TriggerPos.Verb && found.View.Sentence.Tokens[match.Word].Tag is "VBG" or "VBN");
        Set(values, Evidence.Reciprocal, row.Reciprocal);
        Set(values, Evidence.HasMode, row.Mode is not null);
        Set(values, Evidence.Outranked, Math.Log2(1 + match.Outranked.Count));
        Set(values, Evidence.OutranksNothing, match.Outranked.Any(o => o.Class is null));
        var other = -WidestMargin;
        foreach (var outranked in match.Outranked)
            if (outranked.Class != row.Class) other = Math.Max(other, Specificity(outranked));
        Set(values, Evidence.OtherClass, other >= 0);
        Set(values, Evidence.Margin, Math.Min(WidestMargin, Specificity(row) - other));
        Set(values, Evidence.Meanings, Math.Log2(Math.Max(1, Meanings(found.View.Lexicon.Triggers.RowsOf(row.Pos, row.Head)))));
    }

    // How many classes the rows are of, none being one as well: a bit for each.
    private static int Meanings(IReadOnlyList<TriggerRow> rows)
    {
        var classes = 0u;
        for (var i = 0; i < rows.Count; i++) classes |= 1u << ((int?)rows[i].Class ?? 31);
        return BitOperations.PopCount(classes);
    }

    private static int Specificity(TriggerRow row) => row.When.Count + row.Words.Count;

    private static void Parties(FoundEvent found, double[] values)
    {
        var (actors, recipients) = (found.Parties.Actors, found.Parties.Recipients);
        Set(values, Evidence.NoActor, actors.Count == 0);
        Set(values, Evidence.NoRecipient, recipients.Count == 0 && found.Match.Row.Recipient.Count > 0);
        Set(values, Evidence.NoRecipientWanted, recipients.Count == 0 && found.Match.Row.Recipient.Count == 0);
        Set(values, Evidence.RecipientElsewhere, found.Parties.AreRecipientsElsewhere);
        Set(values, Evidence.SeveralActors, actors.Count > 1);
        Set(values, Evidence.SeveralRecipients, recipients.Count > 1);
        Set(values, Evidence.Inherited, found.IsInherited);
        Side(found, actors, values, Evidence.ActorUncoded, Evidence.ActorDescribed, Evidence.ActorThing, Evidence.ActorDistance);
        Side(found, recipients, values, Evidence.RecipientUncoded, Evidence.RecipientDescribed, Evidence.RecipientThing, Evidence.RecipientDistance);
        var mentions = found.View.Article.Mentions;
        Set(values, Evidence.ActorFollows, actors.Exists(a => mentions[a].Start > found.View.Sentence.Tokens[found.Match.Word].Span.Start));
        Set(values, Evidence.SameCountry, actors.Exists(a => mentions[a].Country is { } country && recipients.Exists(r => r != a && mentions[r].Country == country)));
    }

    // Of several parties the first tells: they are mostly of one kind.
    private static void Side(FoundEvent found, List<int> parties, double[] values, Evidence uncoded, Evidence described, Evidence thing, Evidence distance)
    {
        if (parties.Count == 0) return;
        var article = found.View.Article;
        var (sentence, token) = article.Heads[parties[0]];
        Set(values, uncoded, article.Mentions[parties[0]].Code is null);
        Set(values, described, article.Forms[parties[0]] is ActorForm.Describe or ActorForm.People);
        Set(values, thing, article.Forms[parties[0]] == ActorForm.Thing);
        Set(values, distance, sentence == found.View.Index ? Math.Log2(1 + Math.Abs(token - found.Match.Word)) : 0);
    }

    // Where the words stand that tell of it: the trigger's own, or the verb that carries it.
    private static void Place(FoundEvent found, double[] values)
    {
        var tokens = found.View.Sentence.Tokens;
        var carrier = TriggerWords.CarrierOf(found.View, found.Match.Word);
        var teller = carrier ?? found.Match.Word;
        Set(values, Evidence.Carried, carrier is not null);
        if (KindOf(tokens[teller].Relation) is { } kind) Set(values, kind);
        // "declared a state of siege": that somebody declared it may be an event itself.
        Set(values, Evidence.UnderOther, carrier is { } c && found.EventWords.Contains(c) && !found.OtherWords.Contains(c));
        var depth = 0;
        for (var at = tokens[teller].Head; at >= 0 && depth < MostDepth; at = tokens[at].Head)
        {
            depth++;
            if (at != found.Match.Word && found.EventWords.Contains(at)) Set(values, Evidence.UnderOther);
        }

        Set(values, Evidence.Depth, Math.Log2(1 + depth));
        Set(values, Evidence.OverOther, found.EventWords.Any(w => w != found.Match.Word && IsUnder(tokens, w, found.Match.Word)));
        Set(values, Evidence.OtherEvents, Math.Log2(Math.Max(1, found.EventWords.Count)));
        Set(values, Evidence.Merged, found.OtherWords.Count > 0);
        Set(values, Evidence.Length, Math.Log2(1 + Math.Min(MostWords, tokens.Count)));
    }

    private static Evidence? KindOf(string relation) => relation switch
    {
        "root" => Evidence.Root,
        "ccomp" or "parataxis" or "csubj" => Evidence.Complement,
        "xcomp" => Evidence.OpenComplement,
        "advcl" => Evidence.Adverbial,
        "acl" or "acl:relcl" or "amod" => Evidence.Relative,
        "conj" => Evidence.Conjunct,
        _ => Evidence.Nominal,
    };

    private static bool IsUnder(TokenList tokens, int word, int above)
    {
        var at = tokens[word].Head;
        for (var depth = 0; at >= 0 && depth < MostDepth; depth++, at = tokens[at].Head)
            if (at == above) return true;
        return false;
    }

    private static void Status(EventStatus status, double[] values)
    {
        Set(values, Evidence.Planned, status == EventStatus.Planned);
        Set(values, Evidence.Possible, status == EventStatus.Possible);
        Set(values, Evidence.Negated, status == EventStatus.Negated);
        Set(values, Evidence.Ongoing, status == EventStatus.Ongoing);
    }
}
