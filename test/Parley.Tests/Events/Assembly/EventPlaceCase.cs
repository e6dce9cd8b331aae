using System.Text;

namespace Parley.Tests.Events.Assembly;

/// <summary>A line of the page Events/EventPlaces.md.</summary>
/// <param name="Line">The line as written.</param>
/// <param name="Text">The text without marks.</param>
/// <param name="Trigger">The word that tells of the event.</param>
/// <param name="Place">Where it happened; null where the text does not say.</param>
/// <param name="Basis">The rule that carried the place over; null where the event's sentence names it.</param>
/// <param name="IsNone">Whether no event is to be coded.</param>
internal sealed record EventPlaceCase(string Line, string Text, TextSpan Trigger, TextSpan? Place, string? Basis, bool IsNone)
{
    public static IEnumerable<EventPlaceCase> All() =>
        File.ReadLines(Path.Combine(Repository.Root, "test", "Parley.Tests", "Cases", "Events", "EventPlaces.md"))
            .Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => Of(l[2..]));

    private static EventPlaceCase Of(string line)
    {
        var parts = line.Split(" => ");
        var text = new StringBuilder();
        int trigger = 0, place = 0;
        TextSpan marked = default;
        TextSpan? where = null;
        foreach (var c in parts[0])
        {
            switch (c)
            {
                case '{': trigger = text.Length; break;
                case '}': marked = new TextSpan(trigger, text.Length); break;
                case '[': place = text.Length; break;
                case ']': where = new TextSpan(place, text.Length); break;
                default: text.Append(c); break;
            }
        }

        var rule = parts.Length > 1 ? parts[1] : null;
        return new EventPlaceCase(line, text.ToString(), marked, where, rule == "none" ? null : rule, rule == "none");
    }
}
