using Parley.Text;

namespace Parley.Entities.Coreference;

/// <summary>An article as its coreference is being read: referents in order, and what is known of them so far.</summary>
internal sealed class Discourse
{
    private static readonly List<int> s_none = [];
    private readonly Dictionary<int, List<int>> _byNoun = [];
    private readonly Dictionary<string, List<int>> _byNameWord = [];
    private readonly Dictionary<string, List<int>> _byName = [];
    private readonly Dictionary<int, int> _lastOfSeries = [];
    private readonly List<int> _withRole = [];

    public Discourse(IReadOnlyList<Sentence> sentences, List<Referent> referents)
    {
        Sentences = sentences;
        Referents = referents;
        Chains = new Chains(referents);
    }

    public IReadOnlyList<Sentence> Sentences { get; }

    public List<Referent> Referents { get; }

    public Chains Chains { get; }

    /// <summary>Earlier referents whose head is that noun, in order.</summary>
    public List<int> OfNoun(int hash) => _byNoun.GetValueOrDefault(hash, s_none);

    /// <summary>Earlier names with that word in them, or whose first letters it is.</summary>
    public List<int> OfNameWord(string word) => _byNameWord.GetValueOrDefault(word, s_none);

    /// <summary>Earlier names of the same words, or of one whom the lexicon knows by both.</summary>
    public List<int> OfSameName(Referent name) => _byName.GetValueOrDefault(NameKey(name), s_none);

    /// <summary>The last form of a pronoun; -1 where it has not been used.</summary>
    public int LastOfSeries(int series) => _lastOfSeries.GetValueOrDefault(series, -1);

    /// <summary>Earlier people of whom the article or the register says what they are.</summary>
    public List<int> WithRole => _withRole;

    /// <summary>Lets later referents find this one.</summary>
    public void Add(int index)
    {
        var referent = Referents[index];
        if (referent.Pronoun is { } pronoun) _lastOfSeries[pronoun.Series] = index;
        else if (referent.Kind != ReferentKind.Group) Put(_byNoun, referent.NounHash, index);
        if (referent.Reading?.Role is not null) _withRole.Add(index);
        foreach (var word in referent.NameWords) Put(_byNameWord, word, index);
        if (referent.NameWords.Count > 0) Put(_byName, NameKey(referent), index);
        if (referent.NameWords.Count >= 2 && Acronym.Of(referent.NameWords) is { } letters) Put(_byNameWord, letters, index);
    }

    private static string NameKey(Referent name) => name.Reading?.Name ?? string.Join(' ', name.NameWords);

    private static void Put<TKey>(Dictionary<TKey, List<int>> map, TKey key, int index)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var list)) map[key] = list = [];
        if (list.Count == 0 || list[^1] != index) list.Add(index);
    }
}
