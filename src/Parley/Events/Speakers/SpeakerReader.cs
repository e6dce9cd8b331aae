using Parley.Entities;
using Parley.Entities.Coreference;
using Parley.Events.Attributions;
using Parley.Lexicons;

namespace Parley.Events.Speakers;

/// <summary>
/// Says who means himself with "I", "we", "our": in somebody's words he himself, elsewhere who publishes the text, if that is somebody who
/// acts; else nobody. What is "ours" is his, as what is "theirs" is that of whom the pronoun means.
/// </summary>
internal sealed class SpeakerReader(ActorLexicon actors, CoreferenceLexicon coreference)
{
    /// <summary>The article with those pronouns among its mentions whose speaker is known.</summary>
    /// <param name="article">Actors resolved, all but these.</param>
    /// <param name="attributions">Who says what in it.</param>
    public ResolvedArticle Read(ResolvedArticle article, IReadOnlyList<Attribution> attributions)
    {
        var pronouns = FirstPerson.Find(article.Parsed.Sentences, coreference);
        if (pronouns.Count == 0) return article;
        var frames = new SpeakerFrames(article, attributions, pronouns);
        var spoken = new SpokenMentions(article, actors);
        foreach (var pronoun in pronouns)
        {
            if (frames.SourceOf(pronoun) is >= 0 and var source) spoken.AddSource(pronoun, source);
            else if (frames.IsPublishers(pronoun)) spoken.AddPublisher(pronoun);
        }

        return spoken.Count == 0 ? article : article.With(Possessors.Lend(article.Parsed.Sentences, spoken.Merged(), actors, coreference));
    }
}
