using Parley.Brief.Wording;
using Parley.Entities;

namespace Parley.Brief.Statements;

/// <summary>Names of parties as a statement tells them.</summary>
internal sealed class PartyText(BriefWording wording)
{
    private const int MostParties = 5;
    private const int LongestName = 120;

    /// <summary>The parties in a row, "and" before the last; those beyond five are counted.</summary>
    public List<Piece> Of(IReadOnlyList<Mention> named, PieceKind kind)
    {
        var parties = Once(named);
        var pieces = new List<Piece>();
        var shown = Math.Min(parties.Count, MostParties);
        for (var i = 0; i < shown; i++)
        {
            if (i > 0) pieces.Add(new Piece(i == parties.Count - 1 ? " and " : ", "));
            pieces.Add(new Piece(Name(parties[i]), kind));
            if (Note(parties[i]) is { } note) pieces.Add(new Piece($" ({note})", PieceKind.Note));
        }

        if (shown < parties.Count) pieces.Add(new Piece($" and {parties.Count - shown} more"));
        return pieces;
    }

    /// <summary>Whether the parties take "are".</summary>
    public bool IsMany(IReadOnlyList<Mention> named) => Once(named) is var parties
        && (parties.Count > 1 || (parties is [{ Role: null } party] && wording.Grammar.IsPlural(PlainText.Line(party.Name, LongestName))));

    /// <summary>One party's name as it stands inside a sentence.</summary>
    public string Name(Mention party)
    {
        var name = PlainText.Line(party.Name, LongestName);
        return wording.Grammar.Inside(name.Length > 0 ? name : PlainText.Line(party.Text, LongestName));
    }

    // A name and its short form stand side by side in the text.
    private static List<Mention> Once(IReadOnlyList<Mention> named) => [.. named.DistinctBy(p => (p.Name, p.Country, p.Role))];

    private string? Note(Mention party)
    {
        var role = party.Role is { Length: > 0 } r && !Sides.Tells(party.Name, r) ? PlainText.Line(r, LongestName) : null;
        var country = wording.Sides.CountryToAdd(party);
        return (role, country) switch
        {
            (null, null) => null,
            (null, _) => country,
            (_, null) => role,
            _ => $"{role}, {country}",
        };
    }
}
