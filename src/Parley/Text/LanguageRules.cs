using Parley.Lexicons;

namespace Parley.Text;

/// <summary>Lists of a language that are written by hand: abbreviations, affixes, contractions, units, words that begin sentences, verbs of headlines.</summary>
/// <remarks>Plain sets: frozen ones take longer to make than so few words are worth, and their code is compiled at every start.</remarks>
public sealed class LanguageRules
{
    private LanguageRules(string folder)
    {
        foreach (var row in Rows(Path.Combine(folder, "abbreviations.tsv"))) Abbreviations[row[0]] = Kind(row[1]);
        foreach (var row in Rows(Path.Combine(folder, "contractions.tsv"))) Contractions[row[0]] = Array.ConvertAll(row[1].Split(' '), part => part.Length);
        foreach (var row in Rows(Path.Combine(folder, "object-verbs.tsv"))) HeadlineVerbs[Inflection.ThirdPerson(row[0])] = row[0];
        Affixes = Lines(Path.Combine(folder, "affixes.txt")).ToHashSet();
        Units = Lines(Path.Combine(folder, "units.txt")).ToHashSet();
        AfterClock = Lines(Path.Combine(folder, "after-clock.txt")).ToHashSet();
        Openers = Lines(Path.Combine(folder, "openers.txt")).ToHashSet();
        AbbreviationLookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        ContractionLookup = Contractions.GetAlternateLookup<ReadOnlySpan<char>>();
        AffixLookup = Affixes.GetAlternateLookup<ReadOnlySpan<char>>();
        UnitLookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        AfterClockLookup = AfterClock.GetAlternateLookup<ReadOnlySpan<char>>();
        OpenerLookup = Openers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal Dictionary<string, AbbreviationKind> Abbreviations { get; } = [];

    internal Dictionary<string, int[]> Contractions { get; } = [];

    /// <summary>Verbs of headlines, by their form in the third person.</summary>
    internal Dictionary<string, string> HeadlineVerbs { get; } = [];

    internal HashSet<string> Affixes { get; }

    internal HashSet<string> Units { get; }

    internal HashSet<string> Openers { get; }

    internal HashSet<string> AfterClock { get; }

    internal Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> AbbreviationLookup { get; }

    internal Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> ContractionLookup { get; }

    internal HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AffixLookup { get; }

    internal HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitLookup { get; }

    internal HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenerLookup { get; }

    internal HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterClockLookup { get; }

    /// <summary>Reads the lists in a folder.</summary>
    /// <exception cref="FileNotFoundException">A list is missing; the message names it.</exception>
    /// <exception cref="InvalidDataException">A row is malformed; the message names the file and the row.</exception>
    public static LanguageRules Load(string folder) => new(folder);

    private static IEnumerable<string> Lines(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && !line.StartsWith('#'));

    private static IEnumerable<string[]> Rows(string path) => Lines(path).Skip(1).Select(line =>
        line.Split('\t') is { Length: 2 } row ? row : throw new InvalidDataException($"{path}: \"{line}\" does not have two columns"));

    private static AbbreviationKind Kind(string name) =>
        Enum.TryParse<AbbreviationKind>(name, ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"\"{name}\" is no kind of abbreviation");
}

/// <summary>What may follow an abbreviation.</summary>
internal enum AbbreviationKind
{
    /// <summary>A name or some other word: it hardly ever ends a sentence.</summary>
    Title,
    /// <summary>A number; before anything else the full stop ends a sentence.</summary>
    Number,
    /// <summary>Anything: it may also end a sentence.</summary>
    End,
    /// <summary>Anything, but it is an abbreviation only with a capital letter ("Miss.").</summary>
    Capital,
}
