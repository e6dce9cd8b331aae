namespace Parley.Brief.Pages;

/// <summary>Puts labels of a drawing in rows: each in the first row in which it touches none before it.</summary>
/// <param name="gap">Room between two labels.</param>
internal sealed class LabelRows(double gap)
{
    private readonly List<double> _ends = [];

    /// <summary>Rows that are needed so far.</summary>
    public int Count => _ends.Count;

    /// <summary>The row, from 0, of a label that begins at <paramref name="start"/>; labels come from left to right.</summary>
    public int Place(double start, double width)
    {
        var row = _ends.FindIndex(end => end < start);
        if (row < 0)
        {
            row = _ends.Count;
            _ends.Add(0);
        }

        _ends[row] = start + width + gap;
        return row;
    }
}
