namespace Parley.Text.Network;

/// <summary>The embedding rows of a word: one for the word if it is known, and hashed ones for its affixes, shape and letters.</summary>
/// <remarks>Rows: 0 unknown word, then the known words in order of hash, then affixes, then letters.</remarks>
internal sealed class WordFeatures
{
    /// <summary>Buckets of affixes and shapes.</summary>
    public const int AffixBuckets = 1 << 14;

    /// <summary>Buckets of sequences of letters.</summary>
    public const int LetterBuckets = 1 << 14;

    private const int LongestWord = 40, LongestAffix = 4;
    // Beginnings, endings, shape and case.
    private const int MostAffixes = (2 * LongestAffix) + 2;
    private readonly ulong[] _known;

    /// <summary>Knows words by the hashes of their normal forms, in ascending order.</summary>
    public WordFeatures(ulong[] known) => _known = known;

    /// <summary>Hashes of the known words, ascending.</summary>
    public ReadOnlySpan<ulong> Known => _known;

    /// <summary>Rows of the table.</summary>
    public int Rows => _known.Length + 1 + AffixBuckets + LetterBuckets;

    /// <summary>Hash under which a word is known: of its normal form.</summary>
    public static ulong Key(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return WordHash.Of(Normalize(form, buffer), 0);
    }

    /// <summary>Finds the rows of a word.</summary>
    public WordRows Of(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        Span<char> shape = stackalloc char[LongestWord];
        var word = Normalize(form, buffer);
        Span<int> affixes = stackalloc int[MostAffixes];
        var count = 0;
        for (var n = 1; n <= LongestAffix && n < word.Length; n++)
        {
            affixes[count++] = Affix(word[..n], 10 + n);
            affixes[count++] = Affix(word[^n..], 20 + n);
        }
        affixes[count++] = Affix(Shape(form, shape), 30);
        affixes[count++] = Affix(Case(form), 31);
        return new(Word(word), affixes[..count].ToArray(), Letters(word));
    }

    private int Word(ReadOnlySpan<char> word) => Math.Max(-1, Array.BinarySearch(_known, WordHash.Of(word, 0))) + 1;

    private int Affix(ReadOnlySpan<char> part, int kind) => _known.Length + 1 + (int)(WordHash.Of(part, kind) % AffixBuckets);

    private int[] Letters(ReadOnlySpan<char> word)
    {
        Span<char> marked = stackalloc char[LongestWord + 2];
        marked[0] = '^';
        word.CopyTo(marked[1..]);
        marked[word.Length + 1] = '$';
        marked = marked[..(word.Length + 2)];
        Span<int> rows = stackalloc int[3 * (LongestWord + 2)];
        var count = 0;
        for (var n = 3; n <= 5; n++)
            for (var i = 0; i + n <= marked.Length; i++)
                rows[count++] = _known.Length + 1 + AffixBuckets + (int)(WordHash.Of(marked.Slice(i, n), 40 + n) % LetterBuckets);
        return rows[..count].ToArray();
    }

    // Lower case, digits as 0, one kind of quotation mark; of very long words the beginning and the end.
    private static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var length = Math.Min(form.Length, buffer.Length);
        for (var i = 0; i < length; i++)
        {
            var from = form.Length > length && i >= length / 2 ? form[form.Length - length + i] : form[i];
            buffer[i] = NormalizeLetter(from);
        }
        var word = buffer[..length];
        return word is "``" or "''" ? "\"" : word is "_" or "—" ? "--" : word;
    }

    private static char NormalizeLetter(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= '0' and <= '9' => '0',
        '’' or '‘' or '`' => '\'',
        '“' or '”' => '"',
        _ => char.ToLowerInvariant(c),
    };

    // Xx-d with runs of more than two shortened.
    private static ReadOnlySpan<char> Shape(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : NormalizeLetter(c);
            if (length >= 2 && buffer[length - 1] == kind && buffer[length - 2] == kind) continue;
            if (length == buffer.Length) break;
            buffer[length++] = kind;
        }
        return buffer[..length];
    }

    private static ReadOnlySpan<char> Case(ReadOnlySpan<char> form)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in form)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }
        if (upper == 0) return lower == 0 ? "none" : "lower";
        if (lower == 0) return upper == 1 ? "one" : "upper";
        return upper == 1 && char.IsUpper(form[0]) ? "title" : "mixed";
    }
}

/// <summary>Embedding rows of a word.</summary>
/// <param name="Word">Row of the word itself; 0 for unknown ones.</param>
/// <param name="Affixes">Rows of its beginnings, endings and shape.</param>
/// <param name="Letters">Rows of its sequences of three to five letters.</param>
internal sealed record WordRows(int Word, int[] Affixes, int[] Letters);
