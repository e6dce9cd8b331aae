using System.CommandLine;
using System.Text;
using Parley.Brief;
using Parley.Cli.Output;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Series;

namespace Parley.Cli;

/// <summary><c>parley series</c>: conflict and cooperation of two sides by day, week or month.</summary>
internal static class SeriesCommand
{
    private const int RowsOfPairs = 20;

    public static Command Make(Terminal terminal)
    {
        var source = new IncidentSource(terminal);
        var between = new Option<string[]>("--between") { Description = "Two sides: countries, organisations, groups, or the beginning of an actor code (SDNREB); without it the pairs with most incidents are listed", HelpName = "who whom", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var by = SharedOptions.Name<SeriesUnit>("--by", "How long the periods are, months where nothing is said");
        var (from, to) = (SharedOptions.From(), SharedOptions.To());
        var directed = new Option<bool>("--directed") { Description = "Only what the first side did to the second" };
        var json = new Option<bool>("--json") { Description = "A JSON object instead of a table" };
        var csv = new Option<bool>("--csv") { Description = "CSV instead of a table: a row a period" };
        var picture = new Option<string?>("--svg") { Description = "Draw it into this file", HelpName = "file" };
        var limit = new Option<int?>("--limit") { Description = $"At most so many pairs; 0 is all. A table has {RowsOfPairs} where nothing is said", HelpName = "n" };
        var command = new ExampledCommand("series", "Count what two sides did to each other by day, week or month, each happening once however many articles tell of it, and mark where the rate of conflict or cooperation changed.", """
            parley series                                          which pairs there are
            parley series --between Ukraine Russia --by week --svg ukraine.svg
            parley series --between Sudan "Rapid Support Forces" --from 2023-04 --csv
            parley code < articles.jsonl | parley link | parley series - --between Colombia FARC
            """);
        source.AddTo(command);
        foreach (var option in new Option[] { between, by, from, to, directed, json, csv, picture, limit }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv)) result.AddError("'--json' and '--csv' exclude each other");
            if (result.GetValue(to) < result.GetValue(from)) result.AddError("'--to' lies before '--from'");
            if (result.GetResult(between) is null && (result.GetValue(picture) is not null || result.GetValue(directed))) result.AddError("'--svg' and '--directed' need '--between'");
        });
        command.SetAction(parsed =>
        {
            var (incidents, isWhole) = source.Read(parsed);
            var sides = new SideReader(SideLexicon.Read(DataFolder.Path, source.Lexicons(parsed)), incidents);
            var form = parsed.GetValue(json) ? SeriesForm.Json : parsed.GetValue(csv) ? SeriesForm.Csv : SeriesForm.Table;
            if (parsed.GetValue(between) is not [var one, var other]) WritePairs(incidents.Where(i => IsIn(i, parsed.GetValue(from), parsed.GetValue(to))), sides, form, parsed.GetValue(limit), terminal);
            else WriteSeries(Build(incidents, sides.Select(one), sides.Select(other), new() { By = parsed.GetValue(by) ?? SeriesUnit.Month, From = parsed.GetValue(from), To = parsed.GetValue(to), Directed = parsed.GetValue(directed) }), form, parsed.GetValue(picture), terminal);
            return isWhole ? ExitStatus.Fine : ExitStatus.Failed;
        });
        return command;
    }

    private static bool IsIn(Incident incident, DateOnly? from, DateOnly? to) =>
        (from is null && to is null) || ((incident.Time?.From ?? incident.Time?.To) is { } day && !(day < from) && !(day > to));

    private static PairSeries Build(IReadOnlyList<Incident> incidents, SideSelection one, SideSelection other, SeriesOptions options)
    {
        if (one.Name == other.Name) throw new CommandFailure($"'--between' needs two sides: both are {one.Name}", ExitStatus.Usage);
        try
        {
            return SeriesBuilder.Build(incidents, one, other, options);
        }
        catch (ArgumentException e)
        {
            throw new CommandFailure(e.Message, ExitStatus.Usage);
        }
    }

    private static void WriteSeries(PairSeries series, SeriesForm form, string? picture, Terminal terminal)
    {
        if (picture is not null && series.Points.Count > 0)
        {
            using var writer = new StreamWriter(picture, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            SeriesPicture.Write(series, writer);
        }

        if (form == SeriesForm.Json) SeriesJson.Write(series, terminal.Output);
        else if (form == SeriesForm.Csv) SeriesCsv.Write(series, terminal.Out);
        else SeriesTable.Write(series, terminal);
        terminal.Flush();
        var all = series.Points.Sum(p => p.Counts.Total);
        terminal.Error.WriteLine($"{all:N0} {(all == 1 ? "incident" : "incidents")} between {Printable.Of(series.One)} and {Printable.Of(series.Other)}{LeftOut(series)}");
    }

    private static string LeftOut(PairSeries series) =>
        (series.Undated > 0 ? $"; {series.Undated:N0} without a day, or told less exactly than by the {SeriesText.Unit(series.Unit)}" : "") + (series.Outside > 0 ? $"; {series.Outside:N0} of earlier or later days" : "");

    private static void WritePairs(IEnumerable<Incident> incidents, SideReader sides, SeriesForm form, int? limit, Terminal terminal)
    {
        var all = SidePairs.Of(incidents, sides);
        var most = limit ?? (form == SeriesForm.Table ? RowsOfPairs : 0);
        IReadOnlyList<SidePair> pairs = most <= 0 ? all : [.. all.Take(most)];
        if (form == SeriesForm.Json) SidePairRows.WriteJson(pairs, terminal.Output);
        else if (form == SeriesForm.Csv) SidePairRows.WriteCsv(pairs, terminal.Out);
        else if (pairs.Count > 0) SidePairRows.WriteTable(pairs, terminal);
        terminal.Flush();
        terminal.Error.WriteLine(pairs.Count == all.Count ? $"{all.Count:N0} {(all.Count == 1 ? "pair" : "pairs")} of sides" : $"the first {pairs.Count:N0} of {all.Count:N0} pairs of sides; --limit 0 shows all");
    }

    private enum SeriesForm : byte
    {
        Table,
        Json,
        Csv,
    }
}
