using Parley.Events;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Brief.Wording;

/// <summary>The sections of a brief, and which events stand in which.</summary>
internal sealed class Themes
{
    private readonly List<Theme> _themes;

    public Themes(LexiconFiles files)
    {
        Sections = [.. TsvTable.Read(files.One("brief/sections.tsv"), "section", "title", "about").Rows.Select(r => new SectionRow(r["section"], r["title"], r["about"]))];
        _themes = [.. TsvTable.Read(files.One("brief/themes.tsv"), "class", "mode", "cameo", "status", "section").Rows.Select(ThemeOf)];
        foreach (var c in Enum.GetValues<EventClass>())
            if (!_themes.Exists(t => t.Class == c && t.Mode is null && t.Cameo is null && t.Status is null)) throw new LexiconException($"themes.tsv: no section for all events of class {c}");
    }

    /// <summary>In their order on the page.</summary>
    public IReadOnlyList<SectionRow> Sections { get; }

    /// <summary>Key of the section that the event stands in.</summary>
    public string SectionOf(Event e) => _themes.First(t =>
        (t.Class is null || t.Class == e.Class) && (t.Mode is null || t.Mode == e.Mode) && (t.Status is null || t.Status == e.Status)
        && (t.Cameo is null || e.Cameo?.Digits.StartsWith(t.Cameo, StringComparison.Ordinal) == true)).Section;

    private Theme ThemeOf(TsvRow row) => new(
        Optional<EventClass>(row, "class"), row.Optional("mode"), row.Optional("cameo"), Optional<EventStatus>(row, "status"),
        Sections.Any(s => s.Key == row["section"]) ? row["section"] : throw row.Error($"'{row["section"]}' is no section"));

    private static T? Optional<T>(TsvRow row, string column) where T : struct, Enum
    {
        if (row.Optional(column) is not { } cell) return null;
        return Enum.TryParse<T>(cell, ignoreCase: true, out var value) ? value : throw row.Error($"'{cell}' in column {column} is not known");
    }

    private sealed record Theme(EventClass? Class, string? Mode, string? Cameo, EventStatus? Status, string Section);
}

/// <summary>A section of a brief.</summary>
internal sealed record SectionRow(string Key, string Title, string About);
