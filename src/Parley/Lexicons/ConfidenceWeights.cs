using System.Globalization;

namespace Parley.Lexicons;

/// <summary>What each kind of evidence weighs for or against an event being right: <c>confidence/weights.tsv</c>.</summary>
internal sealed class ConfidenceWeights
{
    private readonly Dictionary<string, (double Weight, string Meaning)> _rows = [];

    private ConfidenceWeights() { }

    /// <summary>Reads the tables; a user's rows take the place of built-in ones.</summary>
    /// <exception cref="LexiconException">A weight that is no number.</exception>
    public static ConfidenceWeights Read(LexiconFiles files)
    {
        var weights = new ConfidenceWeights();
        foreach (var row in files.Of("confidence/weights.tsv").SelectMany(p => TsvTable.Read(p, "evidence", "weight", "meaning").Rows))
        {
            if (!double.TryParse(row.Cell("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !double.IsFinite(weight))
                throw row.Error($"'{row["weight"]}' is no weight");
            weights._rows[row["evidence"]] = (weight, row["meaning"]);
        }

        return weights;
    }

    /// <summary>The kinds of evidence that the table has.</summary>
    public IReadOnlyCollection<string> Names => _rows.Keys;

    /// <summary>The weight, for one unit of the evidence; 0 where the table has none.</summary>
    public double Of(string evidence) => _rows.TryGetValue(evidence, out var row) ? row.Weight : 0;

    /// <summary>What the evidence is, in words; empty where the table has none.</summary>
    public string MeaningOf(string evidence) => _rows.TryGetValue(evidence, out var row) ? row.Meaning : "";
}
