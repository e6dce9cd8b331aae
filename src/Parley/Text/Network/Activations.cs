namespace Parley.Text.Network;

/// <summary>What the network holds while it reads one batch of sentences: rows of words, all sentences one after another. Reused from batch to batch.</summary>
internal sealed class Activations
{
    private readonly NetworkShape _shape;

    /// <summary>Makes room for <paramref name="words"/>; <see cref="Begin"/> grows it.</summary>
    public Activations(NetworkShape shape, int words = 0)
    {
        _shape = shape;
        Products = new float[shape.Layers][];
        States = new float[shape.Layers][];
        Outputs = new float[shape.Layers][];
        Array.Fill(Products, []);
        Array.Fill(States, []);
        Array.Fill(Outputs, []);
        GrowRows(words);
    }

    /// <summary>Words in the batch.</summary>
    public int Words { get; private set; }

    /// <summary>First word of each sentence, and one past the last word of all.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Embeddings of the words; only training fills them for whole batches, reading takes the first product from its cache.</summary>
    public float[] Inputs = [];

    /// <summary>The embeddings mixed: inputs of the first layer.</summary>
    public float[] Mixed = [];

    /// <summary>Of each layer the products, in which the gates then stand.</summary>
    public float[][] Products { get; }

    /// <summary>Of each layer the states c.</summary>
    public float[][] States { get; }

    /// <summary>Of each layer the outputs h, forward and backward side by side.</summary>
    public float[][] Outputs { get; }

    /// <summary>Scores of tags.</summary>
    public float[] Tags = [];

    /// <summary>What arcs and relations are scored from, in four parts (see <see cref="NetworkShape.Top"/>).</summary>
    public float[] Top = [];

    /// <summary>The dependents' part of <see cref="Top"/> times the bilinear matrix.</summary>
    public float[] Middle = [];

    /// <summary>Scores of arcs of one sentence: a row a word, column 0 the root, column j + 1 word j.</summary>
    public float[] Arcs = [];

    /// <summary>For one sentence of n words, what each distance from 1 - n to n - 1 adds to an arc's score.</summary>
    public float[] Distances = [];

    /// <summary>Heads of one sentence, the root first.</summary>
    public float[] Heads = [];

    /// <summary>Heads of one sentence, packed.</summary>
    public PackedMatrix PackedHeads { get; } = new();

    /// <summary>What relations of one sentence are scored from.</summary>
    public float[] Pairs = [];

    /// <summary>Scores of relations of one sentence.</summary>
    public float[] Relations = [];

    /// <summary>Makes room for sentences of the given lengths.</summary>
    public void Begin(IEnumerable<int> lengths)
    {
        Starts.Clear();
        Starts.Add(0);
        var longest = 0;
        foreach (var length in lengths)
        {
            Starts.Add(Starts[^1] + length);
            longest = Math.Max(longest, length);
        }
        Words = Starts[^1];
        GrowRows(Words);
        GrowSentence(longest);
    }

    /// <summary>Makes an array at least <paramref name="length"/> long; what stood in it is lost.</summary>
    public static void Grow(ref float[] array, int length)
    {
        if (array.Length < length) array = GC.AllocateUninitializedArray<float>(Math.Max(length, array.Length * 3 / 2));
    }

    private void GrowRows(int words)
    {
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            Grow(ref Products[layer], words * 2 * _shape.DirectionWidth(layer));
            Grow(ref States[layer], words * _shape.Output);
            Grow(ref Outputs[layer], words * _shape.Output);
        }
        Grow(ref Tags, words * _shape.Tags);
        Grow(ref Top, words * _shape.Top);
        Grow(ref Middle, words * _shape.Arc);
    }

    private void GrowSentence(int longest)
    {
        Grow(ref Arcs, longest * PackedMatrix.Pad(longest + 1));
        Grow(ref Distances, 2 * longest);
        Grow(ref Heads, (longest + 1) * _shape.Arc);
        Grow(ref Pairs, longest * _shape.Label);
        Grow(ref Relations, longest * _shape.RelationScores);
    }
}
