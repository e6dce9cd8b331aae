using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>
/// Which ethnic group or religion somebody is of, and of which country then. A word that is a nationality's as well ("Albanian") means
/// the people only where "ethnic" stands before it, where another nationality does ("Macedonian Albanians"), or where the words
/// put it in a country that has such a minority ("Albanians in Serbia").
/// </summary>
internal static class CommunityChoice
{
    /// <summary>Who the members of a community are that <paramref name="entry"/> names; null where its words mean a nationality, or name a body as such.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">The name.</param>
    /// <param name="entry">What the name stands for; it has a community.</param>
    /// <param name="modifiers">What the words around the head say.</param>
    /// <param name="followsNation">Whether another nationality stands before the name.</param>
    /// <param name="describes">Whether the name is but a description: "Kurdish rebels".</param>
    public static ActorReading? OfName(Sentence sentence, NameMatch match, NameEntry entry, Modifiers modifiers, bool followsNation, bool describes)
    {
        var community = entry.Community!;
        var abroad = modifiers.Country is { } land && land != community.Nation && community.IsAtHomeIn(land) ? land : null;
        if (entry.Kind is NameKind.People or NameKind.Adjective)
        {
            if (community.Nation is not null && abroad is null && !followsNation) return null;
            var country = community.Nation is null ? abroad ?? entry.Country ?? modifiers.Country : modifiers.Country;
            return new ActorReading { Name = entry.Name, Country = country, Sector = IsPeople(sentence, match, entry) ? "CVL" : null, Community = community, Form = ActorForm.People };
        }

        var here = describes && abroad is not null;
        return new ActorReading { Name = here ? null : entry.Name, Country = here ? abroad : entry.Country, Sector = entry.Sector, Code = here ? null : entry.Code, Community = community, Form = ActorForm.Body };
    }

    /// <summary>The community and the country of those whom a noun for people and its modifiers describe.</summary>
    public static (Community? Community, string? Country) OfNoun(Modifiers modifiers, AgentNoun agent)
    {
        var elsewhere = modifiers.Elsewhere;
        if (modifiers.Community is { } own) return (own, elsewhere is not null && own.IsAtHomeIn(elsewhere) ? elsewhere : modifiers.Country);
        // "Turkish troops in Bulgaria" are Turkey's, "Turkish villagers in Bulgaria" hardly.
        if (modifiers.Kin is { } kin && elsewhere is not null && kin.IsAtHomeIn(elsewhere) && agent.Sector is "CVL" or "REB" or "UAF") return (kin, elsewhere);
        return (null, modifiers.Country);
    }

    /// <summary>The sector of whom the noun describes, who without the community is of <paramref name="sector"/>.</summary>
    public static string? SectorOf(AgentNoun agent, Community? community, string? sector)
    {
        if (community is null) return sector;
        // "Muslim forces": what a religion's word lends to those who have no sector is nothing to those who have one.
        if (community.IsReligion && sector == "REL") return agent.Sector ?? sector;
        if (agent is not { Kind: "person" }) return sector;
        return sector is null && agent.SectorOfOwner || (sector == "PTY" && agent.Sector == "PTY" && !community.IsReligion) ? SectorOfLeader(community) : sector;
    }

    /// <summary>The sector of those who speak for a community without any office: PLOVER's elites, or religion.</summary>
    public static string SectorOfLeader(Community community) => community.IsReligion ? "REL" : "ELI";

    /// <summary>Whether the word before the name is another nationality or region: "<em>Macedonian</em> Albanians".</summary>
    public static bool FollowsNation(NameMatch match, NameMatch?[] names, DateOnly? day) =>
        match.First > 0 && names[match.First - 1] is { } before
        && NameChoice.Best(before.Entries, day) is { Country: not null, Kind: NameKind.Adjective or NameKind.People or NameKind.Region };

    /// <summary>Whether a people's name is a person's given name here: "Christian Weber", "Karen Miller".</summary>
    public static bool IsGivenName(Sentence sentence, int head, NameMatch match, NameMatch?[] names)
    {
        if (match.First != match.Last || !match.Entries.Any(e => e.Kind is NameKind.People && e.Community is { Nation: null })) return false;
        foreach (var child in sentence.Children(head))
            if (child == match.Last + 1 && names[child]?.Entries.All(e => e.Kind is NameKind.Person or NameKind.Surname) != false && sentence.Tokens[child] is { Relation: "flat", Pos: PartOfSpeech.Propn }) return true;
        return false;
    }

    // A name in the singular without an article may be anything that is called after the people.
    private static bool IsPeople(Sentence sentence, NameMatch match, NameEntry entry)
    {
        var last = sentence.Tokens[match.Last];
        if (entry.Kind == NameKind.Adjective) return false;
        return last.Tag != "NNP" || last.Form.EndsWith('s') || (match.First > 0 && sentence.Tokens[match.First - 1].Pos == PartOfSpeech.Det);
    }
}
