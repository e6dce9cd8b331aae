using System.Runtime.InteropServices;
using Parley.Events;

namespace Parley.Linking;

/// <summary>The words by which articles and clauses are compared: in lower case, without those of one or two letters.</summary>
internal static class Terms
{
    private const int LeastLength = 3;

    /// <summary>The terms of an article: of whom and what it names, where, and of its events' clauses.</summary>
    public static TermSet Of(CodedArticle record)
    {
        var terms = new List<uint>();
        foreach (var mention in record.Mentions) Add(terms, mention.Text);
        foreach (var place in record.Places) Add(terms, place.Name);
        foreach (var word in record.Events.SelectMany(e => e.Words)) Add(terms, word);
        return TermSet.Of(CollectionsMarshal.AsSpan(terms));
    }

    // Apostrophes and hyphens part words. No word is made a string: an article has a hundred, of which only the hashes are kept.
    private static void Add(List<uint> terms, string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i])) continue;
            if (i - start >= LeastLength) terms.Add(HashOf(text.AsSpan(start..i)));
            start = i + 1;
        }
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = new TextHash();
        hash.AddLower(word);
        return (uint)hash.Number;
    }
}
