using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests;

/// <summary>What <c>docs/decisions/</c> says of the house, checked.</summary>
public sealed partial class HouseTests
{
    private const int MostLines = 400;

    // Stages in order; each may know those before it, the lexicons and the ontology.
    private static readonly string[] s_stages = ["Ingest", "Text", "Entities", "Events", "Linking", "Export", "Brief", "Evaluation"];

    [GeneratedRegex(@"^using (?:static )?Parley\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(\w*(?:Manager|Helper|Util|Utils|Common|Processor|Handler|Service))\b")]
    private static partial Regex EmptyNames();

    [Fact]
    public void A_stage_knows_only_the_stages_before_it()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Files("src/Parley", "*.cs"))
        {
            var own = Array.IndexOf(s_stages, Repository.Relative(file).Split('/')[2]);
            foreach (Match use in Usings().Matches(File.ReadAllText(file)))
            {
                var other = Array.IndexOf(s_stages, use.Groups[1].Value);
                if (own >= 0 && other > own && !IsOutlet(own, other)) wrong.Add($"{Repository.Relative(file)} uses {use.Value}");
                if (Repository.Relative(file).StartsWith("src/Parley/Lexicons/", StringComparison.Ordinal) && other >= 0) wrong.Add($"{Repository.Relative(file)}: lexicons use no stage");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold()
    {
        Assert.Empty(Repository.Files("src", "*.cs").Concat(Repository.Files("test", "*.cs"))
            .Where(f => File.ReadLines(f).Count() > MostLines).Select(Repository.Relative));
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        Assert.Empty(Repository.Files("src", "*.cs").SelectMany(f => EmptyNames().Matches(File.ReadAllText(f)).Select(m => $"{Repository.Relative(f)}: {m.Groups[1].Value}")));
    }

    [Fact]
    public void Classes_are_sealed_or_static()
    {
        var open = new Regex(@"^\s*(?:public|internal|private)\s+(?:partial\s+)?class\s+\w+", RegexOptions.Multiline);
        Assert.Empty(Repository.Files("src", "*.cs").Where(f => open.IsMatch(File.ReadAllText(f))).Select(Repository.Relative));
    }

    [Fact]
    public void Nothing_names_a_machine()
    {
        var machine = new Regex(@"/work/|/home/\w+/|/tmp/|/root/|C:\\Users");
        var files = new[] { "*.cs", "*.md", "*.tsv", "*.txt", "*.csproj", "*.props", "*.sh", "*.yml" }
            .SelectMany(p => Repository.Files(".", p)).Where(f => !f.EndsWith("HouseTests.cs", StringComparison.Ordinal));
        Assert.Empty(files.Where(f => machine.IsMatch(File.ReadAllText(f))).Select(Repository.Relative));
    }

    [Fact]
    public void The_engine_needs_no_database_no_web_and_no_console()
    {
        var project = Repository.Read("src/Parley/Parley.csproj");
        Assert.DoesNotContain("DuckDB", project, StringComparison.Ordinal);
        Assert.DoesNotContain("AspNetCore", project, StringComparison.Ordinal);
        Assert.DoesNotContain("Spectre", project, StringComparison.Ordinal);
    }

    // Export and brief both stand at the end.
    private static bool IsOutlet(int own, int other) => s_stages[own] == "Export" && s_stages[other] == "Brief";
}
