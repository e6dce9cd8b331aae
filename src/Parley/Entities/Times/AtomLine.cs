using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Times;

/// <summary>The atoms of one sentence. Positions before and after them are atoms that are nothing.</summary>
internal sealed class AtomLine
{
    private readonly TimeLexicon _lexicon;
    private readonly string _text;
    private readonly List<Atom> _atoms = [];
    private Sentence _sentence = null!;

    public AtomLine(TimeLexicon lexicon, string text)
    {
        _lexicon = lexicon;
        _text = text;
    }

    public TimeLexicon Lexicon => _lexicon;

    public Sentence Sentence => _sentence;

    public int Count => _atoms.Count;

    public Atom this[int i] => (uint)i < (uint)_atoms.Count ? _atoms[i] : default;

    /// <summary>Cuts a sentence into atoms, in place of the one before.</summary>
    public void Load(Sentence sentence)
    {
        _sentence = sentence;
        _atoms.Clear();
        for (var i = 0; i < sentence.Tokens.Count; i++) Cut(sentence.Tokens[i].Span, i);
        Join();
    }

    public bool Is(int i, TimeWordKind kind) => this[i].Word is { } word && word.Is(kind) && Fits(i, word, kind);

    public int Number(int i, TimeWordKind kind) => this[i].Word?.Number(kind) ?? 0;

    public string Value(int i, TimeWordKind kind) => this[i].Word?.Text(kind) ?? "";

    /// <summary>Whether the atom is that mark.</summary>
    public bool Mark(int i, char mark) => this[i].Mark == mark;

    /// <summary>Whether the atom is that word, whatever its case.</summary>
    public bool Says(int i, string word) => Letters(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The position after a hyphen, or the same where there is none.</summary>
    public int PastHyphen(int i) => IsHyphen(i) ? i + 1 : i;

    public bool IsHyphen(int i) => this[i].Mark is '-' or '\u2010' or '\u2011' or '\u2013';

    public bool IsCapital(int i) => char.IsUpper(this[i].Mark);

    /// <summary>A number of that many digits at most, not part of a longer one such as "1,200", "2.5", "10:35" or "$12".</summary>
    public bool IsWhole(int i, int mostDigits) =>
        this[i].Digits > 0 && this[i].Digits <= mostDigits && !ContinuesNumber(i) && !IsContinued(i);

    private bool ContinuesNumber(int i)
    {
        if (!this[i].Glued) return false;
        if (this[i - 1].Mark is '$' or '€' or '£' or '¥' or '#') return true;
        return this[i - 1].Mark is ',' or '.' or ':' && this[i - 1].Glued && this[i - 2].Digits > 0;
    }

    private bool IsContinued(int i)
    {
        if (!this[i + 1].Glued) return false;
        if (this[i + 1].Mark is '%') return true;
        return this[i + 1].Mark is ',' or '.' or ':' && this[i + 2].Glued && this[i + 2].Digits > 0;
    }

    public Token? TokenOf(int i) => (uint)i < (uint)_atoms.Count ? _sentence.Tokens[_atoms[i].Token] : null;

    public ReadOnlySpan<char> Letters(int i) => this[i] is { End: > 0 } atom ? _text.AsSpan(atom.Start, atom.End - atom.Start) : default;

    private bool Fits(int i, TimeWord word, TimeWordKind kind)
    {
        var needs = word.Needed;
        if (kind == TimeWordKind.Shift)
            return TokenOf(i) is not { Pos: PartOfSpeech.Verb, Tag: not "VBG" } && !(Says(i, "last") && IsVerb(i));
        if (needs == TimeWord.Needs.None) return true;
        if ((needs & TimeWord.Needs.Capital) != 0 && !char.IsUpper(this[i].Mark)) return false;
        if ((needs & TimeWord.Needs.Number) != 0 && this[i - 1].Digits == 0 && this[i + 1].Digits == 0) return false;
        if ((needs & TimeWord.Needs.Date) != 0 && !DateFollows(i)) return false;
        return (needs & TimeWord.Needs.Month) == 0 || MonthName.Is(this, i);
    }

    // "set to last 45 minutes", however it is tagged; but "compared to last year".
    private bool IsVerb(int i) => TokenOf(i - 1) is { Tag: "MD" } || Says(i - 1, "to") && (this[i + 1].Digits > 0 || Is(i + 1, TimeWordKind.Number));

    private bool DateFollows(int i)
    {
        var next = Mark(i + 1, ',') ? i + 2 : i + 1;
        return this[next].Digits is 1 or 2 || this[next].Word is { } word && word.Is(TimeWordKind.Month) && IsCapital(next);
    }

    private void Cut(TextSpan span, int token)
    {
        var text = _text.AsSpan(span.Start, span.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = TimePhrase.PieceEnd(text, i);
            if (!char.IsWhiteSpace(text[i])) Add(text[i..end], span.Start + i, token);
            i = end;
        }
    }

    private void Add(ReadOnlySpan<char> piece, int start, int token)
    {
        var glued = _atoms.Count > 0 && _atoms[^1].End == start;
        var digits = char.IsAsciiDigit(piece[0]) ? piece.Length : 0;
        var number = digits is > 0 and < 10 ? int.Parse(piece) : 0;
        var mark = piece[0] is '\u2019' ? '\'' : piece[0];
        _atoms.Add(new Atom(digits > 0 ? null : _lexicon.Word(piece), number, digits, mark, start, start + piece.Length, token, glued));
    }

    /// <summary>Joins the pieces of names of several words, the longest first.</summary>
    private void Join()
    {
        var to = 0;
        for (var i = 0; i < _atoms.Count; to++)
        {
            var (phrase, length) = PhraseAt(i);
            _atoms[to] = phrase is null ? _atoms[i] : _atoms[i] with { Word = phrase.Word, Digits = 0, End = _atoms[i + length - 1].End };
            i += length;
        }

        _atoms.RemoveRange(to, _atoms.Count - to);
    }

    private (TimePhrase? Phrase, int Length) PhraseAt(int at)
    {
        if (_atoms[at].Digits > 0 || _lexicon.Phrases(Letters(at)) is not { } phrases) return (null, 1);
        foreach (var phrase in phrases)
            if (Matches(phrase.Pieces, at)) return (phrase, phrase.Pieces.Length);
        return (null, 1);
    }

    private bool Matches(string[] pieces, int at)
    {
        if (at + pieces.Length > _atoms.Count) return false;
        for (var i = 1; i < pieces.Length; i++)
        {
            var same = pieces[i].Length == 1 ? char.ToLowerInvariant(_atoms[at + i].Mark) == pieces[i][0] && Letters(at + i).Length == 1
                : Says(at + i, pieces[i]);
            if (!same) return false;
        }

        return true;
    }
}
