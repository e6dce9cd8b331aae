using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Ingest.JsonLines;
using Parley.Linking.Processes;
using Parley.Ontology;

namespace Parley.Evaluation.Dossiers;

/// <summary>The articles of one process, and what people read in them.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Expected">What is right.</param>
public sealed record Dossier(string Name, IReadOnlyList<Article> Articles, ExpectedProcess Expected)
{
    /// <summary>Reads the dossiers of a folder: each a folder with <c>articles.jsonl</c> and <c>expected.gold</c>; or the folder itself, where it is one.</summary>
    /// <exception cref="InvalidDataException">There is none, or a file is not of the form.</exception>
    public static IReadOnlyList<Dossier> ReadAll(string folder)
    {
        string[] folders = IsDossier(folder) ? [folder] : [.. Directory.GetDirectories(folder).Where(IsDossier).Order(StringComparer.Ordinal)];
        return folders.Length > 0 ? [.. folders.Select(Read)] : throw new InvalidDataException($"{folder} holds no dossiers: a dossier is a folder with articles.jsonl and expected.gold");
    }

    private static bool IsDossier(string folder) => File.Exists(Path.Combine(folder, "articles.jsonl")) && File.Exists(Path.Combine(folder, "expected.gold"));

    private static Dossier Read(string folder)
    {
        var file = Path.Combine(folder, "expected.gold");
        try
        {
            var expected = JsonSerializer.Deserialize(File.ReadAllBytes(file), DossierJsonContext.Default.ExpectedProcess) ?? throw new InvalidDataException($"{file} is empty");
            return new Dossier(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), ReadArticles(Path.Combine(folder, "articles.jsonl")), expected);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }
    }

    private static List<Article> ReadArticles(string file)
    {
        using var stream = File.OpenRead(file);
        return [.. ByteLines.Read(stream).Where(l => l.Span.IndexOfAnyExcept(" \t\r"u8) >= 0).Select((l, i) => ArticleLine.Read(l, i + 1) is { Article: { } article } ? article : throw new InvalidDataException($"{file}: line {i + 1} is no article"))];
    }
}

/// <summary>What people read in the articles of a process.</summary>
public sealed record ExpectedProcess
{
    /// <summary>Its name.</summary>
    public required string Process { get; init; }

    /// <summary>Parties, as they are usually abbreviated.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Incidents with their mentions.</summary>
    public required IReadOnlyList<ExpectedIncident> Incidents { get; init; }

    /// <summary>Rounds.</summary>
    public required IReadOnlyList<ExpectedRound> Rounds { get; init; }

    /// <summary>Exchanges.</summary>
    public required IReadOnlyList<ExpectedExchange> Exchanges { get; init; }

    /// <summary>How the process stood on some days.</summary>
    public required IReadOnlyList<ExpectedStatus> Checkpoints { get; init; }
}

/// <summary>An incident and where it is told.</summary>
/// <param name="Id">Its name in the dossier.</param>
/// <param name="Event">Its class.</param>
/// <param name="Mentions">Where it is told.</param>
public sealed record ExpectedIncident(string Id, EventClass Event, IReadOnlyList<ExpectedMention> Mentions);

/// <summary>Words that tell of an incident.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Words">The words; they stand once in its text, or the first time counts.</param>
public sealed record ExpectedMention(string Article, string Words);

/// <summary>A round of talks.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Place">Where.</param>
/// <param name="Status">Whether it took place.</param>
public sealed record ExpectedRound(DateOnly From, DateOnly To, string? Place, RoundStatus Status);

/// <summary>People or remains handed over.</summary>
/// <param name="Of">prisoners, bodies or hostages.</param>
/// <param name="Least">How many at least.</param>
/// <param name="Most">How many at most.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record ExpectedExchange(string Of, double? Least, double? Most, DateOnly From, DateOnly To);

/// <summary>How the process stood.</summary>
/// <param name="Date">On which day.</param>
/// <param name="Status">How.</param>
public sealed record ExpectedStatus(DateOnly Date, ProcessStatus Status);

/// <summary>Serialisation code made at compile time.</summary>
[JsonSerializable(typeof(ExpectedProcess))]
[JsonSerializable(typeof(DossierEvaluation))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class DossierJsonContext : JsonSerializerContext;
