using Parley.Evaluation.Alignment;
using Parley.Evaluation.Measures;
using Parley.Events;

namespace Parley.Evaluation;

/// <summary>Measures codings on a gold set. <c>docs/evaluate.md</c> says how and why.</summary>
public static class Evaluator
{
    /// <summary>Measures one coding, and tells it apart from a second where there is one.</summary>
    public static EvaluationResult Run(Coding gold, Coding coding, EvaluationOptions options, Coding? against = null)
    {
        options = options with { JoinsYield = options.JoinsYield || gold.Texts.Any(t => t.Events.Any(e => e.Class == ClassLabel.Yield)) };
        var texts = gold.Texts.Select(t => (Gold: Labelled(t, options), Coded: coding.Find(t.Id))).ToList();
        var judgements = Judge(gold, coding, options);
        var result = Measure(judgements, options) with
        {
            Gold = gold.Name,
            Coding = coding.Name,
            Texts = texts.Count,
            WithoutOutput = texts.Count(t => t.Coded is null),
            Failed = texts.Count(t => t.Coded is { IsFailed: true }),
            Unlabelled = coding.Texts.Count(t => gold.Find(t.Id) is null && !IsSentenceOf(gold, t.Id)),
            Tuples = texts.Any(t => t.Gold.Events.Any(e => e.Cameo is not null)) ? TupleScores.Of(texts) : null,
        };
        return against is null ? result : result with { Against = CoderComparison.Of(against.Name, judgements, Judge(gold, against, options), options) };
    }

    /// <summary>Every gold event with what the coding has for it, and, under the rule of all events, what it has besides.</summary>
    internal static IReadOnlyList<Judgement> Judge(Coding gold, Coding coding, EvaluationOptions options) =>
        [.. gold.Texts.SelectMany(t =>
        {
            var text = Labelled(t, options);
            IReadOnlyList<LabelledEvent> coded = [.. (coding.Find(t.Id)?.Events ?? []).Select(e => Labelled(e, options))];
            return options.Rule == AlignmentRule.Pair ? PairAlignment.Align(text, coded) : EventAlignment.Align(text, coded);
        })];

    private static EvaluationResult Measure(IReadOnlyList<Judgement> judgements, EvaluationOptions options)
    {
        var classes = new ClassScores(judgements);
        var right = judgements.Where(j => j.IsRight(Rightness.Class)).ToList();
        Score At(Rightness level) => new(judgements.Count(j => j.IsRight(level)), judgements.Count(j => j.Coded is not null), judgements.Count(j => j.Gold is not null));
        return new()
        {
            Gold = "",
            Coding = "",
            Options = options,
            Texts = 0,
            WithoutOutput = 0,
            Failed = 0,
            Unlabelled = 0,
            Class = At(Rightness.Class),
            ClassAndParties = At(Rightness.Parties),
            Classes = classes,
            Accuracy = Share.Of(judgements.Where(j => j.Gold is not null), j => j.IsRight(Rightness.Class)),
            Pair = options.Rule == AlignmentRule.Pair ? PairOf(judgements) : null,
            Parties = PartyScores.Of(judgements),
            Status = StatusOf(right),
            Mode = right.Any(j => j.Gold!.Mode is not null) ? Share.Of(right.Where(j => j.Gold!.Mode is not null), j => j.Gold!.Mode == j.Coded!.Mode) : null,
            Calibration = Calibration.Of(judgements, options.Rightness),
            Errors = ListedError.Worst(judgements, options),
        };
    }

    private static (Share Actor, Share Recipient) PairOf(IReadOnlyList<Judgement> judgements) => (
        Share.Of(judgements, j => j.Coded is { } c && PairAlignment.IsFound(j.Text, j.Gold!.Actors, c.Actors)),
        Share.Of(judgements, j => j.Coded is { } c && PairAlignment.IsFound(j.Text, j.Gold!.Recipients, c.Recipients)));

    private static Confusion? StatusOf(List<Judgement> right)
    {
        var told = right.Where(j => j.Gold!.Status is not null).ToList();
        return told.Count == 0 ? null : new Confusion(told.Select(j => (Word(j.Gold!.Status), Word(j.Coded!.Status))), Enum.GetValues<EventStatus>().Select(s => Word(s)));
    }

    private static string Word(EventStatus? status) => status?.ToString().ToLowerInvariant() ?? Confusion.None;

    private static LabelledText Labelled(LabelledText text, EvaluationOptions options) =>
        options.JoinsYield ? text with { Events = [.. text.Events.Select(e => Labelled(e, options))] } : text;

    private static LabelledEvent Labelled(LabelledEvent e, EvaluationOptions options) => options.JoinsYield ? e with { Class = e.Class.Joined() } : e;

    private static bool IsSentenceOf(Coding gold, string id) => id.LastIndexOf('_') is > 0 and var at && gold.Find(id[..at]) is not null;
}
