using Parley.Text.Lemmas;
using Parley.Text.Network;
using Parley.Text.Sentences;

namespace Parley.Text;

/// <summary>What training learned about a language: tags, words, network, lemmas, sentence ends. Immutable but for a cache of words.</summary>
public sealed class LanguageModel
{
    internal LanguageModel(string provenance, TagSet tags, WordFeatures features, EmbeddingTable embeddings, NetworkWeights weights, LemmaTable lemmas,
        BoundaryWeights boundaries)
    {
        (Provenance, Tags, Features, Embeddings, Weights, Lemmas, Boundaries) = (provenance, tags, features, embeddings, weights, lemmas, boundaries);
    }

    /// <summary>What the model was trained on, under which licence.</summary>
    public string Provenance { get; }

    internal TagSet Tags { get; }

    internal WordFeatures Features { get; }

    internal EmbeddingTable Embeddings { get; }

    internal NetworkWeights Weights { get; }

    internal LemmaTable Lemmas { get; }

    internal BoundaryWeights Boundaries { get; }

    internal WordTypes Words { get; } = new();

    /// <summary>Reads a model file.</summary>
    /// <exception cref="FileNotFoundException">No such file; the message names it and says how to make it.</exception>
    /// <exception cref="InvalidDataException">Not a model, one of another version, or one cut short; the message names the file.</exception>
    public static LanguageModel Load(string path) => ModelFile.Read(path);

    /// <summary>Writes a model file.</summary>
    public void Save(string path)
    {
        using var stream = File.Create(path);
        ModelFile.Write(this, stream);
    }
}
