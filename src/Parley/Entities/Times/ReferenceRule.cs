using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>A past, present or future without a date: "now", "recently", "the future", "in the past".</summary>
internal static class ReferenceRule
{
    /// <summary>The reference that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        if (!line.Is(at, TimeWordKind.Reference)) return Noun(line, at);
        if (line.Says(at, "current") && line.TokenOf(at) is { Pos: not PartOfSpeech.Adj }) return null;
        return new Reading(at, at + 1, new Plain("DATE", line.Value(at, TimeWordKind.Reference)));
    }

    /// <summary>"the near future", "future", but "the past" and "the present" only where no noun follows.</summary>
    private static Reading? Noun(AtomLine line, int at)
    {
        var the = line.Says(at, "the");
        var i = the ? at + 1 : at;
        while (line.Is(i, TimeWordKind.ReferenceAdjective)) i++;
        if (!line.Is(i, TimeWordKind.ReferenceNoun)) return null;
        var value = line.Value(i, TimeWordKind.ReferenceNoun);
        var next = line.TokenOf(i + 1);
        var attribute = next is { Pos: PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Propn };
        return value != "FUTURE_REF" && (attribute || !the) ? null : new Reading(attribute && the ? i
            : at, i + 1, new Plain("DATE", value));
    }
}
