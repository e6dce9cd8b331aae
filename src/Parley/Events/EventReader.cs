using Parley.Entities;
using Parley.Events.Assembly;
using Parley.Events.Attributions;
using Parley.Events.Confidences;
using Parley.Events.Intent;
using Parley.Events.Numbers;
using Parley.Events.Participants;
using Parley.Events.Retelling;
using Parley.Events.Speakers;
using Parley.Events.Status;
using Parley.Events.Triggers;
using Parley.Lexicons;

namespace Parley.Events;

/// <summary>The third stage: what happened, as the sentences of a resolved article tell it.</summary>
public sealed class EventReader
{
    private readonly Lexicon _lexicon;
    private readonly TriggerFinder _triggers;
    private readonly AttributionReader _attributions;
    private readonly SpeakerReader _speakers;
    private readonly EventBuilder _builder;
    private readonly QuantityReader _quantities;
    private readonly IntentReader _intents;
    private readonly UnnamedHappening _unnamed;
    private readonly PurposeReader _purposes;
    private readonly RetellingFinder _retellings;

    /// <summary>Makes a reader over the lexicon; it may be used by several threads at once.</summary>
    public EventReader(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _triggers = new TriggerFinder(lexicon.Triggers);
        _attributions = new AttributionReader(lexicon);
        _speakers = new SpeakerReader(lexicon.Actors, lexicon.Coreference);
        var status = new StatusReader(lexicon.Status);
        _builder = new EventBuilder(status, new ConfidenceModel(lexicon.Confidence));
        _quantities = new QuantityReader(lexicon.Counts);
        _intents = new IntentReader(lexicon.Intents, status, lexicon.Status);
        _unnamed = new UnnamedHappening(status);
        _purposes = new PurposeReader(status, lexicon.Status);
        _retellings = new RetellingFinder(lexicon.Retellings, new CountReader(new NumeralReader(lexicon.Counts)));
    }

    /// <summary>Codes an article.</summary>
    /// <param name="article">The article with its actors, places and times.</param>
    /// <param name="coder">Name and version of the coder, for the record.</param>
    public CodedArticle Read(ResolvedArticle article, string coder) => Read(article, coder, null);

    /// <summary>The same, telling of each event the evidence that its confidence rests on.</summary>
    internal CodedArticle Read(ResolvedArticle article, string coder, Action<Event, double[]>? weighed)
    {
        var attributions = _attributions.Read(article);
        article = _speakers.Read(article, attributions);
        var found = new List<FoundEvent>();
        var series = new AttackSeries();
        var discarded = DiscardFinder.Find(article.Parsed.Sentences, _lexicon.Discards);
        for (var i = 0; i < article.Parsed.Sentences.Count; i++)
        {
            if (discarded is null || discarded.Contains(i) || article.Parsed.Sentences[i].IsDateline) continue;
            var view = new SentenceView(article, i, _lexicon);
            var inSentence = new List<FoundEvent>();
            foreach (var match in _triggers.Find(view))
                if (match.Row.Class is not null) inSentence.Add(new FoundEvent(view, match, ParticipantFinder.Find(view, match)));
            inSentence.RemoveAll(Definition.Has);
            var told = ListedTalks.Add(view, series.Fill(PartyInheritance.Fill(EventMerger.Merge(inSentence), found)), found);
            var words = told.Where(f => f.HasParty || _unnamed.IsTold(f)).Select(f => f.Match.Word).ToHashSet();
            told = _quantities.Assign(view, told.ConvertAll(f => f with { EventWords = words }), f => IsTold(f) || NamedTalks.IsNamed(f));
            var events = _intents.Add([.. told.SelectMany(VisitSplitter.Split).SelectMany(AnswerSplitter.Split)]);
            found.AddRange(events.FindAll(e => !_purposes.IsOnlyFor(e, events)));
        }

        var kept = NamedTalks.Fill(found).FindAll(IsTold);
        var built = kept.ConvertAll(f => Build(f, attributions, weighed));
        var voices = new VoiceFinder(article, attributions, built);
        var marked = PartiesTold.Complete(_retellings.Mark(article, kept.Zip(built)));
        return RecordAssembler.Assemble(article, coder, _lexicon.Hash, attributions, marked.Select(e => e with { Voice = voices.Of(e) })) with { Register = _lexicon.Register };
    }

    private bool IsTold(FoundEvent found) => found.IsToldAnew || _unnamed.IsTold(found);

    private Event Build(FoundEvent found, IReadOnlyList<Attribution> attributions, Action<Event, double[]>? weighed)
    {
        var built = _builder.Build(found, attributions);
        weighed?.Invoke(built, EvidenceReader.Read(found, built.Status));
        return built;
    }
}
