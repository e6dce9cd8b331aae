using Parley.Entities.Actors;
using Parley.Text;

namespace Parley.Entities;

/// <summary>A parsed article with its actors, places and times resolved.</summary>
public sealed class ResolvedArticle
{
    private readonly Dictionary<long, int[]> _byHead;

    /// <summary>Joins what the readers of this stage found.</summary>
    /// <param name="parsed">The article's words and trees.</param>
    /// <param name="drafts">Mentions in order of reading, as they were read.</param>
    /// <param name="places">Places in order of reading.</param>
    /// <param name="times">Time expressions in order of reading.</param>
    internal ResolvedArticle(ParsedArticle parsed, List<MentionDraft> drafts, IReadOnlyList<Place> places, IReadOnlyList<TimeExpression> times)
    {
        Parsed = parsed;
        Drafts = drafts;
        Mentions = drafts.ConvertAll(d => d.MentionIn(parsed));
        Heads = drafts.ConvertAll(d => (d.Sentence, d.Head));
        Forms = drafts.ConvertAll(d => d.Reading.Form);
        Places = places;
        Times = times;
        _byHead = new Dictionary<long, int[]>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var key = Key(Heads[i].Sentence, Heads[i].Token);
            _byHead[key] = _byHead.TryGetValue(key, out var before) ? [.. before, i] : [i];
        }
    }

    /// <summary>The article's words and trees.</summary>
    public ParsedArticle Parsed { get; }

    /// <summary>Mentions in order of reading.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Sentence and head word of each mention.</summary>
    public IReadOnlyList<(int Sentence, int Token)> Heads { get; }

    /// <summary>The mentions as they were read.</summary>
    internal IReadOnlyList<MentionDraft> Drafts { get; }

    /// <summary>Who published the article, where that is somebody who acts; null for news outlets and whoever is not known.</summary>
    internal ActorReading? Publisher { get; init; }

    /// <summary>What kind of words each mention is.</summary>
    internal IReadOnlyList<ActorForm> Forms { get; }

    /// <summary>Places in order of reading.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>Time expressions in order of reading.</summary>
    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>The same article with other mentions.</summary>
    internal ResolvedArticle With(List<MentionDraft> drafts) => new(Parsed, drafts, Places, Times) { Publisher = Publisher };

    /// <summary>Indexes of the mentions whose noun phrase is headed by that word: none, one, or several ("US and Turkish officials").</summary>
    public ReadOnlySpan<int> MentionsAt(int sentence, int token) => _byHead.TryGetValue(Key(sentence, token), out var mentions) ? mentions : [];

    // Asked for every word of every condition: a number is found faster than a pair.
    private static long Key(int sentence, int token) => ((long)sentence << 32) | (uint)token;
}
