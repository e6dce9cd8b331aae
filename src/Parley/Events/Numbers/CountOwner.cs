using Parley.Events.Assembly;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Tells which event of its sentence a count belongs to: the nearest in the tree among those whose class may have such a count.</summary>
internal sealed class CountOwner(CountLexicon lexicon)
{
    private const int Farthest = 7;

    /// <summary>The word of the event that has the count, or -1.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="count">The count.</param>
    /// <param name="events">The events of the sentence.</param>
    public int Of(Sentence sentence, Count count, List<FoundEvent> events)
    {
        var fit = events.FindAll(e => lexicon.Fits(count.Of, e.Match.Row.Class!.Value));
        if (fit.Count == 0) return -1;
        var steps = StepsFrom(sentence, count.Word);
        var nearest = fit.MinBy(e => Distance(e, steps))!;
        return Distance(nearest, steps) <= Farthest ? nearest.Match.Word : -1;
    }

    private static int Distance(FoundEvent found, int[] steps) => found.OtherWords.Append(found.Match.Word).Min(w => steps[w]);

    // Steps along the tree to every word.
    private static int[] StepsFrom(Sentence sentence, int word)
    {
        var steps = new int[sentence.Tokens.Count];
        Array.Fill(steps, int.MaxValue);
        var queue = new Queue<int>([word]);
        steps[word] = 0;
        while (queue.TryDequeue(out var at))
        {
            foreach (var next in (int[])[.. sentence.Children(at), sentence.Tokens[at].Head])
            {
                if (next < 0 || steps[next] != int.MaxValue) continue;
                steps[next] = steps[at] + 1;
                queue.Enqueue(next);
            }
        }

        return steps;
    }
}
