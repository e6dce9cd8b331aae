using System.Runtime.InteropServices;

namespace Parley.Entities.Coreference;

/// <summary>What one anaphor may refer to, and what speaks for each: buckets of features, candidate after candidate, the last for "nobody named so far".</summary>
internal sealed class Decision
{
    /// <summary>The referent that is asked about.</summary>
    public int Anaphor { get; set; }

    /// <summary>What it may refer back to, the nearest first.</summary>
    public List<int> Candidates { get; } = [];

    /// <summary>Buckets of all candidates' features, and at the end those of none.</summary>
    public List<int> Features { get; } = [];

    /// <summary>What kind each of <see cref="Features"/> is, where that is wanted: to name weights, and to give reasons.</summary>
    public List<Feature>? Kinds { get; init; }

    /// <summary>Where in <see cref="Features"/> each candidate's end; one more than there are candidates.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Sum of each candidate's weights.</summary>
    public List<float> Scores { get; } = [];

    /// <summary>Adds up the weights.</summary>
    public void Score(float[] weights)
    {
        Scores.Clear();
        var at = 0;
        var features = CollectionsMarshal.AsSpan(Features);
        foreach (var end in Ends)
        {
            var sum = 0f;
            for (; at < end; at++) sum += weights[features[at]];
            Scores.Add(sum);
        }
    }

    /// <summary>The candidate of the highest score, the nearest of several; -1 where none scores higher than nobody.</summary>
    public int Best()
    {
        var best = Candidates.Count;
        for (var i = Candidates.Count - 1; i >= 0; i--)
            if (Scores[i] >= Scores[best]) best = i;
        return best == Candidates.Count ? -1 : Candidates[best];
    }
}
