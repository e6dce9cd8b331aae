using Parley.Ontology;

namespace Parley.Evaluation;

/// <summary>A class as people and coders label it: one of PLOVER's sixteen, YIELD (CONCEDE and RETREAT in one, as CAMEO 08), or OTHER (an event that PLOVER has no class for).</summary>
public readonly record struct ClassLabel
{
    private readonly string? _name;

    private ClassLabel(string name) => _name = name;

    /// <summary>CONCEDE or RETREAT, which some gold sets do not tell apart.</summary>
    public static ClassLabel Yield { get; } = new("YIELD");

    /// <summary>An event without a PLOVER class: a statement (CAMEO 01), or a code that CAMEO does not have.</summary>
    public static ClassLabel Other { get; } = new("OTHER");

    /// <summary>All labels, in PLOVER's order.</summary>
    public static IReadOnlyList<ClassLabel> All { get; } = [.. Enum.GetValues<EventClass>().Select(Of), Yield, Other];

    /// <summary>The label of a class.</summary>
    public static ClassLabel Of(EventClass eventClass) => new(eventClass.ToString().ToUpperInvariant());

    /// <summary>Reads a label in any case; null where there is no such label.</summary>
    public static ClassLabel? Parse(string text)
    {
        foreach (var label in All)
            if (label.Name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) return label;
        return null;
    }

    /// <summary>The name in capitals; AGREE for <c>default</c>.</summary>
    public string Name => _name ?? "AGREE";

    /// <summary>YIELD for CONCEDE and RETREAT, the label itself for all others.</summary>
    public ClassLabel Joined() => Name is "CONCEDE" or "RETREAT" ? Yield : this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
