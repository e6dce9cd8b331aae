using Parley.Text.Network;

namespace Parley.Text.Lemmas;

/// <summary>Rules by word and tag, and for other words by ending and tag: the longest known ending decides.</summary>
/// <remarks>Keys are hashes in ascending order, so that a model loads without building a dictionary.</remarks>
internal sealed class LemmaTable
{
    /// <summary>Longest ending looked at.</summary>
    public const int LongestEnding = 7;

    private readonly ulong[] _keys;
    private readonly ushort[] _choices;
    private readonly LemmaRule[] _rules;

    /// <summary>Takes ascending keys, and for each the index of its rule.</summary>
    public LemmaTable(ulong[] keys, ushort[] choices, LemmaRule[] rules) => (_keys, _choices, _rules) = (keys, choices, rules);

    /// <summary>Keys, ascending.</summary>
    public ReadOnlySpan<ulong> Keys => _keys;

    /// <summary>Index of each key's rule.</summary>
    public ReadOnlySpan<ushort> Choices => _choices;

    /// <summary>The rules.</summary>
    public IReadOnlyList<LemmaRule> Rules => _rules;

    /// <summary>The lemma of a form with the given tag.</summary>
    public string Lemma(string form, int tag)
    {
        var lower = Plain(form);
        if (Find(WordKey(lower, tag)) is { } whole) return whole.Apply(form);
        for (var n = Math.Min(LongestEnding, lower.Length); n >= 0; n--)
            if (Find(EndingKey(lower.AsSpan(lower.Length - n), tag)) is { } rule) return rule.Apply(form);
        return form;
    }

    /// <summary>The form under which words are looked up: lower case, one kind of apostrophe.</summary>
    public static string Plain(string form) => form.ToLowerInvariant().Replace('’', '\'');

    /// <summary>Key of a whole word.</summary>
    public static ulong WordKey(ReadOnlySpan<char> form, int tag) => WordHash.Of(form, 1000 + tag);

    /// <summary>Key of an ending.</summary>
    public static ulong EndingKey(ReadOnlySpan<char> ending, int tag) => WordHash.Of(ending, 2000 + tag);

    private LemmaRule? Find(ulong key)
    {
        var i = Array.BinarySearch(_keys, key);
        return i < 0 ? null : _rules[_choices[i]];
    }
}
