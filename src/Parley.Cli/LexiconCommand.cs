using System.CommandLine;

namespace Parley.Cli;

/// <summary><c>parley lexicon</c>: users' own knowledge.</summary>
internal static class LexiconCommand
{
    public static Command Make(Terminal terminal) => new ExampledCommand("lexicon", "Your own knowledge: import dictionaries, check folders of lexicon files.", """
        parley lexicon import petrarch Phoenix.Countries.actors.txt Phoenix.agents.txt -o phoenix
        parley lexicon check phoenix
        parley code --lexicon phoenix < articles.jsonl > records.jsonl
        """)
    {
        LexiconImportCommand.Make(terminal),
        LexiconCheckCommand.Make(terminal),
    };
}
