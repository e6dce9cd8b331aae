using Parley.Entities;
using Parley.Events.Participants;
using Parley.Events.Retelling;

namespace Parley.Linking.Incidents;

/// <summary>Whether the parties that two articles name for an event may be the same. Of one article <see cref="PartyComparison"/> knows more: what refers to what.</summary>
internal static class SideComparison
{
    private static readonly HashSet<string> s_official = ["GOV", "MIL", "COP", "JUD", "LEG", "SPY"];

    /// <summary>Compares two lists: the shorter one is looked for in the longer one; one side may be left out, none may be exchanged.</summary>
    /// <param name="a">Parties in one article.</param>
    /// <param name="b">Parties in another.</param>
    /// <param name="areVictims">Whether they suffered it: of victims each article may name others.</param>
    public static Likeness Of(IReadOnlyList<Mention> a, IReadOnlyList<Mention> b, bool areVictims)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        if (few.Count == 0) return Likeness.Unknown;
        var likeness = Likeness.Same;
        foreach (var one in few)
        {
            var best = Of(one, many[0], areVictims);
            for (var i = 1; i < many.Count; i++)
                if (Of(one, many[i], areVictims) is var another && another > best) best = another;
            if (best < likeness) likeness = best;
        }

        return likeness;
    }

    /// <summary>Whether both lists name the same person or group, not merely the same country or kind of people.</summary>
    public static bool ShareName(IReadOnlyList<Mention> a, IReadOnlyList<Mention> b)
    {
        foreach (var one in a)
        {
            if (!IsOwnName(one)) continue;
            foreach (var other in b)
                if (IsOwnName(other) && IsSameName(one, other)) return true;
        }

        return false;
    }

    // A country's name is told of all that it does.
    private static bool IsOwnName(Mention party) => party.Code is not { Length: 3 } && char.IsUpper(Plain(party.Name)[0]);

    /// <summary>Compares two parties: a narrower and a wider name of one side agree.</summary>
    public static Likeness Of(Mention a, Mention b, bool areVictims)
    {
        if (IsSameName(a, b)) return Likeness.Same;
        if (AreOfTwoCountries(a, b)) return Side.IsArmed(a) && Side.IsArmed(b) ? Likeness.Unknown : Likeness.Different;
        if (a.Country is not null && a.Country == b.Country && a.Sector == b.Sector && a.Code == b.Code && a.Code?.Length > 3 && IsOfficial(a)) return Likeness.Same;
        if (a.Country is null != b.Country is null && !Side.IsArmed(a) && !Side.IsArmed(b)) return a.Sector is not null && a.Sector == b.Sector && IsOfficial(a) ? Likeness.Alike : Likeness.Unknown;
        if (Side.Of(a) is { } side && Side.Of(b) is { } other) return side == other ? Likeness.Alike : areVictims || (Side.IsArmed(a) && Side.IsArmed(b)) ? Likeness.Unknown : Likeness.Different;
        if (!areVictims && AreTwoPersons(a, b)) return Likeness.Different;
        if (areVictims || a.Country is null || b.Country is null) return Likeness.Unknown;
        return Side.IsArmed(a) == Side.IsArmed(b) ? Likeness.Alike : Likeness.Unknown;
    }

    private static bool IsOfficial(Mention party) => party.Sector is { } sector && s_official.Contains(sector);

    private static bool IsSameName(Mention a, Mention b)
    {
        var (one, other) = (Plain(a.Name), Plain(b.Name));
        if (string.Equals(one, other, StringComparison.OrdinalIgnoreCase)) return a.Code is not null || char.IsUpper(one[0]);
        return a.Code == b.Code && char.IsUpper(one[0]) && char.IsUpper(other[0]) && (IsLastWord(one, other) || IsLastWord(other, one));
    }

    // "Hale" of "Ruth Hale"
    private static bool IsLastWord(string surname, string name) => name.Length > surname.Length && name[^(surname.Length + 1)] == ' ' && !surname.Contains(' ') && name.EndsWith(surname, StringComparison.OrdinalIgnoreCase);

    private static bool AreOfTwoCountries(Mention a, Mention b) => a.Country is not null && b.Country is not null && a.Country != b.Country;

    // "Ruth Hale" and "Omar Diaz", of whom nothing else is known; "Ruth Hale" and "Hale" may be one.
    private static bool AreTwoPersons(Mention a, Mention b)
    {
        if (a.Code is not null || b.Code is not null) return false;
        var (one, other) = (a.Name.Split(' '), b.Name.Split(' '));
        return (one.Length > 1 || other.Length > 1) && Array.TrueForAll(one, IsCapital) && Array.TrueForAll(other, IsCapital) && !string.Equals(one[^1], other[^1], StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCapital(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private static string Plain(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name.Length > 4 ? name[4..] : name;
}
