using Parley.Lexicons.PlaceIndexes;
using Parley.Lexicons.Processes;

namespace Parley.Lexicons;

/// <summary>All that Parley knows about the world: the files of <c>data/</c>, and those a user lays over them.</summary>
public sealed class Lexicon
{
    private Lexicon(LexiconFiles files, PlaceIndex? places)
    {
        Actors = ActorLexicon.Read(files);
        Triggers = TriggerLexicon.Read(files);
        Status = StatusLexicon.Read(files);
        Counts = CountLexicon.Read(files);
        Attributions = AttributionLexicon.Read(files);
        Places = Gazetteer.Read(files, places);
        PlaceWords = PlaceWords.Read(files);
        EventPlaces = EventPlaceWords.Read(files);
        Intents = IntentLexicon.Read(files);
        Times = TimeLexicon.Read(files);
        Coreference = CoreferenceLexicon.Read(files);
        Discards = DiscardLexicon.Read(files);
        Confidence = ConfidenceWeights.Read(files);
        Retellings = RetellingLexicon.Read(files);
        Linking = LinkingLexicon.Read(files);
        Hash = files.Hash();
        // After the hash: no record rests on them.
        Processes = ProcessLexicon.Read(files);
    }

    /// <summary>Who there is.</summary>
    public ActorLexicon Actors { get; private set; }

    /// <summary>The words that tell of events.</summary>
    public TriggerLexicon Triggers { get; }

    /// <summary>The words that say whether a happening is planned, possible or denied.</summary>
    public StatusLexicon Status { get; }

    /// <summary>What is counted by which words.</summary>
    public CountLexicon Counts { get; }

    /// <summary>The words that say who says so.</summary>
    public AttributionLexicon Attributions { get; }

    /// <summary>Places with coordinates.</summary>
    public Gazetteer Places { get; }

    /// <summary>What is not to be coded.</summary>
    public DiscardLexicon Discards { get; }

    internal PlaceWords PlaceWords { get; }

    internal EventPlaceWords EventPlaces { get; }

    internal CoreferenceLexicon Coreference { get; }

    internal ConfidenceWeights Confidence { get; }

    internal RetellingLexicon Retellings { get; }

    internal LinkingLexicon Linking { get; }

    internal ProcessLexicon Processes { get; }

    /// <summary>What announcements are in themselves.</summary>
    public IntentLexicon Intents { get; }

    /// <summary>The words that times are told with.</summary>
    public TimeLexicon Times { get; }

    /// <summary>Names the knowledge that a record rests on: twelve hexadecimal digits over the files' bytes.</summary>
    public string Hash { get; }

    /// <summary>Names the learned roles that stand under the given ones; null where there are none.</summary>
    public string? Register { get; private set; }

    /// <summary>The same knowledge with learned roles under what was given.</summary>
    public Lexicon With(LearnedRoles learned)
    {
        if (learned.Hash is null) return this;
        var copy = (Lexicon)MemberwiseClone();
        copy.Actors = Actors.With(learned);
        copy.Register = learned.Hash;
        return copy;
    }

    /// <summary>Reads the built-in knowledge and lays the users' folders over it, the later over the earlier.</summary>
    /// <exception cref="LexiconException">A file is missing or wrong; the message names file and line.</exception>
    public static Lexicon Read(string dataFolder, params IEnumerable<string> overlays) => Read(dataFolder, null, overlays);

    /// <summary>The same with an index of places behind the built-in ones.</summary>
    /// <exception cref="LexiconException">A file is missing or wrong; the message names file and line.</exception>
    public static Lexicon Read(string dataFolder, PlaceIndex? places, IEnumerable<string> overlays) => new(new LexiconFiles([dataFolder, .. overlays]), places);
}
