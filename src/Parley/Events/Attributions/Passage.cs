using Parley.Entities;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>A sentence as attributions are read from it: its tree, its article's text and quotations.</summary>
internal sealed class Passage
{
    private readonly int[] _first, _last;

    public Passage(ResolvedArticle article, int index, Quotations quotations, AttributionLexicon lexicon)
    {
        Article = article;
        Index = index;
        Sentence = article.Parsed.Sentences[index];
        Quotations = quotations;
        Lexicon = lexicon;
        (_first, _last) = Reach(Sentence);
    }

    public ResolvedArticle Article { get; }

    public int Index { get; }

    public Sentence Sentence { get; }

    public Quotations Quotations { get; }

    public AttributionLexicon Lexicon { get; }

    public string Text => Article.Parsed.Article.Text;

    public Token this[int token] => Sentence.Tokens[token];

    public int Count => Sentence.Tokens.Count;

    /// <summary>First word of all that depends on the token, itself included.</summary>
    public int First(int token) => _first[token];

    /// <summary>Last word of all that depends on the token, itself included.</summary>
    public int Last(int token) => _last[token];

    public string Lemma(int token) => Sentence.Tokens[token].Lemma.ToLowerInvariant();

    public TextSpan Span(int first, int last) => new(this[first].Span.Start, this[last].Span.End);

    /// <summary>First child with one of these relations; -1 where there is none.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Sentence.Children(token))
            if (relations.Contains(this[child].Relation)) return child;
        return -1;
    }

    /// <summary>Child that this preposition introduces; -1 where there is none.</summary>
    public int Under(int token, string preposition)
    {
        foreach (var child in Sentence.Children(token))
        {
            if (this[child].Relation is not ("obl" or "obl:agent" or "nmod" or "advcl" or "acl" or "xcomp" or "obj")) continue;
            foreach (var mark in Sentence.Children(child))
                if (this[mark].Relation is "case" or "mark" && mark < child && this[mark].Lemma == preposition) return child;
        }

        return -1;
    }

    /// <summary>Whether a child introduces the clause with this word.</summary>
    public bool IsMarked(int token, string mark)
    {
        foreach (var child in Sentence.Children(token))
            if (this[child].Relation == "mark" && this[child].Lemma == mark) return true;
        return false;
    }

    public bool IsPunctuation(int token) => token >= 0 && token < Count && this[token].Pos == PartOfSpeech.Punct;

    public bool IsComma(int token) => token >= 0 && token < Count && this[token].Form is "," or "，";

    public bool InQuotation(int token) => Quotations.At(this[token].Span.Start) is not null;

    private static (int[] First, int[] Last) Reach(Sentence sentence)
    {
        var first = new int[sentence.Tokens.Count];
        var last = new int[sentence.Tokens.Count];
        for (var i = 0; i < first.Length; i++) first[i] = last[i] = i;
        for (var i = 0; i < first.Length; i++)
        {
            // Stops where an earlier word has already stretched the node as far.
            for (var at = sentence.Tokens[i].Head; at >= 0 && (i < first[at] || i > last[at]); at = sentence.Tokens[at].Head)
            {
                first[at] = Math.Min(first[at], i);
                last[at] = Math.Max(last[at], i);
            }
        }

        return (first, last);
    }
}
