using System.Text.Json;
using Parley.Entities;
using Parley.Events;
using Parley.Export.Records;
using Parley.Ontology;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Export.Records;

/// <summary>Sector and community are one word in the record and two everywhere else.</summary>
public sealed class CommunityRecordTests
{
    [Theory]
    [InlineData("REB", "kur", null, "REBkur")]
    [InlineData("CVL", null, "MOS", "CVLMOS")]
    [InlineData(null, null, "MOS", "MOS")]
    [InlineData(null, "kur", null, "kur")]
    [InlineData("GOV", null, null, "GOV")]
    [InlineData(null, null, null, null)]
    public void The_record_joins_what_readers_get_apart(string? sector, string? ethnic, string? religion, string? written)
    {
        var party = Made.Party("Somebody", "TUR", sector) with { Ethnic = ethnic, Religion = religion };
        var line = RecordJson.Write(Made.Read("a", "text", Made.Event("e") with { Actors = [party], Others = [new Participant("host", party)] }).Record);
        using var json = JsonDocument.Parse(line);
        var actor = json.RootElement.GetProperty("events")[0].GetProperty("actors")[0];
        Assert.Equal(written, actor.TryGetProperty("sector", out var joined) ? joined.GetString() : null);
        Assert.Equal(ethnic, actor.TryGetProperty("ethnic", out var group) ? group.GetString() : null);

        var read = RecordJson.Read(line).Events[0];
        foreach (var mention in (Mention[])[read.Actors[0], read.Others[0].Mention])
            Assert.Equal((sector, ethnic, religion), (mention.Sector, mention.Ethnic, mention.Religion));
        Assert.Equal(line, RecordJson.Write(RecordJson.Read(line)));
    }

    [Theory]
    [InlineData("MKDREBALB", "alb", "MKDREB")]
    [InlineData("MKDREB", null, "MKDREB")]
    [InlineData("LKAREBLTT", "tam", "LKAREBLTT")]
    public void The_code_without_the_community_is_that_of_its_sector(string code, string? ethnic, string bare) =>
        Assert.Equal(bare, (Made.Party("Somebody", code: code) with { Ethnic = ethnic }).CodeWithoutCommunity);

    [Theory]
    [InlineData("MKDREB")]
    [InlineData("MKDREBALB")]
    public void Who_asks_the_store_for_a_sector_finds_its_members(string code)
    {
        using var folder = new TempFolder();
        var rebels = Made.Party("the rebels", "MKD", "REB", "MKDREBALB") with { Ethnic = "alb" };
        using var database = Made.Database(folder, Made.Read("a", "text", Made.Event("e", EventClass.Assault) with { Actors = [rebels] }));
        Assert.Equal("REB", Assert.Single(database.Events(new() { Actors = [code] })).Event.Actors[0].Sector);
    }
}
