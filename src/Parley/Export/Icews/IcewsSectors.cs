using Parley.Entities;
using Parley.Lexicons;

namespace Parley.Export.Icews;

/// <summary>What ICEWS calls sectors: <c>data/export/icews-sectors.tsv</c>.</summary>
internal static class IcewsSectors
{
    private static readonly Lazy<Dictionary<string, string>> s_names = new(() => TsvTable.Read(new LexiconFiles([DataFolder.Path]).One("export/icews-sectors.tsv"), "sector", "icews").Rows
        .ToDictionary(r => r["sector"], r => r["icews"]));

    /// <summary>Null where the party has no sector or ICEWS no word for it.</summary>
    public static string? Of(Mention? party) => party?.Sector is { } sector ? s_names.Value.GetValueOrDefault(sector) : null;
}
