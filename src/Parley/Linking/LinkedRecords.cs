using Parley.Linking.Processes;

namespace Parley.Linking;

/// <summary>What many articles tell together.</summary>
public sealed record LinkedRecords
{
    /// <summary>Articles that were read.</summary>
    public required long Articles { get; init; }

    /// <summary>Happenings told, each once an article.</summary>
    public required long Reports { get; init; }

    /// <summary>The happenings in order of their days, those without a day last.</summary>
    public required IReadOnlyList<LinkedIncident> Incidents { get; init; }

    /// <summary>The negotiations that they are of.</summary>
    public required IReadOnlyList<Process> Processes { get; init; }
}
