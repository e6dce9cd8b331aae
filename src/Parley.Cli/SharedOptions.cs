using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Parley.Cli;

/// <summary>Options that several commands have, said alike.</summary>
internal static class SharedOptions
{
    /// <summary>The database that is meant where none is named.</summary>
    public const string DefaultDatabase = "parley.duckdb";

    public static Option<string> Database() =>
        new("--db") { Description = "The database", HelpName = "file", DefaultValueFactory = _ => DefaultDatabase };

    public static Option<int> Threads(int usual)
    {
        var option = new Option<int>("--threads") { Description = "Articles coded at once; the result does not depend on it", HelpName = "n", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("'--threads' is at least 1");
        });
        return option;
    }

    /// <summary>The first day of a period: of a year or month where no more is given.</summary>
    public static Option<DateOnly?> From() => Day("--from", "First day: 2025-11-18, 2025-11 or 2025", first: true);

    /// <summary>The last day of a period, included: of a year or month where no more is given.</summary>
    public static Option<DateOnly?> To() => Day("--to", "Last day, included", first: false);

    /// <summary>The day from which on something is new: the first of a year or month where no more is given.</summary>
    public static Option<DateOnly?> Since() => Day("--since", "The day since which changes are told; without it a month before the latest article", first: true);

    /// <summary>A single day: the first of a year or month where no more is given.</summary>
    public static Option<DateOnly?> On() => Day("--on", "What they were on that day: 2025-11-18", first: true);

    /// <summary>An option whose values are the names of <typeparamref name="T"/>, in any case; several may be given, also with commas between them.</summary>
    public static Option<T[]> Names<T>(string name, string description) where T : struct, Enum => new(name)
    {
        Description = $"{description}: {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}",
        HelpName = "name",
        CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(',')).Select(word => NameOf<T>(word, name, result))],
    };

    /// <summary>An option whose value is the name of a <typeparamref name="T"/>, in any case.</summary>
    public static Option<T?> Name<T>(string name, string description) where T : struct, Enum => new(name)
    {
        Description = $"{description}: {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}",
        HelpName = "name",
        CustomParser = result => NameOf<T>(result.Tokens[0].Value, name, result),
    };

    private static T NameOf<T>(string word, string option, ArgumentResult result) where T : struct, Enum
    {
        var found = Enum.GetNames<T>().FirstOrDefault(n => n.Equals(word.Trim(), StringComparison.OrdinalIgnoreCase));
        if (found is not null) return Enum.Parse<T>(found);
        result.AddError($"'{option}' knows no '{word}': it is one of {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}");
        return default;
    }

    private static Option<DateOnly?> Day(string name, string description, bool first) => new(name)
    {
        Description = description,
        HelpName = "day",
        CustomParser = result =>
        {
            var day = DayOf(result.Tokens[0].Value, first);
            if (day is null) result.AddError($"'{name}' is no day: write it as 2025-11-18, 2025-11 or 2025");
            return day;
        },
    };

    private static DateOnly? DayOf(string text, bool first)
    {
        bool Reads(string form, out DateOnly day) => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
        if (Reads("yyyy-MM-dd", out var day)) return day;
        if (Reads("yyyy-MM", out var month)) return first ? month : new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        if (Reads("yyyy", out var year)) return first ? year : new(year.Year, 12, 31);
        return null;
    }
}
