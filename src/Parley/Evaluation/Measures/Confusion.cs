namespace Parley.Evaluation.Measures;

/// <summary>How often what the gold set calls one thing was coded as another.</summary>
public sealed class Confusion
{
    /// <summary>Stands for "nothing was coded" in a column and for "the gold set has nothing" in a row.</summary>
    public const string None = "none";

    private readonly Dictionary<(string Gold, string Coded), int> _counts = [];

    /// <summary>Counts pairs of labels.</summary>
    /// <param name="pairs">What the gold set and what the coding has.</param>
    /// <param name="order">Labels in the order in which they are to stand; others are left out, except <see cref="None"/>.</param>
    public Confusion(IEnumerable<(string Gold, string Coded)> pairs, IEnumerable<string> order)
    {
        foreach (var pair in pairs) _counts[pair] = _counts.GetValueOrDefault(pair) + 1;
        Labels = [.. order.Where(l => _counts.Keys.Any(k => k.Gold == l || k.Coded == l))];
        Rows = _counts.Keys.Any(k => k.Gold == None) ? [.. Labels, None] : Labels;
        Columns = _counts.Keys.Any(k => k.Coded == None) ? [.. Labels, None] : Labels;
    }

    /// <summary>Labels that occur.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Labels of the gold set, with <see cref="None"/> at the end where the coding invented something.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>Labels of the coding, with <see cref="None"/> at the end where it missed something.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How often the one was coded as the other.</summary>
    public int Count(string gold, string coded) => _counts.GetValueOrDefault((gold, coded));

    /// <summary>Precision, recall and F1 of a label.</summary>
    public Score ScoreOf(string label) => new(Count(label, label), Columns.Contains(label) ? Rows.Sum(r => Count(r, label)) : 0, Columns.Sum(c => Count(label, c)));
}
