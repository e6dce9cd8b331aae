using Parley.Lexicons;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Lexicons;

/// <summary>What a user's rows do to the built-in ones.</summary>
public sealed class OverlayTests : IDisposable
{
    private const string Triggers = "trigger / pos / when / actor / recipient / others / reciprocal / event / mode / cameo / context / status / example";
    private readonly LexiconFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_of_the_user_means_what_the_user_says()
    {
        _folder.With("actors/groups.tsv", "name / aliases / country / sector / code", "Kenya / / UGA / REB / UGAREB");
        var met = Assert.Single(_folder.Code("Kenya met Norway in Geneva.").Events);
        Assert.Equal("UGAREB", Assert.Single(met.Actors).Code);
        Assert.Equal("NOR", Assert.Single(met.Recipients).Code);
    }

    [Fact]
    public void A_struck_name_means_nobody_and_hides_shorter_ones()
    {
        _folder.With("actors/names.tsv", "name / kind", "Kenya Gazette / struck");
        Assert.DoesNotContain(_folder.Code("The Kenya Gazette met Norway.").Mentions, m => m.Country == "KEN");
    }

    [Fact]
    public void All_built_in_names_can_be_struck()
    {
        _folder.With("actors/names.tsv", "name / aliases / kind / country / sector / code", "* / / struck", "Ruritania / Ruritanian / country / RUR / / RUR");
        var mentions = _folder.Code("Ruritania criticised Norwegians and Bill Clinton.").Mentions;
        Assert.Equal("RUR", mentions[0].Code);
        Assert.DoesNotContain(mentions, m => m.Country is "NOR" or "USA");
    }

    [Fact]
    public void A_dated_code_counts_within_its_dates()
    {
        _folder.With("actors/names.tsv", "name / kind / country / sector / code / from / to", "Mira Dolan / person / RUR / GOV / RURGOV / 2001 / 2004-06-30", "Mira Dolan / person / RUR / ELI / RURELI");
        Assert.Equal("RURGOV", _folder.Code("Mira Dolan spoke.", new(2004, 6, 30)).Mentions[0].Code);
        Assert.Equal("RURELI", _folder.Code("Mira Dolan spoke.", new(2004, 7, 1)).Mentions[0].Code);
    }

    [Fact]
    public void Nouns_titles_and_modifiers_are_replaced_or_struck()
    {
        _folder.With("actors/agents.tsv", "noun / plural / sector / kind / note", "farmer / farmers / REB / people", "soldier / soldiers / / struck")
            .With("roles/offices.tsv", "title / aliases / office / sector / note", "president / / treasurer / BUS", "ambassador / / struck")
            .With("actors/modifiers.tsv", "word / sector", "naval / BUS", "royal / struck");
        var actors = _folder.Read().Actors;
        Assert.Equal("REB", actors.Agent("farmers")!.Sector);
        Assert.Null(actors.Agent("soldiers"));
        Assert.Equal("treasurer", actors.Title("president")!.Office);
        Assert.Null(actors.Title("ambassador"));
        Assert.Equal("BUS", actors.SectorOfModifier("naval"));
        Assert.Null(actors.SectorOfModifier("royal"));
    }

    [Fact]
    public void Codes_of_nouns_join_codes_of_names()
    {
        _folder.With("actors/names.tsv", "name / aliases / kind / country / sector / code", "Ruritania / / country / RUR / / RUR", "Strelsau / / country / STR / / STR")
            .With("actors/agents.tsv", "noun / plural / sector / kind / note / code", "foreign minister / foreign ministers / GOV / person / / ~GOVFRM", "red moon society / / / group / / NGO~", "beekeeper / beekeepers / AGR / person / / ~AGR");
        Assert.Equal("RURGOVFRM", Code("Ruritania's foreign minister criticised Norway."));
        Assert.Equal("NGORUR", Code("Ruritania's red moon society criticised Norway."));
        Assert.Equal(["RURAGR", "STRAGR"], _folder.Code("Beekeepers in Ruritania and Strelsau criticised Norway.").Events[0].Actors.Select(a => a.Code));

        string? Code(string text) => _folder.Code(text).Events[0].Actors[0].Code;
    }

    [Fact]
    public void An_office_of_somebody_replaces_what_was_known_of_it()
    {
        _folder.With("roles/holders-mine.tsv", "person / aliases / country / office / title / sector / from / to", "Bola Tinubu / / NGA / head-of-state / president / GOV / 2019", "Sani Abacha / / NGA / head-of-state / struck", "Sani Abacha / / NGA / defence-minister / struck", "Sani Abacha / / NGA / military-chief / struck");
        Assert.Equal("president", _folder.Code("Bola Tinubu spoke.", new(2020, 1, 1)).Mentions[0].Role);
        Assert.DoesNotContain(_folder.Code("Sani Abacha spoke.").Mentions, m => m.Country is not null);
    }

    [Fact]
    public void A_trigger_of_the_same_words_and_conditions_takes_the_built_in_ones_place()
    {
        var builtIn = Engine.Lexicon.Triggers.RowsOf(TriggerPos.Verb, "meet").First(r => r.When.Count == 2);
        var when = string.Join(' ', builtIn.ConditionKey.Split(' ').Reverse());
        _folder.With("triggers/mine.tsv", Triggers, $"meet / verb / {when} / subj / obj / / / REJECT / meet / 125 / / / [Peru] met {{Chile}}.");
        var rows = _folder.Read().Triggers.RowsOf(TriggerPos.Verb, "meet").Where(r => r.ConditionKey == builtIn.ConditionKey);
        Assert.Equal((EventClass.Reject, "mine.tsv:2"), rows.Select(r => (r.Class!.Value, r.Origin)).Single());
    }

    [Fact]
    public void Triggers_are_struck_one_by_one_by_word_or_all()
    {
        _folder.With("triggers/mine.tsv", Triggers, "meet / verb / with / / / / / struck", "visit / verb / * / / / / / struck", "* / noun / * / / / / / struck");
        var triggers = _folder.Read().Triggers;
        Assert.DoesNotContain(triggers.RowsOf(TriggerPos.Verb, "meet"), r => r.ConditionKey == "with" && r.Words.Count == 1);
        Assert.NotEmpty(triggers.RowsOf(TriggerPos.Verb, "meet"));
        Assert.DoesNotContain(triggers.RowsOf(TriggerPos.Verb, "visit"), r => r.Words.Count == 1);
        Assert.DoesNotContain(triggers.Rows, r => r.Pos == TriggerPos.Noun);
    }

    [Fact]
    public void A_list_takes_words_away_with_a_dash()
    {
        _folder.With("actors/former.txt", "-former", "sometime");
        var actors = _folder.Read().Actors;
        Assert.False(actors.IsFormer("former"));
        Assert.True(actors.IsFormer("sometime"));
    }

    [Fact]
    public void A_discarded_phrase_leaves_its_sentence_or_its_article_without_events()
    {
        const string Text = "Kenya met Uganda at the chess olympiad. Norway met Sweden in Oslo.";
        Assert.Equal(2, Engine.Coder.Code(new Article("a", Text)).Events.Count);
        _folder.With("discards/phrases.tsv", "phrase / scope", "chess olympiad / sentence");
        Assert.Single(_folder.Code(Text).Events);
        _folder.With("discards/phrases.tsv", "phrase / scope", "chess olympiad / article");
        Assert.Empty(_folder.Code(Text).Events);
    }

    [Fact]
    public void A_place_of_the_user_stands_for_the_built_in_one_of_its_name()
    {
        _folder.With("places/mine.tsv", "geonameid / name / aliases / country / admin1 / lat / lon / kind / population", " / Oslo / / NOR / / 10.5 / 20.5 / city / ");
        var place = Assert.Single(_folder.Code("The envoys met in Oslo.").Places);
        Assert.Equal(10.5, place.Lat);
    }

    [Theory]
    [InlineData("actors/names.tsv", "name / kind", "Ruritania / kingdom", "names.tsv:2: 'kingdom'")]
    [InlineData("actors/names.tsv", "name / kind / from / to", "Ruritania / country / 2004 / 2001", "names.tsv:2: from 2004 is after to 2001")]
    [InlineData("actors/agents.tsv", "noun / plural / sector / kind / note / code", "duke / dukes / GOV / person / / GOV", "agents.tsv:2: 'GOV' in column code")]
    [InlineData("triggers/mine.tsv", "trigger / pos", "duel / verb", "mine.tsv: the header has no column 'when'")]
    [InlineData("discards/phrases.tsv", "phrase / scope", "chess / page", "phrases.tsv:2: 'page' in column scope")]
    public void A_wrong_row_is_told_with_path_and_line(string file, string header, string row, string message)
    {
        _folder.With(file, header, row);
        var told = Assert.Throws<LexiconException>(_folder.Read).Message;
        Assert.StartsWith(_folder.Path, told, StringComparison.Ordinal);
        Assert.Contains(message, told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_files_have_the_same_name_wherever_they_lie()
    {
        using var other = new LexiconFolder();
        _folder.With("actors/former.txt", "sometime");
        other.With("actors/former.txt", "sometime");
        Assert.Equal(_folder.Read().Hash, other.Read().Hash);
        Assert.NotEqual(Engine.Lexicon.Hash, other.Read().Hash);
    }
}
