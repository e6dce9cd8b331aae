using Parley.Lexicons;

namespace Parley.Checks;

/// <summary>Examples of triggers that do not code as their rows say.</summary>
internal static class ExampleChecks
{
    /// <summary>Codes the examples of a folder's rows, several at once; the result does not depend on how many.</summary>
    public static IEnumerable<Finding> Find(CheckedFolder folder, int layer, Lexicon lexicon, EventCoder coder)
    {
        var places = folder.Tables.Where(t => t.Key.StartsWith("triggers/", StringComparison.Ordinal)).SelectMany(t => t.Value.Rows).ToLookup(r => r.Origin);
        return lexicon.Triggers.Rows.Where(r => r.Layer == layer && r.Example.Length > 0).AsParallel().AsOrdered()
            .Select(TriggerExample.Of)
            .Select(e => (e.Row, Fault: e.Fault(coder.Code(new Article("example", e.Text)))))
            .Where(e => e.Fault is not null)
            .AsEnumerable()
            .Select(e => folder.Of(Gravity.Note, places[e.Row.Origin].First(), $"the example of '{string.Join(' ', e.Row.Words)}' {Words(e.Fault!)}"));
    }

    private static string Words(string fault) => fault switch
    {
        "coded" => "is coded by this row, which says that nothing happened",
        "class" => "is not coded as this class",
        "actor" => "is coded without the actor in [ ]",
        _ => "is coded without the recipient in { }",
    };
}
