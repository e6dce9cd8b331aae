namespace Parley.Evaluation.Alignment;

/// <summary>A gold event and what the coding has for it. Without the first the coding invented an event, without the second it missed one.</summary>
/// <param name="Text">The text, as the gold set has it.</param>
/// <param name="Gold">The gold event.</param>
/// <param name="Coded">The coding's event.</param>
public sealed record Judgement(LabelledText Text, LabelledEvent? Gold, LabelledEvent? Coded)
{
    /// <summary>Position of the gold event in its text; -1 for an invented event.</summary>
    public int Position { get; init; } = -1;

    /// <summary>Whether both are there and agree in what <paramref name="rightness"/> asks for.</summary>
    public bool IsRight(Rightness rightness) => Gold is { } gold && Coded is { } coded && rightness switch
    {
        Rightness.Class => gold.Class == coded.Class,
        Rightness.Parties => gold.Class == coded.Class && Sides.Of(gold, coded).All(s => s.Agrees(Text.Text)),
        Rightness.Root => Root(gold) is { } root && root == Root(coded),
        _ => gold.Cameo is { } code && code == coded.Cameo,
    };

    private static string? Root(LabelledEvent e) => e.Cameo is { Length: >= 2 } code ? code[..2] : null;
}
