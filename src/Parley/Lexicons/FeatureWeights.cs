using System.Globalization;

namespace Parley.Lexicons;

/// <summary>Weights of a linear model over hashed features: a bucket a feature, none where it was not learned.</summary>
internal sealed class FeatureWeights
{
    /// <summary>Number of buckets; a power of two.</summary>
    public const int Size = 1 << 17;

    /// <summary>Weights of no features yet.</summary>
    public FeatureWeights() => Values = new float[Size];

    /// <summary>The weight of each bucket.</summary>
    public float[] Values { get; }

    /// <summary>Reads a table of buckets and weights.</summary>
    /// <exception cref="LexiconException">A bucket out of range, or a weight that is no number.</exception>
    public static FeatureWeights Read(string path)
    {
        var weights = new FeatureWeights();
        foreach (var row in TsvTable.Read(path, "feature", "bucket", "weight").Rows)
        {
            if (!int.TryParse(row.Cell("bucket"), NumberStyles.None, CultureInfo.InvariantCulture, out var bucket) || bucket >= Size)
                throw row.Error($"'{row["bucket"]}' is no bucket: a number below {Size}");
            if (!float.TryParse(row.Cell("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !float.IsFinite(weight))
                throw row.Error($"'{row["weight"]}' is no weight");
            weights.Values[bucket] = weight;
        }

        return weights;
    }
}
