using Parley.Lexicons;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests;

/// <summary>The knowledge in <c>data/</c> agrees with the ontology and with itself.</summary>
public sealed class DataTests
{
    private static TsvTable Table(string relative, params string[] columns) => TsvTable.Read(Path.Combine(Repository.Root, "data", relative), columns);

    private static HashSet<string> Column(string relative, string column) => [.. Table(relative, column).Rows.Select(r => r[column])];

    [Fact]
    public void Every_mode_is_one_of_its_class()
    {
        var modes = Table("ontology/modes.tsv", "class", "mode").Rows.Select(r => (r["class"], r["mode"])).ToHashSet();
        Assert.Empty(Engine.Lexicon.Triggers.Rows.Where(r => r.Mode is not null && !modes.Contains((r.Class.ToString()!.ToUpperInvariant(), r.Mode)))
            .Select(r => $"{r.Origin}: {r.Class} has no mode {r.Mode}"));
    }

    [Fact]
    public void Every_context_is_known()
    {
        var contexts = WordList.Read([Path.Combine(Repository.Root, "data/ontology/contexts.txt")]);
        Assert.Empty(Engine.Lexicon.Triggers.Rows.SelectMany(r => r.Context.Where(c => !contexts.Contains(c)).Select(c => $"{r.Origin}: {c}")));
    }

    [Theory]
    [InlineData("actors/agents.tsv")]
    [InlineData("actors/institutions.tsv")]
    [InlineData("actors/organisations.tsv")]
    [InlineData("actors/groups.tsv")]
    [InlineData("actors/modifiers.tsv")]
    [InlineData("roles/offices.tsv")]
    [InlineData("roles/public.tsv")]
    [InlineData("roles/holders-europe.tsv")]
    [InlineData("roles/holders-americas.tsv")]
    [InlineData("roles/holders-asia.tsv")]
    [InlineData("roles/holders-middle-east.tsv")]
    [InlineData("roles/holders-africa.tsv")]
    [InlineData("roles/holders-before-1990.tsv")]
    public void Every_sector_is_known(string file)
    {
        var sectors = Column("ontology/sectors.tsv", "sector");
        Assert.Empty(Table(file, "sector").Rows.Where(r => r["sector"].Length > 0 && !sectors.Contains(r["sector"])).Select(r => $"{r.Origin}: {r["sector"]}"));
    }

    [Theory]
    [InlineData("actors/ethnic-groups.tsv", 250)]
    [InlineData("actors/religions.tsv", 40)]
    public void Communities_are_at_home_in_countries(string file, int least)
    {
        var countries = Column("actors/countries.tsv", "iso3");
        var rows = Table(file, "name", "code", "nation", "countries").Rows;
        Assert.True(rows.Count(r => r["code"].Length > 0) >= least);
        Assert.Empty(rows.Where(r => !r.List("countries").Append(r["nation"]).All(c => c.Length == 0 || countries.Contains(c)) || r.List("countries").Contains(r["nation"])).Select(r => r.Origin));
        Assert.Empty(rows.GroupBy(r => r["name"]).Where(g => g.Count() > 1).Select(g => g.Last().Origin));
    }

    [Fact]
    public void Offices_that_are_learned_are_offices()
    {
        var offices = Column("roles/offices.tsv", "office");
        var rows = Table("roles/public.tsv", "kind", "key").Rows;
        Assert.Empty(rows.Where(r => r["kind"] is "office" or "rank" && !offices.Contains(r["key"])).Select(r => $"{r.Origin}: {r["key"]}"));
        Assert.Empty(rows.GroupBy(r => (r["kind"], r["key"])).Where(g => g.Count() > 1).Select(g => g.Last().Origin));
    }

    // The built-in rows are read when a text names the person: what is wrong in them would be found out late.
    [Fact]
    public void Every_person_of_the_register_can_be_read() =>
        Assert.DoesNotContain(Engine.Lexicon.Actors.People, p => p.Tenures.Count == 0);

    [Fact]
    public void No_trigger_row_stands_twice()
    {
        var rows = Repository.Files("data/triggers", "*.tsv").Where(f => !f.EndsWith("support-verbs.tsv", StringComparison.Ordinal))
            .SelectMany(f => TsvTable.Read(f, "trigger").Rows)
            .GroupBy(r => (r.Table.File, r["trigger"], r["pos"], r["when"], r["actor"], r["recipient"]));
        Assert.Empty(rows.Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(r => r.Origin))));
    }

    [Fact]
    public void There_is_as_much_as_the_first_version_promises()
    {
        Assert.True(Engine.Lexicon.Triggers.Rows.Count(r => r.Class is not null) >= 1500);
        Assert.Equal(16, Engine.Lexicon.Triggers.Rows.Where(r => r.Class is not null).Select(r => r.Class).Distinct().Count());
        Assert.True(Table("actors/organisations.tsv").Rows.Count >= 150);
        Assert.True(Table("actors/groups.tsv").Rows.Count >= 150);
        Assert.True(Table("actors/agents.tsv").Rows.Count >= 300);
    }

    [Fact]
    public void Every_class_and_mode_of_a_cameo_code_is_known()
    {
        var modes = Table("ontology/modes.tsv", "class", "mode").Rows.Select(r => (r["class"], r["mode"])).ToHashSet();
        foreach (var row in Table("ontology/cameo.tsv", "cameo", "event", "mode").Rows)
        {
            Assert.Equal(row["cameo"], CameoCode.Parse(row["cameo"]).Digits);
            Assert.True(Enum.TryParse<EventClass>(row["event"], ignoreCase: true, out _), row.Origin);
            Assert.True(row["mode"].Length == 0 || modes.Contains((row["event"], row["mode"])), row.Origin);
        }
    }

    [Fact]
    public void Every_cameo_root_but_statements_has_a_class() =>
        Assert.Equal(Enumerable.Range(2, 19).Select(i => i.ToString("00", System.Globalization.CultureInfo.InvariantCulture)), Column("ontology/cameo.tsv", "cameo").Where(c => c.Length == 2).Order());

    [Fact]
    public void Parts_of_actor_codes_have_three_letters_and_a_sector_that_is_known()
    {
        var sectors = Column("ontology/sectors.tsv", "sector");
        foreach (var row in Table("ontology/actor-codes.tsv", "code", "is", "sector").Rows)
        {
            Assert.Equal(3, row["code"].Length);
            Assert.True(row["is"] is "body" or "role", row.Origin);
            Assert.True(row["sector"].Length == 0 || sectors.Contains(row["sector"]), row.Origin);
        }
    }

    [Fact]
    public void Every_country_has_codes_in_other_event_data()
    {
        var rows = Table("export/countries.tsv", "iso3", "fips", "cow", "icews").Rows;
        Assert.Equal(Column("actors/countries.tsv", "iso3").Order(), rows.Select(r => r["iso3"]).Order());
        Assert.Empty(rows.Where(r => r["fips"].Length is not (0 or 2)).Select(r => r.Origin));
        Assert.Empty(rows.Where(r => r["fips"].Length > 0).GroupBy(r => r["fips"]).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(rows.Where(r => r["cow"].Length > 0), r => Assert.InRange(int.Parse(r["cow"], System.Globalization.CultureInfo.InvariantCulture), 2, 990));
    }

    [Fact]
    public void Cameo_codes_stand_under_their_roots_with_a_name_and_a_value()
    {
        var rows = Table("ontology/cameo-codes.tsv", "cameo", "name", "goldstein").Rows;
        Assert.Equal(rows.Count, rows.Select(r => r["cameo"]).Distinct().Count());
        Assert.All(rows, r => Assert.InRange(double.Parse(r["goldstein"], System.Globalization.CultureInfo.InvariantCulture), -10, 10));
        Assert.All(rows, r => Assert.NotEqual("", r["name"]));
        Assert.Equal(Table("ontology/cameo-roots.tsv", "root", "quad", "penta").Rows.Select(r => r["root"]), rows.Select(r => CameoCode.Parse(r["cameo"]).Root).Distinct());
    }

    [Fact]
    public void Sectors_of_Icews_are_told_for_known_sectors() =>
        Assert.Empty(Table("export/icews-sectors.tsv", "sector", "icews").Rows.Select(r => r["sector"]).Except(Column("ontology/sectors.tsv", "sector")));

    [Fact]
    public void Columns_of_tables_that_are_evaluated_belong_to_a_form() =>
        Assert.Equal(Column("evaluation/forms.tsv", "form"), Column("evaluation/columns.tsv", "form"));

    [Fact]
    public void Processes_are_of_known_states_and_have_names_of_their_own()
    {
        HashSet<string> names = [.. Column("actors/countries.tsv", "iso3"), .. Column("actors/groups.tsv", "name")];
        var known = Engine.Lexicon.Processes.Known;
        Assert.Empty(known.SelectMany(p => p.Parties.Concat(p.Mediators).Where(a => a.Length == 3 && a.All(char.IsAsciiLetterUpper) && !names.Contains(a)).Select(a => $"{p.Origin}: {a}")));
        Assert.Empty(known.GroupBy(p => p.Name).Where(g => g.Count() > 1).Select(g => g.Last().Origin));
    }
}
