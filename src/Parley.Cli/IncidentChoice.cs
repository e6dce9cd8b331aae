using Parley.Store;
using Parley.Store.Linking;

namespace Parley.Cli;

/// <summary>Finds the incident that a command line names.</summary>
internal static class IncidentChoice
{
    /// <summary>The incident of that identifier.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static StoredIncident Of(EventDatabase store, string id) => store.Incidents.Find(id.Trim())
        ?? throw new CommandFailure($"there is no incident '{id}' in {store.Path}: 'parley incidents' lists them, and an identifier may change when reports join that came before");
}
