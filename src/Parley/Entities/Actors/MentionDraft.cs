using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>A noun phrase and who it means, before what it refers back to is known.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">Index of the head token.</param>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, included.</param>
/// <param name="Reading">Who the phrase means by itself.</param>
internal sealed record MentionDraft(int Sentence, int Head, int First, int Last, ActorReading Reading)
{
    /// <summary>Index of the draft that this one refers back to; null where it stands by itself.</summary>
    public int? SameAs { get; init; }

    /// <summary>Indexes of the drafts that this one means together; null where it means no several that were named.</summary>
    public List<int>? Members { get; init; }

    /// <summary>The draft as the record has it.</summary>
    public Mention MentionIn(ParsedArticle parsed)
    {
        var tokens = parsed.Sentences[Sentence].Tokens;
        var span = tokens[First].Span.Union(tokens[Last].Span);
        return new Mention
        {
            Start = span.Start,
            End = span.End,
            Text = span.Of(parsed.Article.Text),
            Name = Reading.Name ?? span.Of(parsed.Article.Text),
            Country = Reading.Country,
            Sector = Reading.Sector,
            Code = Reading.CodeOrDefault,
            Ethnic = Reading.Community is { IsReligion: false } group ? group.Code : null,
            Religion = Reading.Community is { IsReligion: true } religion ? religion.Code : null,
            Role = Reading.Role,
            SameAs = SameAs,
            Members = Members,
        };
    }
}
