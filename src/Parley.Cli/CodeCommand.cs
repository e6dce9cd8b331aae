using System.CommandLine;
using Parley.Export.Records;

namespace Parley.Cli;

/// <summary><c>parley code</c>: the filter, articles in, records out.</summary>
internal static class CodeCommand
{
    public static Command Make()
    {
        var threads = new Option<int>("--threads") { Description = "Articles coded at once; the output does not depend on it", DefaultValueFactory = _ => 1 };
        var lexicon = new Option<string[]>("--lexicon") { Description = "A folder of lexicon files laid over the built-in ones (may be given several times)", HelpName = "folder" };
        var places = new Option<string?>("--places") { Description = "An index of places made by 'parley places import', behind the built-in ones", HelpName = "file" };
        var command = new Command("code", """
            Code articles: JSON Lines in, records out, a line each, in the same order.

            Examples:
              parley code < articles.jsonl > records.jsonl
              echo '{"id":"a","text":"Egypt met Iran in Cairo.","published":"2025-11-18"}' | parley code
            """)
        { threads, lexicon, places };
        command.SetAction(parsed => Run(Math.Max(1, parsed.GetValue(threads)), parsed.GetValue(lexicon) ?? [], parsed.GetValue(places)));
        return command;
    }

    private static int Run(int threads, string[] lexicons, string? places)
    {
        var coder = EventCoder.Load(lexicons, places);
        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var count = RecordFilter.Run(coder, input, output, threads);
        if (count.Errors == 0) return 0;
        Console.Error.WriteLine($"parley: {count.Errors} of {count.Articles + count.Errors} lines could not be coded; each has an \"error\" line in the output");
        return 1;
    }
}
