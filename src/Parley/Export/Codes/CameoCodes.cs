using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Export.Codes;

/// <summary>What CAMEO and the data made with it say of event codes.</summary>
internal static class CameoCodes
{
    private static readonly Lazy<Dictionary<string, (string Name, double Goldstein)>> s_codes = new(ReadCodes);
    private static readonly Lazy<Dictionary<string, (int Quad, int Penta)>> s_roots = new(ReadRoots);

    /// <summary>"Make a visit"; of the code above it where CAMEO does not have the code.</summary>
    public static string Name(CameoCode code) => Row(code).Name;

    /// <summary>The value on Goldstein's scale, -10 to 10.</summary>
    public static double Goldstein(CameoCode code) => Row(code).Goldstein;

    /// <summary>GDELT's QuadClass, 1 to 4.</summary>
    public static int Quad(CameoCode code) => s_roots.Value[code.Root].Quad;

    /// <summary>Phoenix's PentaClass, 0 to 4.</summary>
    public static int Penta(CameoCode code) => s_roots.Value[code.Root].Penta;

    private static (string Name, double Goldstein) Row(CameoCode code)
    {
        for (var length = code.Digits.Length; length > 2; length--)
            if (s_codes.Value.TryGetValue(code.Digits[..length], out var row)) return row;
        return s_codes.Value[code.Root];
    }

    private static Dictionary<string, (string Name, double Goldstein)> ReadCodes() => Table("ontology/cameo-codes.tsv", "cameo", "name", "goldstein").Rows
        .ToDictionary(r => r["cameo"], r => (r["name"], double.Parse(r["goldstein"])));

    private static Dictionary<string, (int Quad, int Penta)> ReadRoots() => Table("ontology/cameo-roots.tsv", "root", "quad", "penta").Rows
        .ToDictionary(r => r["root"], r => (int.Parse(r["quad"]), int.Parse(r["penta"])));

    private static TsvTable Table(string relative, params string[] columns) => TsvTable.Read(new LexiconFiles([DataFolder.Path]).One(relative), columns);
}
