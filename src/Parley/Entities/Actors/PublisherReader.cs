using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>Reads who publishes an article, if that is somebody who acts: a ministry's press release, not an outlet's report.</summary>
internal static class PublisherReader
{
    /// <summary>The body that all of the publisher's words name or describe; null where they are a news outlet's, a person's, or known only in part ("Daily Globe Peru").</summary>
    public static ActorReading? Read(ParsedArticle words, IReadOnlyList<MentionDraft> drafts, ActorLexicon lexicon)
    {
        if (words.Sentences.Count != 1) return null;
        foreach (var draft in drafts)
        {
            if (draft.First > 0 || draft.Last < words.Sentences[0].Tokens.Count - 1) continue;
            if (draft.Reading is not { Form: ActorForm.Body or ActorForm.People, Country: { } country } reading || reading.Sector == "JRN") return null;
            // A bare country's name is part of a name that is not known.
            if (reading.Sector is null && lexicon.CountryNames.ContainsKey(country)) return null;
            return reading with { Name = reading.Name ?? words.Article.Text };
        }

        return null;
    }
}
