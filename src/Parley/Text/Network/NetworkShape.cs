namespace Parley.Text.Network;

/// <summary>Widths of the network's parts. All but the counts are multiples of 16, so that rows are whole vectors.</summary>
/// <param name="Embedding">Width of one embedding row; a word's input is three of them side by side (word, affixes, letters).</param>
/// <param name="Mixed">Width of what a word's input is mixed to before the first layer.</param>
/// <param name="Hidden">Width of one direction of a recurrent layer.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="Arc">Width of the vectors from which arcs are scored.</param>
/// <param name="Label">Width of the vectors from which relations are scored.</param>
/// <param name="Coarse">Universal parts of speech.</param>
/// <param name="Fine">Penn tags.</param>
/// <param name="Relations">Relations.</param>
internal sealed record NetworkShape(int Embedding, int Mixed, int Hidden, int Layers, int Arc, int Label, int Coarse, int Fine, int Relations)
{
    /// <summary>Width of a word's input.</summary>
    public int Input => 3 * Embedding;

    /// <summary>Width of a layer's output: both directions.</summary>
    public int Output => 2 * Hidden;

    /// <summary>Scores of tags of one word: coarse, then fine, then padding.</summary>
    public int Tags => PackedMatrix.Pad(Coarse + Fine);

    /// <summary>Scores of relations of one word, with padding.</summary>
    public int RelationScores => PackedMatrix.Pad(Relations);

    /// <summary>Width of what the last layer is turned into: arc dependent, arc head, relation dependent, relation head.</summary>
    public int Top => (2 * Arc) + (2 * Label);

    /// <summary>The layer (from 0) whose output tags are read from: the one below the last, whose own output is for the tree.</summary>
    public int TagLayer => Math.Max(0, Layers - 2);

    /// <summary>Width of the input of layer <paramref name="layer"/>.</summary>
    public int LayerInput(int layer) => layer == 0 ? Mixed : Output;

    /// <summary>Floats of one direction in a layer's product: the candidate and two gates, and in the first layer what passes by.</summary>
    public int DirectionWidth(int layer) => (layer == 0 ? 4 : 3) * Hidden;
}
