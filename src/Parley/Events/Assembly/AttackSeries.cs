using Parley.Entities;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>
/// Who made single attacks of a series: "The army carried out nine strikes. Near Goma, two strikes hit a depot." Only while the same noun
/// goes on telling of attacks by nobody, sentence after sentence: another attacker ends the series, and so does a break.
/// </summary>
/// <remarks>One of these reads one article, its sentences in order.</remarks>
internal sealed class AttackSeries
{
    // Headings ("Syria") and what the strikes were like may stand between.
    private const int MostSentencesBetween = 3;

    private static readonly SlotPath s_subject = SlotPath.Parse("subj");

    private FoundEvent? _told;
    private string _noun = "";
    private int _last;

    /// <summary>The events of the next sentence, with the attacker of the series where they are of it and have none.</summary>
    public List<FoundEvent> Fill(List<FoundEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Match.Row.Class != EventClass.Assault) continue;
            if (events[i].Parties.Actors.Count > 0) Begin(events[i]);
            else if (IsNext(events[i])) events[i] = Next(events[i]);
            else if (IsBySomebody(events[i])) _told = null;
        }

        return events;
    }

    private void Begin(FoundEvent e)
    {
        if (_told is not null && IsOtherSide(e, _told.Parties.Actors)) _told = null;
        if (NounsOf(e).FirstOrDefault(n => e.View.Sentence.Tokens[n].Tag == "NNS", -1) is not (>= 0 and var noun)) return;
        (_told, _noun, _last) = (e, e.View.Sentence.Tokens[noun].Lemma, e.View.Index);
    }

    private bool IsNext(FoundEvent e) => _told is not null && e.View.Index - _last <= MostSentencesBetween
        && NounsOf(e).Any(n => IsSameNoun(e.View.Sentence.Tokens[n].Lemma, _noun) && IsUnspecified(e.View.Sentence, n) && IsTold(e, n))
        && !IsOnSide(e, e.Parties.Recipients, _told.Parties.Actors) && !IsOtherEnemy(e) && !IsAtHome(e);

    private FoundEvent Next(FoundEvent e)
    {
        _last = e.View.Index;
        return e with { Parties = e.Parties with { Actors = [.. _told!.Parties.Actors] }, Series = _told };
    }

    private static IEnumerable<int> NounsOf(FoundEvent e) => e.OtherWords.Prepend(e.Match.Word).Where(w => e.View.Sentence.Tokens[w].Pos == PartOfSpeech.Noun);

    // "airstrike", "strike"
    private static bool IsSameNoun(string a, string b) => a.EndsWith(b, StringComparison.OrdinalIgnoreCase) || b.EndsWith(a, StringComparison.OrdinalIgnoreCase);

    // "their strikes", "another strike by gunmen", "Sunday's attacks" are of somebody, or of another time.
    private static bool IsUnspecified(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child].Relation is "nmod:poss" or "acl") return false;
            if (sentence.Tokens[child].Relation == "nmod" && HasCase(sentence, child, "by")) return false;
        }

        return true;
    }

    private static bool HasCase(Sentence sentence, int noun, string preposition)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "case" && sentence.Tokens[child].Lemma == preposition) return true;
        return false;
    }

    // What the strike did is told in the past: no definition, no warning.
    private static bool IsTold(FoundEvent e, int noun)
    {
        var tokens = e.View.Sentence.Tokens;
        return tokens[noun] is { Relation: "nsubj", Head: >= 0 and var verb } && tokens[verb].Tag is "VBD" or "VBN";
    }

    private bool IsOtherEnemy(FoundEvent e) => e.Parties.Recipients.Count > 0 && _told!.Parties.Recipients.Count > 0
        && e.Parties.Recipients.TrueForAll(r => _told.Parties.Recipients.TrueForAll(o => AreTwoSides(e.View.Article.Mentions[r], e.View.Article.Mentions[o])));

    // Of one armed group each mention may have a name of its own ("an ISIL unit"), and who fights two fights both. A country may only be where.
    private static bool AreTwoSides(Mention a, Mention b) => a.Sector is not null && b.Sector is not null && Side.Of(a) is not null && Side.Of(b) is not null
        && !Side.Same(a, b) && !(Side.IsArmedGroup(a) && Side.IsArmedGroup(b));

    // "Ukrainian strikes hit Samara. A strike killed three in Kharkiv": who strikes abroad does not strike at home.
    private bool IsAtHome(FoundEvent e) => CountryOf(e) is { } country && CountryOf(_told!) != country && _told!.Parties.Actors.Exists(a => e.View.Article.Mentions[a].Country == country);

    private static string? CountryOf(FoundEvent e) => EventPlaceFinder.Of(e.View, [e.Match.Word, .. e.OtherWords])?.Country;

    // An attack of another kind by whom the lexicon does not know.
    private static bool IsBySomebody(FoundEvent e) => e.Match.Row.Pos == TriggerPos.Verb && e.View.Fill(e.Match.Word, s_subject).Exists(s => !DeedTree.IsAttack(e.View.Sentence.Tokens[s], e.View.Lexicon.Triggers));

    private static bool IsOtherSide(FoundEvent e, List<int> actors) => e.Parties.Actors.Exists(a => e.View.Article.Mentions[a].Code is not null && SideOf(e, a) is not null) && !IsOnSide(e, e.Parties.Actors, actors);

    private static bool IsOnSide(FoundEvent e, List<int> parties, List<int> actors)
    {
        var mentions = e.View.Article.Mentions;
        return parties.Exists(p => actors.Exists(a => Side.Same(mentions[p], mentions[a])));
    }

    private static string? SideOf(FoundEvent e, int mention) => Side.Of(e.View.Article.Mentions[mention]);
}
