using System.Runtime.CompilerServices;

namespace Parley.Text.Network;

/// <summary>The right-hand side of a matrix product, laid out in panels of <see cref="PanelWidth"/> columns so that the inner loop reads it in order.</summary>
/// <remarks>Columns past <see cref="Columns"/> are zeros: a product writes whole panels.</remarks>
internal sealed class PackedMatrix
{
    /// <summary>Columns in a panel: two vectors of eight.</summary>
    public const int PanelWidth = 16;

    private float[] _data = [];

    /// <summary>Length of the sums: rows of the matrix.</summary>
    public int Rows { get; private set; }

    /// <summary>Columns of the matrix, without the padding.</summary>
    public int Columns { get; private set; }

    /// <summary>Columns with the padding: what a product writes.</summary>
    public int PaddedColumns => Pad(Columns);

    /// <summary>Panels one after another, each with <see cref="Rows"/> rows of <see cref="PanelWidth"/> values.</summary>
    public ReadOnlySpan<float> Data => _data;

    /// <summary>The next multiple of the panel's width.</summary>
    public static int Pad(int columns) => (columns + PanelWidth - 1) / PanelWidth * PanelWidth;

    /// <summary>Lays out a matrix of which element (r, c) stands at <c>r * rowStride + c * columnStride</c>; strides swapped, it packs the transpose.</summary>
    public PackedMatrix Pack(ReadOnlySpan<float> source, int rows, int columns, int rowStride, int columnStride)
    {
        (Rows, Columns) = (rows, columns);
        var needed = rows * Pad(columns);
        if (_data.Length < needed) _data = new float[needed];
        for (var first = 0; first < columns; first += PanelWidth)
            PackPanel(source[(first * columnStride)..], _data.AsSpan(first * rows, rows * PanelWidth),
                Math.Min(PanelWidth, columns - first), rowStride, columnStride);
        return this;
    }

    /// <summary>Lays out a row-major matrix without gaps.</summary>
    public static PackedMatrix Of(ReadOnlySpan<float> source, int rows, int columns) =>
        new PackedMatrix().Pack(source, rows, columns, columns, 1);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PackPanel(ReadOnlySpan<float> source, Span<float> panel, int columns, int rowStride, int columnStride)
    {
        if (columns < PanelWidth) panel.Clear();
        for (var r = 0; r * PanelWidth < panel.Length; r++)
        {
            var to = panel.Slice(r * PanelWidth, columns);
            if (columnStride == 1) source.Slice(r * rowStride, columns).CopyTo(to);
            else for (var c = 0; c < columns; c++) to[c] = source[(r * rowStride) + (c * columnStride)];
        }
    }
}
