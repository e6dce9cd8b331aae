using System.CommandLine;
using Parley.Lexicons;
using Parley.Lexicons.PlaceIndexes;

namespace Parley.Cli;

/// <summary><c>parley places</c>: the gazetteer.</summary>
internal static class PlacesCommand
{
    public static Command Make() => new("places", "The gazetteer: import more places than the built-in ones.") { Import() };

    private static Command Import()
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Files as GeoNames publishes them, zipped or not: cities15000.zip, allCountries.zip, UA.zip, admin1CodesASCII.txt, alternateNamesV2.zip",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The index to write", HelpName = "file", DefaultValueFactory = _ => "places.index" };
        var command = new Command("import", """
            Make an index of places out of files of GeoNames (https://download.geonames.org/export/dump/, CC BY 4.0).

            Examples:
              parley places import cities15000.zip admin1CodesASCII.txt
              parley places import allCountries.zip admin1CodesASCII.txt -o world.index
              parley code --places world.index < articles.jsonl > records.jsonl
            """)
        { files, output };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], parsed.GetValue(output)!));
        return command;
    }

    private static int Run(string[] files, string output)
    {
        try
        {
            var count = PlaceImport.Run(files, output, new LineCount());
            Console.Error.WriteLine($"parley: {count} places in {output}");
            return 0;
        }
        catch (LexiconException e)
        {
            Console.Error.WriteLine($"parley: {e.Message}");
            return 1;
        }
    }

    private sealed class LineCount : IProgress<long>
    {
        public void Report(long value) => Console.Error.WriteLine($"parley: {value} lines read");
    }
}
