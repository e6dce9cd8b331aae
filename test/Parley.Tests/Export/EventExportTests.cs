using System.Globalization;
using System.Text.Json;
using Parley.Events;
using Parley.Export;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Export;

/// <summary>Each form has the columns that its publishers list, and says in them what is so.</summary>
public sealed class EventExportTests
{
    private static readonly Event s_talks = MadeRecords.Event(EventClass.Consult, "040") with { Reciprocal = true };
    private static readonly Event s_retreat = MadeRecords.Event(EventClass.Retreat, "0874", EventStatus.Planned) with { Trigger = Words.Of(MadeRecords.Text, new TextSpan(70, 78)), Sentence = new(58, 93) };

    public static TheoryData<ExportForm, bool> Tables => new() { { ExportForm.Polecat, true }, { ExportForm.Icews, true }, { ExportForm.Gdelt, false }, { ExportForm.Phoenix, false } };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_are_those_that_were_published(ExportForm form, bool hasHeader)
    {
        var published = Columns(form);
        var lines = Lines(form, MadeRecords.Source(s_talks));
        Assert.All(lines, l => Assert.Equal(published.Count, l.Split('\t').Length));
        if (hasHeader) Assert.Equal(published, lines[0].Split('\t'));
        Assert.Equal(hasHeader ? 3 : 2, lines.Length);
    }

    [Fact]
    public void Gdelt_has_its_own_names_for_everything()
    {
        var row = Row(ExportForm.Gdelt, 0, MadeRecords.Source(s_talks));
        string[] told = ["SQLDATE", "MonthYear", "Year", "FractionDate", "Actor1Code", "Actor1Name", "Actor1CountryCode", "Actor1Type1Code", "Actor2CountryCode", "Actor2Type1Code", "IsRootEvent", "EventCode",
            "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "ActionGeo_Type", "ActionGeo_FullName", "ActionGeo_CountryCode", "Actor1Geo_Type", "DATEADDED", "SOURCEURL"];
        Assert.Equal(
            ["20250314", "202503", "2025", "2025.2027", "NORGOV", "NORWAY", "NOR", "GOV", "TCD", "", "1", "040", "040", "04", "1", "1", "4", "Oslo, Oslo County, Norway", "NO", "0", "20250315", "https://example.org/a1"],
            told.Select(c => row[c]));
        Assert.True(long.Parse(row["GLOBALEVENTID"], CultureInfo.InvariantCulture) < 1L << 53);
    }

    [Theory]
    [InlineData(ExportForm.Plover)]
    [InlineData(ExportForm.Polecat)]
    [InlineData(ExportForm.Icews)]
    [InlineData(ExportForm.Gdelt)]
    [InlineData(ExportForm.Phoenix)]
    public void A_happening_that_is_told_twice_is_one_row(ExportForm form)
    {
        var once = MadeRecords.Event(EventClass.Consult, "042") with { Id = "once" };
        var again = MadeRecords.Event(EventClass.Consult, "040") with { Id = "again", SameAs = "once", SameBecause = "made by hand" };
        Assert.Equal(new ExportReport(1, 0), EventExport.Write(form, [MadeRecords.Source(once, again)], TextWriter.Null));
    }

    [Fact]
    public void Gdelt_tells_of_events_with_one_party_and_others_do_not()
    {
        var source = MadeRecords.Source(MadeRecords.Event(EventClass.Protest, "141") with { Recipients = [] });
        Assert.Equal("", Row(ExportForm.Gdelt, 0, source)["Actor2Code"]);
        Assert.Empty(Lines(ExportForm.Phoenix, source));
        Assert.Single(Lines(ExportForm.Icews, source));
        Assert.Equal(new ExportReport(0, 1), EventExport.Write(ExportForm.Phoenix, [source], TextWriter.Null));
    }

    [Fact]
    public void Bodies_and_groups_go_into_their_columns()
    {
        var peacekeepers = MadeRecords.Party("peacekeepers", "IGO", "MIL", "IGOUNOMIL");
        var front = MadeRecords.Party("the Front", "TCD", "REB", "TCDREBXYZ");
        var row = Row(ExportForm.Gdelt, 0, MadeRecords.Source(MadeRecords.Event(EventClass.Assault, "190") with { Actors = [front], Recipients = [peacekeepers] }));
        Assert.Equal(["TCD", "XYZ", "REB", ""], new[] { "Actor1CountryCode", "Actor1KnownGroupCode", "Actor1Type1Code", "Actor1Type2Code" }.Select(c => row[c]));
        var phoenix = Row(ExportForm.Phoenix, 0, MadeRecords.Source(MadeRecords.Event(EventClass.Assault, "190") with { Actors = [front], Recipients = [peacekeepers] }));
        Assert.Equal(["TCD", "REB", "XYZ", "IGO", "MIL", "UNO", "4", "-10.0"],
            new[] { "SourceActorEntity", "SourceActorRole", "SourceActorAttribute", "TargetActorEntity", "TargetActorRole", "TargetActorAttribute", "PentaClass", "GoldsteinScore" }.Select(c => phoenix[c]));
    }

    [Fact]
    public void What_two_do_to_each_other_is_told_from_each_side()
    {
        var source = MadeRecords.Source(s_talks);
        Assert.Equal(("Norway", "Chad"), Sides(0));
        Assert.Equal(("Chad", "Norway"), Sides(1));
        Assert.Equal(2, Lines(ExportForm.Plover, source).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).Distinct().Count());

        (string, string) Sides(int row) => (Row(ExportForm.Polecat, row, source)["Actor Name"], Row(ExportForm.Polecat, row, source)["Recipient Name"]);
    }

    [Theory]
    [InlineData(EventClass.Consult, EventStatus.Planned, "AGREE")]
    [InlineData(EventClass.Aid, EventStatus.Planned, "AGREE")]
    [InlineData(EventClass.Retreat, EventStatus.Planned, "CONCEDE")]
    [InlineData(EventClass.Retreat, EventStatus.Happened, "RETREAT")]
    [InlineData(EventClass.Assault, EventStatus.Ongoing, "ASSAULT")]
    [InlineData(EventClass.Assault, EventStatus.Planned, null)]
    [InlineData(EventClass.Assault, EventStatus.Possible, null)]
    [InlineData(EventClass.Consult, EventStatus.Negated, null)]
    public void Plover_has_no_future(EventClass kind, EventStatus status, string? expected)
    {
        var lines = Lines(ExportForm.Plover, MadeRecords.Source(MadeRecords.Event(kind, null, status)));
        Assert.Equal(expected, lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("event")[0].GetString()).SingleOrDefault());
    }

    [Fact]
    public void An_announcement_that_the_record_has_is_not_told_twice()
    {
        var announcement = MadeRecords.Event(EventClass.Agree, "035") with { Trigger = s_retreat.Trigger, Sentence = s_retreat.Sentence };
        var told = Lines(ExportForm.Plover, MadeRecords.Source(announcement, s_retreat)).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["CONCEDE"], told.Select(t => t.GetProperty("event")[0].GetString()));
        Assert.Equal("2025-03-15", told[0].GetProperty("date").GetString());
        var meeting = MadeRecords.Event(EventClass.Consult, "040", EventStatus.Planned);
        var agreed = MadeRecords.Event(EventClass.Agree, "036");
        Assert.Equal(["AGREE"], Lines(ExportForm.Plover, MadeRecords.Source(agreed, meeting)).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("event")[0].GetString()));
    }

    [Fact]
    public void Plover_names_its_fields_as_the_manual_does()
    {
        var line = JsonDocument.Parse(Lines(ExportForm.Plover, MadeRecords.Source(s_talks))[0]).RootElement;
        Assert.Equal(["id", "date", "source", "recipient", "event", "event_loc", "event_text", "quad_code", "event_scale", "context", "cameo", "text_info", "cite_info", "coder"], line.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["code", "sector", "actor_text", "identifier_text", "office"], line.GetProperty("source")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(("NO", "NOR", 1), (line.GetProperty("event_loc").GetProperty("country code").GetString(), line.GetProperty("event_loc").GetProperty("cc3").GetString(), line.GetProperty("quad_code").GetInt32()));
    }

    [Fact]
    public void Polecat_keeps_several_parties_in_one_row()
    {
        var row = Row(ExportForm.Polecat, 0, MadeRecords.Source(MadeRecords.Event(EventClass.Support, "051") with { Actors = [MadeRecords.Norway, MadeRecords.Rebels] }));
        Assert.Equal(["Norway;Rebels", "NOR;None", "385;None", "GOV", "GOV;REB", "foreign minister;None", "None", "VERBAL COOPERATION", "5", "483"],
            new[] { "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Event Mode", "Quad Code", "Intensity", "Recipient COW" }.Select(c => row[c]));
        Assert.Equal(2, Lines(ExportForm.Icews, MadeRecords.Source(MadeRecords.Event(EventClass.Support, "051") with { Actors = [MadeRecords.Norway, MadeRecords.Rebels] })).Length - 1);
    }

    [Fact]
    public void Icews_writes_names_out()
    {
        var row = Row(ExportForm.Icews, 0, MadeRecords.Source(MadeRecords.Event(EventClass.Support, "051") with { Recipients = [MadeRecords.Party("Kremlin", "RUS", "GOV", "RUSGOV")] }));
        Assert.Equal(["Norway", "Government", "Norway", "Praise or endorse", "051", "3.4", "Russian Federation", "a1", ""],
            new[] { "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Country", "Story ID", "Sentence Number" }.Select(c => row[c]));
    }

    [Fact]
    public void No_words_of_an_article_break_a_table()
    {
        var hostile = MadeRecords.Norway with { Name = "a\tb\nc;d" };
        foreach (var form in new[] { ExportForm.Polecat, ExportForm.Icews, ExportForm.Gdelt, ExportForm.Phoenix })
            Assert.All(Lines(form, MadeRecords.Source(MadeRecords.Event(EventClass.Aid, "070") with { Actors = [hostile] })), l => Assert.Equal(Columns(form).Count, l.Split('\t').Length));
    }

    [Fact]
    public void Every_code_that_triggers_give_can_be_exported()
    {
        foreach (var code in Engine.Lexicon.Triggers.Rows.Select(r => r.Cameo).OfType<CameoCode>().Distinct())
            Assert.Equal(2, Lines(ExportForm.Icews, MadeRecords.Source(MadeRecords.Event(EventClass.Agree, code.Digits))).Length);
    }

    private static List<string> Columns(ExportForm form) =>
        [.. Repository.Read($"test/Parley.Tests/Export/Columns/{form.ToString().ToLowerInvariant()}.txt").Split('\n').Where(l => l.Length > 0 && l[0] != '#')];

    private static string[] Lines(ExportForm form, params SourceRecord[] records)
    {
        var writer = new StringWriter { NewLine = "\n" };
        EventExport.Write(form, records, writer);
        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Dictionary<string, string> Row(ExportForm form, int row, params SourceRecord[] records)
    {
        var lines = Lines(form, records);
        return Columns(form).Zip(lines[row + (form is ExportForm.Polecat or ExportForm.Icews ? 1 : 0)].Split('\t')).ToDictionary(c => c.First, c => c.Second);
    }
}
