using System.Text;
using Parley.Entities;
using Parley.Events;
using Parley.Lexicons;

namespace Parley.Checks;

/// <summary>The example of a trigger's row: actor in [ ], recipient in { }.</summary>
internal sealed record TriggerExample(TriggerRow Row, string Text, TextSpan? Actor, TextSpan? Recipient)
{
    public static TriggerExample Of(TriggerRow row)
    {
        var text = new StringBuilder();
        int actorStart = -1, recipientStart = -1;
        TextSpan? actor = null, recipient = null;
        foreach (var c in row.Example)
        {
            switch (c)
            {
                case '[': actorStart = text.Length; break;
                case ']': actor ??= new TextSpan(actorStart, text.Length); break;
                case '{': recipientStart = text.Length; break;
                case '}': recipient ??= new TextSpan(recipientStart, text.Length); break;
                default: text.Append(c); break;
            }
        }

        return new TriggerExample(row, text.ToString(), actor, recipient);
    }

    /// <summary>What is wrong with the coding of the example; null where it is right.</summary>
    public string? Fault(CodedArticle coded)
    {
        if (Row.Class is null) return coded.Events.Any(e => e.Rule == Row.Origin) ? "coded" : null;
        var ofClass = coded.Events.Where(e => e.Class == Row.Class).ToList();
        if (ofClass.Count == 0) return "class";
        if (!ofClass.Any(e => Holds(e.Actors, Actor))) return "actor";
        return ofClass.Any(e => Holds(e.Actors, Actor) && Holds(e.Recipients, Recipient)) ? null : "recipient";
    }

    private static bool Holds(IReadOnlyList<Mention> parties, TextSpan? span) => span is not { } s || parties.Any(p => p.Span.Overlaps(s));
}
