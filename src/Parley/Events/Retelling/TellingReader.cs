using Parley.Entities;
using Parley.Events.Assembly;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Retelling;

/// <summary>Reads what an event's words say of whether it was told before.</summary>
internal sealed class TellingReader(RetellingLexicon lexicon, CountReader counts)
{
    private const int MostDepth = 30;
    // Which tense these stand in no tagger is sure of.
    private static readonly HashSet<string> s_sameInPast = ["beat", "hit", "cut", "put", "hurt", "shut", "set", "shed", "spread", "quit", "split"];
    private static readonly HashSet<string> s_deictic = ["last", "this", "yesterday", "today", "tonight", "tomorrow", "overnight", "ago"];

    /// <summary>The telling of an event.</summary>
    public Telling Read(FoundEvent found, Event built)
    {
        var sentence = found.View.Sentence;
        var words = WordsOf(found);
        var nouns = words.FindAll(w => sentence.Tokens[w].Pos == PartOfSpeech.Noun);
        var isHeading = IsHeading(found.View);
        var parties = PartySpans(found);
        return new Telling(found, built)
        {
            IsHeading = isHeading,
            Lemmas = Lemmas(found, sentence),
            Carrier = TriggerWords.CarrierOf(found.View, found.Match.Word) is { } carrier ? sentence.Tokens[carrier].Lemma.ToLowerInvariant() : null,
            Apart = Apart(found, words),
            Pointer = nouns.Select(n => PointerAt(sentence, n)).FirstOrDefault(p => p is not null),
            IsIndefinite = nouns.Count > 0 && nouns.TrueForAll(n => IsNew(sentence, n)),
            IsSeveral = nouns.Count == 0 ? null : nouns.Exists(n => IsSeveral(sentence.Tokens[n])),
            Count = nouns.Select(n => counts.Of(sentence, n)).FirstOrDefault(c => c is not null),
            IsHabit = !isHeading && nouns.Count == 0 && sentence.Tokens[found.Match.Word] is { Tag: "VBZ" or "VBP" } verb && !s_sameInPast.Contains(verb.Form),
            Time = built.Time is not { IsTold: true } || IsHour(found, built.Time) ? null : built.Time,
            Times = found.View.Article.Times.Where(t => t.Type == "DATE" && sentence.Span.Contains(t.Span)).Select(t => t.Text.ToLowerInvariant()).ToHashSet(),
            Places = [.. found.View.Article.Places.Where(p => sentence.Span.Contains(p.Span) && !IsIn(parties, p.Span))],
            Content = Content(found, words, parties),
            PartyNouns = PartyNouns(sentence, parties),
        };
    }

    // With what it was done: "another bomb killed five" is a bombing.
    private static List<string> Lemmas(FoundEvent found, Sentence sentence)
    {
        var instruments = found.Parties.Others.Where(o => o.Part == "instrument").Select(o => found.View.Article.Heads[o.Mention]).Where(h => h.Sentence == found.View.Index).Select(h => h.Token);
        return [.. found.Match.Words.Concat(found.OtherWords).Concat(instruments).Prepend(found.Match.Word).Select(w => sentence.Tokens[w].Lemma.ToLowerInvariant()).Distinct()];
    }

    // The trigger, others of the same happening, and the verb that carries it.
    private static List<int> WordsOf(FoundEvent found)
    {
        var words = new List<int> { found.Match.Word };
        words.AddRange(found.OtherWords);
        if (TriggerWords.CarrierOf(found.View, found.Match.Word) is { } carrier && !words.Contains(carrier)) words.Add(carrier);
        return words;
    }

    private static bool IsHeading(SentenceView view)
    {
        var sentences = view.Article.Parsed.Sentences;
        return view.Sentence.StartsParagraph && (view.Index + 1 == sentences.Count || sentences[view.Index + 1].StartsParagraph)
            && view.Sentence.Tokens[^1].Pos != PartOfSpeech.Punct;
    }

    // "before dawn", "at 9 p.m.", but not "Monday night" nor "last night".
    private static bool IsHour(FoundEvent found, EventTime time) => found.View.Article.Times.Any(t => t.Start == time.Start && t.Type == "TIME"
        && !t.Text.Any(char.IsUpper) && !t.Text.Split(' ').Any(w => s_deictic.Contains(w)));

    private bool IsSeveral(Token noun) => noun.Tag is "NNS" or "NNPS" && !lexicon.IsOneInPlural(noun.Lemma);

    private static Pointer? PointerAt(Sentence sentence, int noun)
    {
        string? words = null;
        var isBare = true;
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child] is { Relation: "det", Lemma: "the" or "this" or "that" or "these" or "those" } det) words = $"{det.Form} {sentence.Tokens[noun].Form}";
            isBare &= sentence.Tokens[child].Relation is not ("nmod" or "nmod:poss" or "acl" or "acl:relcl" or "compound" or "amod");
        }

        return words is null ? null : new Pointer(words, sentence.Tokens[noun].Lemma.ToLowerInvariant(), isBare);
    }

    private bool IsNew(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation is "det" or "nmod:poss") return sentence.Tokens[child].Lemma is "a" or "an" or "some" or "several";
        return IsSeveral(sentence.Tokens[noun]);
    }

    // At the words themselves, and at who and what hangs from them: "police arrested two other men", "another bomb killed five".
    private HashSet<string> Apart(FoundEvent found, List<int> words)
    {
        var sentence = found.View.Sentence;
        var apart = new HashSet<string>();
        foreach (var word in words)
        {
            foreach (var child in sentence.Children(word))
            {
                var token = sentence.Tokens[child];
                var lemma = token.Lemma.ToLowerInvariant();
                if (token.Relation is "det" or "amod" or "advmod" && (lexicon.SetsApart(lemma) || lexicon.IsOfAnotherTime(lemma))) apart.Add(lemma);
                if (token.Relation is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod") || words.Contains(child)) continue;
                foreach (var below in sentence.Children(child))
                    if (sentence.Tokens[below].Relation is "det" or "amod" && lexicon.SetsApart(sentence.Tokens[below].Lemma.ToLowerInvariant())) apart.Add(sentence.Tokens[below].Lemma.ToLowerInvariant());
            }
        }

        return apart;
    }

    private static HashSet<string> Content(FoundEvent found, List<int> words, List<TextSpan> parties)
    {
        var sentence = found.View.Sentence;
        var top = words.MinBy(w => Depth(sentence, w));
        var settings = SettingSpans(found.View.Article, sentence.Span);
        var content = new HashSet<string>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Num) || words.Contains(i) || !IsBelow(sentence, i, top)) continue;
            if (!IsIn(parties, token.Span) && !IsIn(settings, token.Span)) content.Add(token.Lemma.ToLowerInvariant());
        }

        return content;
    }

    private static HashSet<string> PartyNouns(Sentence sentence, List<TextSpan> parties)
    {
        var nouns = new HashSet<string>();
        foreach (var token in sentence.Tokens)
            if (token.Pos == PartOfSpeech.Noun && IsIn(parties, token.Span)) nouns.Add(token.Lemma.ToLowerInvariant());
        return nouns;
    }

    private static List<TextSpan> PartySpans(FoundEvent found)
    {
        var spans = new List<TextSpan>();
        foreach (var actor in found.Parties.Actors) spans.Add(found.View.Article.Mentions[actor].Span);
        foreach (var recipient in found.Parties.Recipients) spans.Add(found.View.Article.Mentions[recipient].Span);
        return spans;
    }

    // Places and times of one sentence.
    private static List<TextSpan> SettingSpans(ResolvedArticle article, TextSpan sentence)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < article.Places.Count; i++)
            if (article.Places[i].Span.Overlaps(sentence)) spans.Add(article.Places[i].Span);
        for (var i = 0; i < article.Times.Count; i++)
            if (article.Times[i].Span.Overlaps(sentence)) spans.Add(article.Times[i].Span);
        return spans;
    }

    private static bool IsIn(List<TextSpan> spans, TextSpan word)
    {
        foreach (var span in spans)
            if (span.Overlaps(word)) return true;
        return false;
    }

    private static int Depth(Sentence sentence, int word)
    {
        var depth = 0;
        for (var at = word; at >= 0 && depth < MostDepth; at = sentence.Tokens[at].Head) depth++;
        return depth;
    }

    private static bool IsBelow(Sentence sentence, int word, int top)
    {
        var at = word;
        for (var depth = 0; at >= 0 && depth < MostDepth; at = sentence.Tokens[at].Head, depth++)
            if (at == top) return true;
        return false;
    }
}
