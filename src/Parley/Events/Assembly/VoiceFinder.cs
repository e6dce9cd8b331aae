using Parley.Entities;
using Parley.Events.Attributions;
using Parley.Events.Participants;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>Tells a claim by a party about its enemy from what the reporter, or somebody without part in it, vouches for.</summary>
internal sealed class VoiceFinder
{
    private readonly ResolvedArticle _article;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly HashSet<(string, string)> _hostile = [];

    /// <summary>Makes a finder for an article's events; those of conflict among them show who is whose enemy.</summary>
    public VoiceFinder(ResolvedArticle article, IReadOnlyList<Attribution> attributions, IReadOnlyList<Event> events)
    {
        (_article, _attributions) = (article, attributions);
        foreach (var e in events)
            if (IsHostile(e)) AddEnemies(e);
    }

    /// <summary>Who vouches for the event.</summary>
    public EventVoice Of(Event e)
    {
        if (e.Attributions.Count == 0) return EventVoice.Reporter;
        if (Speaker(_attributions[e.Attributions[^1]]) is not { } speaker) return EventVoice.Source;
        if (e.Actors.Any(a => IsOfSpeaker(a, speaker))) return EventVoice.Party;
        if (IsHostile(e) && SpeaksForVictims(e, speaker)) return EventVoice.Opponent;
        if (e.Recipients.Concat(e.Others.Select(o => o.Mention)).Any(r => IsOfSpeaker(r, speaker)) || SpeaksOfOwn(e)) return IsHostile(e) ? EventVoice.Opponent : EventVoice.Party;
        return e.Actors.Any(a => AreEnemies(a, speaker) || IsHostile(e) && Side.AreCivilEnemies(a, speaker)) ? EventVoice.Opponent : EventVoice.Source;
    }

    private Mention? Speaker(Attribution attribution) => SourceMention.Of(attribution, _article.Mentions) is >= 0 and var mention ? _article.Mentions[mention] : null;

    // "Iran said Israel had killed its commander": what is "its" or "ours" in somebody's words is the speaker's, if no country is told.
    private bool IsOfSpeaker(Mention party, Mention speaker) => Side.Same(party, speaker) || party.Country is null && IsPossessive(party.Start);

    // "Ukraine said Russian forces had shelled Kharkiv": a state speaks for its people and its towns against another side.
    private static bool SpeaksForVictims(Event e, Mention speaker) =>
        Side.Of(speaker) is { } state && state == speaker.Country && e.Actors.Any(a => Side.Of(a) is { } side && side != state)
            && (e.Place?.Country == state || e.Recipients.Any(r => r.Country == state && !Side.IsArmedGroup(r)));

    // "attacked our positions": what was attacked need be no party.
    private bool SpeaksOfOwn(Event e)
    {
        if (!IsHostile(e)) return false;
        var (sentence, trigger) = At(e.Trigger.Start);
        if (sentence is null) return false;
        foreach (var child in sentence.Children(trigger))
        {
            if (sentence.Tokens[child].Relation is not ("obj" or "nsubj:pass")) continue;
            foreach (var owner in sentence.Children(child))
                if (sentence.Tokens[owner].Tag == "PRP$") return true;
        }

        return false;
    }

    private bool IsPossessive(int start) => At(start) is ({ } sentence, >= 0 and var token) && sentence.Tokens[token].Tag == "PRP$";

    private (Sentence? Sentence, int Token) At(int start)
    {
        foreach (var sentence in _article.Parsed.Sentences)
            if (sentence.Span.Start <= start && start < sentence.Span.End) return (sentence, TreeDistance.TokenAt(sentence, new TextSpan(start, start + 1)));
        return (null, -1);
    }

    private static bool IsHostile(Event e) => e.Class is EventClass.Assault or EventClass.Coerce or EventClass.Threaten or EventClass.Sanction or EventClass.Accuse;

    private void AddEnemies(Event e)
    {
        foreach (var actor in e.Actors)
            foreach (var recipient in e.Recipients)
                if (Side.Of(actor) is { } one && Side.Of(recipient) is { } other && one != other) _hostile.Add((one, other));
    }

    private bool AreEnemies(Mention a, Mention b) =>
        Side.Of(a) is { } one && Side.Of(b) is { } other && (_hostile.Contains((one, other)) || _hostile.Contains((other, one)));
}
