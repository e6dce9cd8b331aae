using Parley.Brief.Processes;
using Parley.Brief.Statements;
using Parley.Lexicons;

namespace Parley.Brief.Wording;

/// <summary>The words of a process's page: <c>data/brief/process.tsv</c>.</summary>
internal sealed class ProcessWording(TsvTable table)
{
    private readonly Dictionary<string, (string Label, string Words)> _rows = table.Rows.ToDictionary(r => r["key"], r => (r["label"], r["words"]), StringComparer.Ordinal);

    /// <summary>What stands beside a sentence of that kind.</summary>
    public string Label(string key) => Row(key).Label;

    /// <summary>Words in which nothing is filled in.</summary>
    public string Words(string key) => Row(key).Words;

    /// <summary>The words of a kind of thing; the thing itself where there are none.</summary>
    public string WordsOr(string key, string thing) => _rows.TryGetValue(key, out var row) ? row.Words : thing;

    /// <summary>A part of the page: its title, what it holds, and what it says where it holds nothing.</summary>
    public PartHeading Heading(string key, params (string Name, IReadOnlyList<Piece>? Value)[] values) =>
        new(key, Label("part." + key), Plain(Sentence("part." + key, values)), Plain(Sentence("nothing." + key, values)));

    /// <summary>The row's words with its values filled in; what stands in brackets is left out where a value in it is missing or empty.</summary>
    public List<Piece> Sentence(string key, params (string Name, IReadOnlyList<Piece>? Value)[] values)
    {
        var pieces = new List<Piece>();
        foreach (var part in Row(key).Words.Split('['))
        {
            var ends = part.Split(']', 2);
            if (ends.Length == 1) Fill(ends[0], values, pieces);
            else
            {
                var within = new List<Piece>();
                if (Fill(ends[0], values, within)) pieces.AddRange(within);
                Fill(ends[1], values, pieces);
            }
        }

        if (pieces.Count > 0) pieces[0] = pieces[0] with { Text = Grammar.Capital(pieces[0].Text) };
        return pieces;
    }

    /// <summary>Words as a value; null where there are none.</summary>
    public static IReadOnlyList<Piece>? Value(string? words, PieceKind kind = PieceKind.Plain) => string.IsNullOrWhiteSpace(words) ? null : [new Piece(words, kind)];

    private static string Plain(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => p.Text));

    // Whether all that is to be filled in is there.
    private static bool Fill(string words, (string Name, IReadOnlyList<Piece>? Value)[] values, List<Piece> pieces)
    {
        var isWhole = true;
        foreach (var part in words.Split('{'))
        {
            var ends = part.Split('}', 2);
            if (ends.Length == 2)
            {
                var value = values.FirstOrDefault(v => v.Name == ends[0]).Value;
                if (value is not { Count: > 0 }) isWhole = false;
                else pieces.AddRange(value);
            }

            if (ends[^1].Length > 0) pieces.Add(new Piece(ends[^1]));
        }

        return isWhole;
    }

    private (string Label, string Words) Row(string key) => _rows.TryGetValue(key, out var row) ? row : throw new LexiconException($"brief/process.tsv has no row '{key}'");
}
