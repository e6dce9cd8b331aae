using System.Text;
using System.Text.RegularExpressions;
using Parley.Ontology;

namespace Parley.Events.Confidences.Training;

/// <summary>A line of a page of labelled sentences: <c>- [actor] words {recipient} words => CLASS/mode status</c>, or <c>=> none</c>.</summary>
/// <param name="Text">The sentence without the marks.</param>
/// <param name="Actors">Where it names who did it; none where that is not asked.</param>
/// <param name="Recipients">Where it names to whom.</param>
/// <param name="Class">The class; null: nothing happened.</param>
/// <param name="Mode">The mode; null where it is not asked.</param>
/// <param name="Status">The status; null where it is not asked.</param>
internal sealed partial record LabelledSentence(string Text, IReadOnlyList<TextSpan> Actors, IReadOnlyList<TextSpan> Recipients, EventClass? Class, string? Mode, EventStatus? Status)
{
    [GeneratedRegex(@"^- (?<text>.*) => (?<class>none|[A-Z]+)(?:/(?<mode>[\w-]+))?(?: (?<status>\w+))?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    /// <summary>The labelled sentences of a page, in its order; lines of another form are passed over.</summary>
    /// <exception cref="FormatException">A class or status that is none, or brackets that do not match.</exception>
    public static List<LabelledSentence> ReadPage(string path) => [.. File.ReadLines(path).Select(l => Form().Match(l)).Where(m => m.Success).Select(m => Of(m, path))];

    /// <summary>Sides that an event has of those the line marks, or of those it does not ask for: 0 to 2.</summary>
    public int SidesOf(Event e) => (HasActor(e) ? 1 : 0) + (HasRecipient(e) ? 1 : 0);

    /// <summary>Whether an actor is one that the line marks, or the line marks none.</summary>
    public bool HasActor(Event e) => Touches(e.Actors, Actors);

    /// <summary>The same of a recipient.</summary>
    public bool HasRecipient(Event e) => Touches(e.Recipients, Recipients);

    /// <summary>Whether class and marked parties are right.</summary>
    public bool IsRight(Event e) => e.Class == Class && SidesOf(e) == 2;

    /// <summary>The event that a reader who asks about the marked parties is given: of those with most of them the surest, of these the first; null where nothing was coded.</summary>
    public Event? Answer(IEnumerable<Event> events) => events.MaxBy(e => (SidesOf(e), e.Confidence));

    private static bool Touches(IReadOnlyList<Entities.Mention> parties, IReadOnlyList<TextSpan> marked) => marked.Count == 0 || parties.Any(p => marked.Any(p.Span.Overlaps));

    private static LabelledSentence Of(Match line, string path)
    {
        var text = new StringBuilder();
        List<TextSpan> actors = [], recipients = [];
        var open = new Stack<int>();
        foreach (var c in line.Groups["text"].Value)
        {
            if (c is '[' or '{') open.Push(text.Length);
            else if (c is not (']' or '}')) text.Append(c);
            else if (open.TryPop(out var start)) (c == ']' ? actors : recipients).Add(new TextSpan(start, text.Length));
            else throw new FormatException($"{path}: a bracket that nothing opens: {line.Value}");
        }

        if (open.Count > 0) throw new FormatException($"{path}: a bracket that nothing closes: {line.Value}");
        var (name, mode) = (line.Groups["class"].Value, line.Groups["mode"]);
        return new LabelledSentence(text.ToString(), actors, recipients, name == "none" ? null : Value<EventClass>(name, path), mode.Success ? mode.Value : null,
            line.Groups["status"] is { Success: true } status ? Value<EventStatus>(status.Value, path) : null);
    }

    private static T Value<T>(string name, string path) where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : throw new FormatException($"{path}: '{name}' is no {typeof(T).Name}");
}
