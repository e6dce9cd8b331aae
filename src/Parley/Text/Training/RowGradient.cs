using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>The gradient of those embedding rows that occur in a batch.</summary>
internal sealed class RowGradient(int width)
{
    private readonly Dictionary<int, int> _slots = [];
    private readonly List<int> _rows = [];
    private float[] _values = [];

    /// <summary>The rows, in order of their first occurrence.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>Gradient of the row in place <paramref name="slot"/> of <see cref="Rows"/>.</summary>
    public Span<float> Of(int slot) => _values.AsSpan(slot * width, width);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_values, 0, _rows.Count * width);
        _slots.Clear();
        _rows.Clear();
    }

    /// <summary>Writes a word's input from unrounded rows; see <see cref="EmbeddingTable.Read"/>.</summary>
    public static void Gather(WordRows rows, float[] table, Span<float> input)
    {
        var width = input.Length / 3;
        input.Clear();
        Elementwise.Add(input[..width], table.AsSpan(rows.Word * width, width));
        foreach (var row in rows.Affixes)
            Vectors.AddScaled(input.Slice(width, width), table.AsSpan(row * width, width), EmbeddingTable.Share(rows.Affixes));
        foreach (var row in rows.Letters)
            Vectors.AddScaled(input[(2 * width)..], table.AsSpan(row * width, width), EmbeddingTable.Share(rows.Letters));
    }

    /// <summary>Spreads the gradient of a word's input over its rows.</summary>
    public void Scatter(WordRows rows, ReadOnlySpan<float> gradient)
    {
        Add(rows.Word, gradient[..width], 1);
        foreach (var row in rows.Affixes) Add(row, gradient.Slice(width, width), EmbeddingTable.Share(rows.Affixes));
        foreach (var row in rows.Letters) Add(row, gradient[(2 * width)..], EmbeddingTable.Share(rows.Letters));
    }

    /// <summary>Adds another batch part's rows.</summary>
    public void Add(RowGradient other)
    {
        for (var slot = 0; slot < other._rows.Count; slot++) Add(other._rows[slot], other.Of(slot), 1);
    }

    private void Add(int row, ReadOnlySpan<float> gradient, float factor) => Vectors.AddScaled(Of(Slot(row)), gradient, factor);

    private int Slot(int row)
    {
        if (_slots.TryGetValue(row, out var slot)) return slot;
        slot = _rows.Count;
        _slots.Add(row, slot);
        _rows.Add(row);
        if (_values.Length < _rows.Count * width) Array.Resize(ref _values, Math.Max(64, _rows.Count * 2) * width);
        return slot;
    }
}
