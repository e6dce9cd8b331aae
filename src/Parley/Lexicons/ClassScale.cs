using Parley.Ontology;

namespace Parley.Lexicons;

/// <summary>Quad and score of the classes: <c>data/ontology/classes.tsv</c>. They are the standard's, so users' folders lay nothing over them.</summary>
internal static class ClassScale
{
    private static readonly Lazy<Dictionary<EventClass, (Quad Quad, double Score)>> s_classes = new(Read);

    /// <summary>Words or deeds, together or against each other.</summary>
    public static Quad QuadOf(EventClass c) => s_classes.Value[c].Quad;

    /// <summary>PLOVER's score: -10, the worst conflict, to 10, the closest cooperation.</summary>
    public static double ScoreOf(EventClass c) => s_classes.Value[c].Score;

    private static Dictionary<EventClass, (Quad Quad, double Score)> Read() =>
        TsvTable.Read(new LexiconFiles([DataFolder.Path]).One("ontology/classes.tsv"), "class", "quad", "score").Rows.ToDictionary(ClassOf, r => (QuadOf(r), ScoreOf(r)));

    private static EventClass ClassOf(TsvRow row) => Enum.TryParse<EventClass>(row["class"], ignoreCase: true, out var c) ? c : throw row.Error($"'{row["class"]}' is no PLOVER class");

    private static Quad QuadOf(TsvRow row) => Enum.TryParse<Quad>(row["quad"].Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var quad) ? quad : throw row.Error($"'{row["quad"]}' is no quad");

    private static double ScoreOf(TsvRow row) => double.TryParse(row["score"], out var score) ? score : throw row.Error($"'{row["score"]}' is no number");
}
