using Parley.Checks;
using Parley.Tests.Lexicons;
using Xunit;

namespace Parley.Tests.Checks;

public sealed class LexiconCheckTests : IDisposable
{
    private const string Triggers = "trigger / pos / when / actor / recipient / others / reciprocal / event / mode / cameo / context / status / example";
    private const string Names = "name / aliases / kind / country / sector / code / from / to";
    private readonly LexiconFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string[] Findings(bool examples = false) =>
        [.. LexiconCheck.Run([_folder.Path], examples, null).Select(f => $"{f.Gravity} {Path.GetFileName(f.File)}:{f.Line} {f.What}")];

    private void Finds(string finding) => Assert.Contains(Findings(), f => f.StartsWith(finding, StringComparison.Ordinal));

    [Fact]
    public void The_built_in_lexicon_has_no_errors() =>
        Assert.Empty(LexiconCheck.Run([], examples: false, null).Where(f => f.Gravity == Gravity.Error).Select(f => f.ToString()));

    [Fact]
    public void A_sound_folder_has_no_findings()
    {
        _folder.With("actors/names.tsv", Names, "Ruritania / Ruritanian / country / RUR / / RUR").With("triggers/sets/fruit.txt", "apple");
        Assert.Empty(Findings());
    }

    [Fact]
    public void Files_and_columns_that_nobody_reads_are_told()
    {
        _folder.With("actors/kings.tsv", "name", "Rudolf").With("actors/names.tsv", "name / kind / colour", "Ruritania / country / red");
        Finds("Warning kings.tsv:0 no part of Parley reads a file");
        Finds("Warning names.tsv:1 no part of Parley reads a column 'colour'");
    }

    [Fact]
    public void One_actor_with_two_codes_at_a_time_is_an_error()
    {
        _folder.With("actors/names.tsv", Names, "Count Rupert / / person / RUR / GOV / RURGOV / 2001 / 2004", "Count Rupert / / person / RUR / REB / RURREB / 2003 / 2006", "Flavia / / person / RUR / GOV / RURGOV", "Flavia / / person / STR / GOV / STRGOV");
        Finds("Error names.tsv:3 'count rupert' is RURREB, and at dates that overlap RURGOV");
        Finds("Error names.tsv:5 'flavia' never counts as STRGOV");
    }

    [Fact]
    public void Two_actors_of_a_name_are_a_warning()
    {
        _folder.With("actors/names.tsv", Names, "Zenda Front / ZF / group / RUR / REB / RURREB", "Zenith Foundation / ZF / group / STR / / STR");
        Finds("Warning names.tsv:3 'zf' never counts as STR");
    }

    [Fact]
    public void Values_that_nobody_knows_are_errors()
    {
        _folder.With("actors/agents.tsv", "noun / plural / sector / kind / note", "duke / dukes / NOB / person", "page / pages / GOV / servant")
            .With("actors/names.tsv", Names, "Zenda / / country / Rur / / RUR", "Hentzau / / country / RUR / / RUR / 2004 / 2001");
        Finds("Error agents.tsv:2 there is no sector 'NOB'");
        Finds("Error agents.tsv:3 'servant' is no kind of noun");
        Finds("Error names.tsv:2 'Rur' in column country");
        Finds("Error names.tsv:3 from 2004 is after to 2001");
    }

    [Fact]
    public void Triggers_are_looked_over()
    {
        _folder.With("triggers/mine.tsv", Triggers,
            "joust / verb / obj / subj / obj / / / ASSAULT / / 190 / / / [Peru] jousted {Chile}.",
            "joust / verb / obj=@actor / subj / obj / / / CONSULT / / 040 / / / [Peru] jousted {Chile}.",
            "duel / verb / with / subj / with / / / ASSAULT / / 190 / / / [Peru] duelled with {Chile}.",
            "duel / verb / with / subj / with / / / CONSULT / / 040 / / / [Peru] duelled with {Chile}.",
            "fence / verb / obj !obj / subj / upwards / / / ASSAULT / mildly / 990 / weather / maybe / [Peru] fenced {Chile}.");
        Finds("Warning mine.tsv:3 'joust' never counts");
        Finds("Error mine.tsv:5 'duel' is CONSULT 040, and with the same conditions ASSAULT 190");
        Finds("Error mine.tsv:6 '990' is no CAMEO code");
        Finds("Error mine.tsv:6 ASSAULT has no mode 'mildly'");
        Finds("Error mine.tsv:6 there is no context 'weather'");
        Finds("Error mine.tsv:6 'maybe' is no status");
    }

    [Fact]
    public void Slots_and_conditions_that_never_hold_are_errors()
    {
        _folder.With("triggers/mine.tsv", Triggers, "fence / verb / obj !obj / subj / upwards / / / ASSAULT / / 190 / / / [Peru] fenced {Chile}.", "joust / verb / obj=&none-such / subj / obj / / / ASSAULT / / 190");
        Finds("Error mine.tsv:2 obj is to be there and not to be there");
        Finds("Error mine.tsv:2 there is no slot 'upwards'");
        Finds("Error mine.tsv:3 there is no word set 'none-such'");
    }

    [Fact]
    public void Keys_that_stand_twice_are_told()
    {
        _folder.With("actors/modifiers.tsv", "word / sector", "ducal / GOV", "ducal / MIL", "regal / GOV", "regal / GOV").With("actors/former.txt", "sometime", "sometime");
        Finds("Error modifiers.tsv:3 'ducal' has another sector");
        Finds("Note modifiers.tsv:5 'regal' stands already");
        Finds("Note former.txt:2 'sometime' stands already in line 1");
    }

    [Fact]
    public void Names_that_no_text_holds_are_told()
    {
        _folder.With("actors/names.tsv", Names, "!!! / / country / RUR / / RUR");
        Finds("Warning names.tsv:2 '!!!' has no letters");
    }

    [Fact]
    public void Examples_that_do_not_code_are_told()
    {
        _folder.With("triggers/mine.tsv", Triggers, "joust / verb / / subj / with / / / ASSAULT / / 190 / / / [Peru] jousted with {Chile}.", "tilt / verb / / subj / at / / / ASSAULT / / 190 / / / The weather was fine.");
        Assert.Equal(["Note mine.tsv:3 the example of 'tilt' is not coded as this class"], Findings(examples: true));
    }

    [Fact]
    public void Findings_are_sorted_by_gravity_and_place()
    {
        _folder.With("actors/kings.tsv", "name", "Rudolf").With("actors/agents.tsv", "noun / plural / sector / kind / note", "page / / GOV / servant", "duke / / NOB / person");
        var findings = LexiconCheck.Run([_folder.Path], examples: false, null);
        Assert.Equal(findings.OrderBy(f => f.Gravity).ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line), findings);
        Assert.Equal(Gravity.Error, findings[0].Gravity);
    }
}
