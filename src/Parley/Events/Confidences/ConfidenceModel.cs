using Parley.Events.Assembly;
using Parley.Lexicons;

namespace Parley.Events.Confidences;

/// <summary>How sure the coder is of an event: the logistic function of its weighed evidence.</summary>
internal sealed class ConfidenceModel
{
    private readonly double[] _weights;

    /// <summary>Makes the model of a lexicon's weights; evidence that has none weighs nothing.</summary>
    public ConfidenceModel(ConfidenceWeights weights) => _weights = Array.ConvertAll(Enum.GetNames<Evidence>(), weights.Of);

    /// <summary>0 to 1, to three places: of the events at 0.8 about 80 in 100 are right.</summary>
    public double Of(FoundEvent found, EventStatus status) => Math.Round(Logistic(Sum(EvidenceReader.Read(found, status), _weights)), 3);

    /// <summary>The evidence, weighed and added up.</summary>
    public static double Sum(double[] evidence, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < evidence.Length; i++) sum += evidence[i] * weights[i];
        return sum;
    }

    /// <summary>From any number to 0 to 1.</summary>
    public static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));
}
