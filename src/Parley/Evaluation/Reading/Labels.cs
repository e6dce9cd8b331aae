using Parley.Events;
using Parley.Ingest;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Evaluation.Reading;

/// <summary>Reads the values that all forms have: classes, statuses, days, codes.</summary>
internal static class Labels
{
    private static readonly Lazy<EventClasses> s_classes = new(() => new EventClasses(new LexiconFiles([DataFolder.Path])));

    private static readonly Lazy<HashSet<string>> s_roles = new(() => [.. new LexiconFiles([DataFolder.Path]).Rows("ontology/actor-codes.tsv", "code", "is")
        .Where(r => r.Row["is"] == "role").Select(r => r.Row["code"])]);

    public static ClassLabel Class(string text, string field, RowPlace place) => ClassLabel.Parse(text)
        ?? throw place.Error(field, $"'{text}' is no class: it is one of {string.Join(", ", ClassLabel.All)}");

    /// <summary>The class that a CAMEO code has in PLOVER.</summary>
    public static ClassLabel ClassOf(string cameo)
    {
        try { return s_classes.Value.Of(CameoCode.Parse(cameo)) is { } found ? ClassLabel.Of(found.Class) : ClassLabel.Other; }
        catch (FormatException) { return ClassLabel.Other; }
    }

    public static EventStatus Status(string text, string field, RowPlace place) => Enum.TryParse<EventStatus>(text, ignoreCase: true, out var status) && Enum.IsDefined(status)
        ? status
        : throw place.Error(field, $"'{text}' is no status: it is one of {string.Join(", ", Enum.GetNames<EventStatus>().Select(n => n.ToLowerInvariant()))}");

    public static DateOnly Day(string text, string field, RowPlace place) => PublicationDate.Read(text) ?? throw place.Error(field, $"'{text}' is no day: write it as 2025-11-18");

    /// <summary>The country, or what stands in its place, that an actor code begins with; null where it begins with a role, or is none.</summary>
    public static string? CountryOf(string? code) =>
        code is { Length: >= 3 } && code.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 && !s_roles.Value.Contains(code[..3]) ? code[..3] : null;

    /// <summary>A party of which only the code is known.</summary>
    public static LabelledParty OfCode(string code) => new() { Code = code, Country = CountryOf(code) };

    /// <summary>An event of which only the tuple is known.</summary>
    public static LabelledEvent Of(ActorTuple tuple) => new()
    {
        Class = ClassOf(tuple.Cameo),
        Cameo = tuple.Cameo,
        Actors = tuple.Source is "" or ActorTuple.NoCode ? [] : [OfCode(tuple.Source)],
        Recipients = tuple.Target is "" or ActorTuple.NoCode ? [] : [OfCode(tuple.Target)],
    };
}
