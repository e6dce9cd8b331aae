namespace Parley.Cli;

/// <summary>What <c>parley export</c> writes.</summary>
internal enum ExportFormat : byte
{
    /// <summary>Parley's own records.</summary>
    Records,
    /// <summary>The flat table as CSV.</summary>
    Csv,
    /// <summary>The flat table as Parquet.</summary>
    Parquet,
    Plover,
    Polecat,
    Icews,
    Gdelt,
    Phoenix,
    /// <summary>Incidents as JSON Lines.</summary>
    Incidents,
}
