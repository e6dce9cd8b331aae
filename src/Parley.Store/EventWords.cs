using Parley.Events;
using Parley.Ontology;

namespace Parley.Store;

/// <summary>Classes and statuses as records and tables write them: CONSULT, planned.</summary>
public static class EventWords
{
    /// <summary>The class in capitals.</summary>
    public static string Of(EventClass eventClass) => eventClass.ToString().ToUpperInvariant();

    /// <summary>The status in small letters.</summary>
    public static string Of(EventStatus status) => status.ToString().ToLowerInvariant();
}
