namespace Parley.Text;

/// <summary>The tags and relations a model knows, each by its index.</summary>
internal sealed class TagSet
{
    /// <summary>Number of universal parts of speech.</summary>
    public const int CoarseCount = (int)PartOfSpeech.Verb + 1;

    private readonly bool[] _pairs;

    /// <summary>Takes the names; <paramref name="pairs"/> has, for coarse × fine, whether the two occur together.</summary>
    public TagSet(string[] fine, string[] relations, bool[] pairs)
    {
        (Fine, Relations, _pairs) = (fine, relations, pairs);
        Root = Array.IndexOf(relations, "root");
        AllowedCoarse = [.. fine.Select((_, f) => Enumerable.Range(0, CoarseCount).Where(c => pairs[(c * fine.Length) + f]).ToArray())];
    }

    /// <summary>Penn tags.</summary>
    public string[] Fine { get; }

    /// <summary>Relations.</summary>
    public string[] Relations { get; }

    /// <summary>Index of "root".</summary>
    public int Root { get; }

    /// <summary>Coarse × fine: whether the two occur together.</summary>
    public ReadOnlySpan<bool> Pairs => _pairs;

    /// <summary>For each fine tag the coarse ones it goes with.</summary>
    public int[][] AllowedCoarse { get; }

    /// <summary>The part of speech of a treebank's name for it ("NOUN"); X for anything else.</summary>
    public static PartOfSpeech Parse(string name) => Enum.TryParse<PartOfSpeech>(name, ignoreCase: true, out var pos) ? pos : PartOfSpeech.X;
}
