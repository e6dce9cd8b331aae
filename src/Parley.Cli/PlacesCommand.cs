using System.CommandLine;
using Parley.Cli.Output;
using Parley.Lexicons.PlaceIndexes;

namespace Parley.Cli;

/// <summary><c>parley places</c>: the gazetteer.</summary>
internal static class PlacesCommand
{
    public static Command Make(Terminal terminal) =>
        new ExampledCommand("places", "The gazetteer: import more places than the built-in ones.", "parley places import cities15000.zip admin1CodesASCII.txt") { Import(terminal) };

    private static ExampledCommand Import(Terminal terminal)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Files as GeoNames publishes them, zipped or not: cities15000.zip, allCountries.zip, UA.zip, admin1CodesASCII.txt, alternateNamesV2.zip",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The index to write", HelpName = "file", DefaultValueFactory = _ => "places.index" };
        var command = new ExampledCommand("import", "Make an index of places out of files of GeoNames (https://download.geonames.org/export/dump/, CC BY 4.0).", """
            parley places import cities15000.zip admin1CodesASCII.txt
            parley places import allCountries.zip admin1CodesASCII.txt -o world.index
            parley code --places world.index < articles.jsonl > records.jsonl
            """)
        { files, output };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(output)!;
            var shown = new ImportLine(terminal);
            try
            {
                var count = PlaceImport.Run(parsed.GetValue(files) ?? [], path, shown);
                shown.Clear();
                terminal.Error.WriteLine($"{count:N0} places in {path}");
                return ExitStatus.Fine;
            }
            finally
            {
                shown.Clear();
            }
        });
        return command;
    }

    private sealed class ImportLine(Terminal terminal) : IProgress<PlaceImportProgress>
    {
        private ProgressLine? _line;

        public void Report(PlaceImportProgress value) => (_line ??= new ProgressLine(terminal, value.TotalBytes, "lines")).Update(value.Lines, value.Bytes);

        public void Clear() => _line?.Clear();
    }
}
