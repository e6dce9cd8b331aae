using Parley.Entities;
using Parley.Entities.Introductions;
using Parley.Events;
using Parley.Lexicons;
using Parley.Lexicons.PlaceIndexes;
using Parley.Text;

namespace Parley;

/// <summary>The front door: an article goes in, its record comes out. One coder may be used by several threads at once.</summary>
public sealed class EventCoder
{
    /// <summary>Name and version that records carry.</summary>
    public const string Name = "parley 0.1.0";

    /// <summary>Longest text that is coded, in UTF-16 code units: some 8,000 sentences. No article is so long; files of many articles are to be split.</summary>
    public const int LongestText = 1_000_000;

    // What is longer is no name.
    private const int LongestPublisher = 200;

    private readonly TextParser _parser;
    private readonly EntityResolver _resolver;
    private readonly EventReader _reader;
    private readonly IntroductionReader _introductions;

    /// <summary>Makes a coder of a language model and a lexicon.</summary>
    public EventCoder(TextParser parser, Lexicon lexicon) : this(parser, lexicon, lexicon) { }

    private EventCoder(TextParser parser, Lexicon given, Lexicon lexicon)
    {
        _parser = parser;
        Given = given;
        _resolver = new EntityResolver(lexicon);
        _reader = new EventReader(lexicon);
        _introductions = new IntroductionReader(given);
    }

    /// <summary>The knowledge without what articles taught.</summary>
    public Lexicon Given { get; }

    /// <summary>A coder that also uses what earlier articles taught; what was given wins over it. This coder stays as it is.</summary>
    public EventCoder With(LearnedRoles learned) => learned.Hash is null ? this : new(_parser, Given, Given.With(learned));

    /// <summary>Loads the built-in model and knowledge, which lie beside the program, and lays the users' lexicon folders over it.</summary>
    /// <exception cref="LexiconException">A file of a lexicon is missing or wrong.</exception>
    public static EventCoder Load(params IEnumerable<string> lexicons) =>
        new(TextParser.Load(DataFolder.Model), Lexicon.Read(DataFolder.Path, lexicons));

    /// <summary>The same with an index of places that <see cref="PlaceImport"/> made.</summary>
    /// <param name="lexicons">Folders of lexicon files, the later over the earlier.</param>
    /// <param name="places">File of the index; null: the built-in places only. It stays open as long as the process lives.</param>
    /// <exception cref="LexiconException">A file of a lexicon is missing or wrong, or the index is none.</exception>
    public static EventCoder Load(IEnumerable<string> lexicons, string? places) =>
        new(TextParser.Load(DataFolder.Model), Lexicon.Read(DataFolder.Path, places is null ? null : PlaceIndex.Open(places), lexicons));

    /// <summary>Reads an article of at most <see cref="LongestText"/>.</summary>
    /// <exception cref="ArgumentException">The text is longer.</exception>
    public CodedArticle Code(Article article) => Code(Resolve(article));

    /// <summary>The last stage alone.</summary>
    public CodedArticle Code(ResolvedArticle resolved) => _reader.Read(resolved, Name);

    /// <summary>All stages, telling of each event the evidence that its confidence rests on.</summary>
    internal CodedArticle Code(Article article, Action<Event, double[]> weighed) => _reader.Read(Resolve(article), Name, weighed);

    /// <summary>The public roles in which the article introduces people; what was learned before has no say in it.</summary>
    public IReadOnlyList<Introduction> Introductions(ResolvedArticle resolved) => _introductions.Read(resolved);

    /// <summary>The stages before the events, for those who want to see them.</summary>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>.</exception>
    public ResolvedArticle Resolve(Article article) => article.Text.Length > LongestText
        ? throw new ArgumentException($"the text has {article.Text.Length:N0} characters, and at most {LongestText:N0} are coded: split it into its articles", nameof(article))
        : _resolver.Resolve(_parser.Parse(article), article.Publisher is { Length: > 0 and <= LongestPublisher } publisher ? _parser.Parse(new Article(article.Id, publisher) { Published = article.Published }) : null);
}
