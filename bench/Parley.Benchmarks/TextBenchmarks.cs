using BenchmarkDotNet.Attributes;
using Parley.Text;
using Parley.Text.Network;

namespace Parley.Benchmarks;

/// <summary>The text stage on one thread: loading, cutting, tagging and parsing, and the matrix product that most of the time goes into.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private const string Paragraph =
        "The foreign minister said on Tuesday that talks with rebel commanders in the northern province had broken down after three days, "
        + "although both sides agreed to keep a hot line open. \"We won't sign anything that doesn't guarantee the return of prisoners,\" he told "
        + "reporters in Geneva. Officials from the United Nations, who have mediated since March, hope to bring the parties back to the table next week.\n\n";

    private readonly string _modelPath = Path.Combine(AppContext.BaseDirectory, "data", "language", "en", "en.model");
    private readonly Article _article = new("a", string.Concat(Enumerable.Repeat(Paragraph, 30)));
    private readonly float[] _left = new float[384 * 192];
    private readonly float[] _result = new float[384 * 576];
    private readonly PackedMatrix _right = PackedMatrix.Of(new float[192 * 576], 192, 576);
    private TextParser _parser = null!;

    /// <summary>Loads the model.</summary>
    [GlobalSetup]
    public void Load() => _parser = TextParser.Load(_modelPath);

    /// <summary>Reads the model file and the lists.</summary>
    [Benchmark]
    public TextParser LoadModel() => TextParser.Load(_modelPath);

    /// <summary>90 sentences cut into words.</summary>
    [Benchmark]
    public int Segment() => _parser.Segment(_article.Text).Count;

    /// <summary>90 sentences cut, tagged and parsed.</summary>
    [Benchmark]
    public int Parse() => _parser.Parse(_article).Sentences.Count;

    /// <summary>One layer's product for 384 words.</summary>
    [Benchmark]
    public void Product() => MatrixProduct.Multiply(_left, 384, 192, 1, _right, _result, 576);
}
