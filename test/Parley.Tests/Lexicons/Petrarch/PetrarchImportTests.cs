using Parley.Lexicons;
using Parley.Lexicons.Petrarch;
using Xunit;

namespace Parley.Tests.Lexicons.Petrarch;

/// <summary>From dictionaries through a folder to coded sentences.</summary>
public sealed class PetrarchImportTests : IDisposable
{
    private static readonly string[] s_actors = ["RURITANIA [RUR]", "+RURITANIAN", "STRELSAU [STR]", "COUNT_RUPERT", "\t[RURGOV >020101]", "\t[RUROPP <020101]", "FELDERBURG [---]"];
    private static readonly string[] s_agents = ["!WARDEN! = WARDEN, WARDENS", "BRIDGE_!WARDEN! [~GOV]", "BEEKEEPER [~AGR]"];
    private static readonly string[] s_verbs = ["--- HURL [190] ---", "HURL {HURLS HURLING HURLED}", "- * ACCUSATIONS [112]", "- * (AT GOVERNMENT) [---]", "", "--- SAY [010] ---", "SAY", "--- ODD [345] ---", "ODDITY"];
    private readonly LexiconFolder _folder = new();
    private readonly List<Dictionary> _dictionaries = [];

    public void Dispose()
    {
        _folder.Dispose();
        _dictionaries.ForEach(d => d.Dispose());
    }

    private ImportReport Import(bool replaces, params string[][] dictionaries)
    {
        _dictionaries.AddRange(dictionaries.Select(d => new Dictionary(d)));
        return PetrarchImport.Run(_dictionaries.Select(d => d.File_), _folder.Path, replaces);
    }

    [Fact]
    public void Each_dictionary_is_known_by_its_lines()
    {
        var report = Import(false, s_actors, s_agents, s_verbs, ["CHESS OLYMPIAD", "+OBITUARY", "1921"]);
        Assert.Equal(["actors", "agents", "verbs", "discards"], report.Files.Select(f => f.Kind));
        Assert.Equal([("names", 6), ("nouns", 3), ("discards", 3)], report.Rows.Where(r => r.Of is "names" or "nouns" or "discards"));
        Assert.DoesNotContain(report.Problems, p => p.IsUnreadable);
        Assert.Equal(2, report.Problems.Count);
    }

    [Theory]
    [InlineData("n:orchard [FRUIT_GROWING]", "<ISSUE>")]
    [InlineData("amid", "among")]
    public void Another_file_is_refused_by_name(params string[] lines)
    {
        var refused = Assert.Throws<LexiconException>(() => Import(false, lines));
        Assert.Contains(_dictionaries[0].File_, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Actors_agents_and_verbs_code_as_their_dictionaries_say()
    {
        Import(false, s_actors, s_agents, s_verbs);
        Assert.Equal(("RURGOV", "STRAGR", "190"), Coded("Ruritania's bridge wardens hurled Strelsau's beekeepers into the river."));
        Assert.Equal(("RUROPP", "STR", "112"), Coded("Count Rupert hurled accusations at Strelsau.", new(2001, 5, 1)));
        Assert.Equal(("RURGOV", "STR", "112"), Coded("Count Rupert hurled accusations at Strelsau.", new(2002, 5, 1)));
    }

    [Theory]
    [InlineData("--- RECEIVE [043:042] ---", "- * CHRISTMAS [---]", "Ruritania received Strelsau.", "RUR 043 STR", "STR 042 RUR")]
    [InlineData("--- RECEIVE [---] ---", "- % * [050]", "Ruritania and Strelsau received.", "RUR 050 STR", "STR 050 RUR")]
    public void What_both_sides_do_is_two_events(string block, string pattern, string text, string one, string other)
    {
        Import(false, s_actors, [block, "RECEIVE", pattern]);
        Assert.Equal([one, other], _folder.Code(text).Events.Select(e => $"{e.Actors[0].Code} {e.Cameo} {e.Recipients[0].Code}"));
    }

    [Fact]
    public void The_source_may_be_named_at_the_noun_that_acts()
    {
        Import(false, s_actors, s_verbs);
        Assert.Equal(("RUR", "STR", "112"), Coded("Ruritania's glaciers hurled accusations at Strelsau."));
    }

    [Fact]
    public void A_name_without_a_code_for_the_day_means_nobody()
    {
        Import(false, ["COUNT_RUPERT", "\t[RURGOV >020101]"]);
        Assert.Equal("RURGOV", _folder.Code("Count Rupert criticised Norway.", new(2003, 1, 1)).Mentions[0].Code);
        Assert.NotEqual("RURGOV", _folder.Code("Count Rupert criticised Norway.", new(2001, 1, 1)).Mentions[0].Code);
    }

    [Fact]
    public void Replacing_leaves_nothing_of_the_built_in_kind()
    {
        Import(true, s_actors, s_agents, s_verbs);
        var lexicon = _folder.Read();
        Assert.All(lexicon.Triggers.Rows, r => Assert.Equal("petrarch.tsv", r.Origin.Split(':')[0]));
        Assert.Null(lexicon.Actors.Agent("soldier"));
        Assert.Null(lexicon.Actors.Title("president"));
        Assert.Empty(_folder.Code("Kenya attacked Uganda.").Events);
    }

    [Fact]
    public void Only_the_kinds_that_are_imported_are_replaced()
    {
        Import(true, s_actors);
        Assert.Single(_folder.Code("Ruritania attacked Strelsau.").Events);
    }

    [Fact]
    public void What_is_written_is_read_without_complaint()
    {
        Import(false, s_actors, s_agents, s_verbs, ["CHESS OLYMPIAD"]);
        Assert.DoesNotContain(Parley.Checks.LexiconCheck.Run([_folder.Path], examples: false, null), f => f.Gravity != Parley.Checks.Gravity.Note);
    }

    private (string?, string?, string?) Coded(string text, DateOnly? day = null)
    {
        var e = Assert.Single(_folder.Code(text, day).Events);
        return (Assert.Single(e.Actors).Code, Assert.Single(e.Recipients).Code, e.Cameo?.Digits);
    }
}
