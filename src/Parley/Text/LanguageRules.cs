using System.Collections.Frozen;

namespace Parley.Text;

/// <summary>Lists of a language that are written by hand: abbreviations, affixes, contractions, units, words that begin sentences.</summary>
public sealed class LanguageRules
{
    private LanguageRules(string folder)
    {
        Abbreviations = Rows(Path.Combine(folder, "abbreviations.tsv")).ToFrozenDictionary(r => r[0], r => Kind(r[1]));
        Contractions = Rows(Path.Combine(folder, "contractions.tsv"))
            .ToFrozenDictionary(r => r[0], r => Array.ConvertAll(r[1].Split(' '), part => part.Length));
        Affixes = Lines(Path.Combine(folder, "affixes.txt")).ToFrozenSet();
        Units = Lines(Path.Combine(folder, "units.txt")).ToFrozenSet();
        AfterClock = Lines(Path.Combine(folder, "after-clock.txt")).ToFrozenSet();
        Openers = Lines(Path.Combine(folder, "openers.txt")).ToFrozenSet();
        AbbreviationLookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        ContractionLookup = Contractions.GetAlternateLookup<ReadOnlySpan<char>>();
        AffixLookup = Affixes.GetAlternateLookup<ReadOnlySpan<char>>();
        UnitLookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        AfterClockLookup = AfterClock.GetAlternateLookup<ReadOnlySpan<char>>();
        OpenerLookup = Openers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal FrozenDictionary<string, AbbreviationKind> Abbreviations { get; }

    internal FrozenDictionary<string, int[]> Contractions { get; }

    internal FrozenSet<string> Affixes { get; }

    internal FrozenSet<string> Units { get; }

    internal FrozenSet<string> Openers { get; }

    internal FrozenSet<string> AfterClock { get; }

    internal FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> AbbreviationLookup { get; }

    internal FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> ContractionLookup { get; }

    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AffixLookup { get; }

    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitLookup { get; }

    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenerLookup { get; }

    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterClockLookup { get; }

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
