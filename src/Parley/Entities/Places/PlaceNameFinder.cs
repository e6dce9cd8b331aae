using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Places;

/// <summary>Finds the words that may name a place: the gazetteer's names from left to right, the longest first, and unknown names that stand as places do.</summary>
internal sealed class PlaceNameFinder(Lexicon lexicon)
{
    private const int MostTokens = 7;
    private readonly Gazetteer _places = lexicon.Places;
    private readonly PlaceWords _words = lexicon.PlaceWords;

    /// <summary>Adds the names of one sentence, in order of reading.</summary>
    public void Find(string text, Sentence sentence, int index, bool caseless, List<PlaceName> names)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!MayStart(tokens, i, caseless)) continue;
            var name = Known(text, sentence, index, i, caseless) ?? (caseless ? null : Unknown(text, sentence, index, i, IsJoined(sentence, i, names)));
            if (name is null) continue;
            names.Add(name);
            i = name.Last;
        }
    }

    // The longest name that is known; a longer one that only small places bear must stand where a place does.
    private PlaceName? Known(string text, Sentence sentence, int index, int first, bool caseless)
    {
        var tokens = sentence.Tokens;
        for (var last = Furthest(tokens, first); last >= first; last--)
        {
            if (!MayEnd(tokens, first, last, caseless)) continue;
            var key = Key(text, tokens, first, last);
            var renown = key == 0 ? PlaceRenown.None : caseless ? (_places.HasBuiltIn(key) ? PlaceRenown.Known : PlaceRenown.None) : _places.Renown(key);
            if (renown == PlaceRenown.None || (renown == PlaceRenown.Obscure && !IsWhole(text, sentence, first, last))) continue;
            if (!caseless && IsMisspeltAcronym(text, tokens, first, last)) continue;
            var (from, to, noun, ofTown) = WithNoun(text, sentence, first, last, caseless);
            // "Dallas County" may be a name of its own; failing that it is what lies around Dallas.
            return new PlaceName { Sentence = index, First = from, Last = to, Key = key, Renown = renown, Noun = noun, NounIsCapital = from < first || to > last, IsOfTown = ofTown };
        }

        return caseless ? null : WithArticle(text, sentence, index, first);
    }

    // "Al-Qamishli", where the gazetteer has Qamishli.
    private PlaceName? WithArticle(string text, Sentence sentence, int index, int first)
    {
        var tokens = sentence.Tokens;
        if (!PlaceSpellings.IsArticle(tokens[first].Form) || first + 1 >= tokens.Count) return null;
        var hasHyphen = tokens[first + 1].Form == "-";
        var next = hasHyphen ? first + 2 : first + 1;
        if (next >= tokens.Count || !IsCapital(tokens[next].Form) || tokens[next].Span.Start - tokens[first].Span.End > 1) return null;
        // "at Baghdad" and "as Syria" hold no article.
        if (!hasHyphen && tokens[first].Form is not ("Al" or "El")) return null;
        // Lands have their own names with and without: "al-Sadr" is not the "SADR".
        return Known(text, sentence, index, next, false) is { Renown: PlaceRenown.Known } name && name.First == next && !_places.Find(name.Key).Exists(m => m.Entry.Kind == PlaceKind.Country)
            ? new PlaceName { Sentence = index, First = first, Last = name.Last, Key = name.Key, Renown = name.Renown, Noun = name.Noun, NounIsCapital = name.NounIsCapital, IsOfTown = name.IsOfTown, IsRespelt = true } : null;
    }

    // "Rio de la Plata", "Stow on the Wold": of several words, after a preposition, and not the beginning of a longer name.
    private bool IsWhole(string text, Sentence sentence, int first, int last) =>
        last > first && PlaceEvidence.PrepositionBefore(sentence, first, _words) > 0 && MayBePlace(sentence.Tokens, first, last)
            && !(last + 1 < sentence.Tokens.Count && Continues(text, sentence.Tokens, last));

    // A capitalised name that no gazetteer has, or as good as none, with a preposition or a noun of place at it, or the name of what holds it after it.
    private PlaceName? Unknown(string text, Sentence sentence, int index, int first, bool isJoined)
    {
        var tokens = sentence.Tokens;
        if (!IsCapital(tokens[first].Form) || tokens[first].Pos != PartOfSpeech.Propn) return null;
        var last = first;
        while (last + 1 < tokens.Count && last - first < 5 && Continues(text, tokens, last)) last++;
        while (last > first && !IsCapital(tokens[last].Form)) last--;
        var key = Key(text, tokens, first, last);
        if (key == 0 || !MayBePlace(tokens, first, last)) return null;
        var renown = _places.Renown(key);
        var (from, to, noun, ofTown) = WithNoun(text, sentence, first, last, false);
        var isRespelt = false;
        var isLed = isJoined || noun is not null || PlaceEvidence.PrepositionBefore(sentence, first, _words) == 2;
        if (renown == PlaceRenown.None)
        {
            // "Suburban Detroit", "Northern Mali": the name begins after the part.
            if (last > first && PlaceEvidence.IsPart(Lower(tokens[first])) && _places.Renown(Key(text, tokens, first + 1, last)) == PlaceRenown.Known) return null;
            if (!isLed && !PlaceEvidence.IsObjectOfPlaceVerb(tokens, first, last, _words)) return null;
            (key, renown) = PlaceSpellings.Known(text.AsSpan(tokens[first].Span.Start, tokens[last].Span.End - tokens[first].Span.Start), key, _places);
            isRespelt = renown != PlaceRenown.None;
        }

        return new PlaceName { Sentence = index, First = from, Last = to, Key = key, Renown = renown, Noun = noun, NounIsCapital = from < first || to > last, IsOfTown = ofTown, IsLed = isJoined, IsRespelt = isRespelt };
    }

    // "in Qamenas, Sarmin and Talamenes": what leads to the first leads to all.
    private bool IsJoined(Sentence sentence, int first, List<PlaceName> names)
    {
        if (names.Count == 0 || sentence.Tokens[first].Relation != "conj") return false;
        var before = names[^1];
        for (var i = before.Last + 1; i < first; i++)
            if (!(sentence.Tokens[i].Form is "," || sentence.Tokens[i].Lemma is "and" or "or")) return false;
        return before.Last < first && (before.IsLed || (before.Noun is not null && !before.NounIsCapital) || PlaceEvidence.PrepositionBefore(sentence, before.First, _words) == 2);
    }

    private static ulong Key(string text, TokenList tokens, int first, int last)
    {
        var start = tokens[first].Span.Start;
        return PlaceKey.Of(text.AsSpan(start, tokens[last].Span.End - start));
    }

    // A month, an acronym or somebody with a title is none, even after "in".
    private bool MayBePlace(TokenList tokens, int first, int last)
    {
        bool isUpper = true, isNamed = false;
        for (var i = first; i <= last; i++)
        {
            var word = Lower(tokens[i]);
            // "Avenue", "Northern Border" name nothing.
            isNamed |= _words.Noun(word) is null && !PlaceEvidence.IsPart(word) && char.IsLetter(word[0]);
            if (PlaceEvidence.IsDay(word) || _words.IsNoPlace(word) || _words.IsGivenName(word) || IsSomebody(word)) return false;
            foreach (var c in tokens[i].Form) isUpper &= !char.IsLower(c);
        }

        return isNamed && !isUpper && tokens[first].Relation is not ("nsubj" or "nsubj:pass") && tokens[last].Relation is not ("nsubj" or "nsubj:pass");
    }

    private bool IsSomebody(string word) =>
        _words.Noun(word) is null && (lexicon.Actors.Title(word) is not null || lexicon.Actors.Agent(word) is not null);

    private static bool Continues(string text, TokenList tokens, int last)
    {
        var next = tokens[last + 1];
        if (next.Form is "-" && last + 2 < tokens.Count && next.Span.Start == tokens[last].Span.End) return true;
        if (tokens[last].Form is "-" && next.Span.Start == tokens[last].Span.End) return true;
        // "Jabal al-Thurdeh"
        if (PlaceSpellings.IsArticle(next.Form) && last + 2 < tokens.Count && tokens[last + 2].Form == "-" && tokens[last + 2].Span.Start == next.Span.End) return true;
        return next.Pos == PartOfSpeech.Propn && IsCapital(next.Form) && text.AsSpan(tokens[last].Span.End, next.Span.Start - tokens[last].Span.End) is " " or "";
    }

    /// <summary>Takes in the noun of place before or after a name: "Lake X", "X province", "the town of X".</summary>
    private (int First, int Last, PlaceKind? Noun, bool OfTown) WithNoun(string text, Sentence sentence, int first, int last, bool caseless)
    {
        var tokens = sentence.Tokens;
        // The last word may itself be one ("Kutupalong Camp").
        var own = last > first ? _words.Noun(Lower(tokens[last])) is { After: true } end ? end : _words.Noun(Lower(tokens[first])) is { Before: true } begin ? begin : (PlaceNoun?)null : null;
        if (last + 1 < tokens.Count && (_words.Noun(Lower(tokens[last + 1])) ?? _words.Noun(tokens[last + 1].Lemma)) is { After: true } after && IsNear(text, tokens, last))
            return (first, IsCapital(tokens[last + 1].Form) && !caseless ? last + 1 : last, own?.Kind is PlaceKind.Site ? own?.Kind : after.Kind, after.OfTown);
        if (first > 0 && _words.Noun(Lower(tokens[first - 1])) is { Before: true } before && IsCapital(tokens[first - 1].Form) && IsNear(text, tokens, first - 1))
            return (first - 1, last, before.Kind, before.OfTown);
        if (own is null && first > 1 && tokens[first - 1].Lemma == "of" && (_words.Noun(Lower(tokens[first - 2])) ?? _words.Noun(tokens[first - 2].Lemma)) is { Of: true } of && of.Kind != PlaceKind.Country) own = of;
        return (first, last, own?.Kind, own?.OfTown == true);
    }

    private static bool IsNear(string text, TokenList tokens, int left) =>
        text.AsSpan(tokens[left].Span.End, tokens[left + 1].Span.Start - tokens[left].Span.End) is " " or "" or "-";

    private static string Lower(Token token) => token.Form.ToLowerInvariant();

    private static bool MayStart(TokenList tokens, int at, bool caseless)
    {
        var token = tokens[at];
        if (!char.IsLetter(token.Form[0])) return false;
        if (caseless) return token.Pos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X;
        if (IsCapital(token.Form)) return true;
        // "al-Hasakah", "the el Geneina road".
        return token.Form is "al" or "el" or "ad" or "ar" or "as" or "at" or "an" && at + 1 < tokens.Count && (tokens[at + 1].Form == "-" || IsCapital(tokens[at + 1].Form))
            || (token.Form.Length > 4 && token.Form.AsSpan(0, 3) is "al-" or "el-" or "ad-" or "ar-" or "as-" or "at-" or "an-");
    }

    private static int Furthest(TokenList tokens, int first)
    {
        var last = first;
        while (last + 1 < tokens.Count && last - first < MostTokens && MayHold(tokens[last + 1])) last++;
        return last;
    }

    private static bool MayHold(Token token) => token.Pos != PartOfSpeech.Punct || token.Form is "-" or "." or "'" or "’" or "–";

    private bool MayEnd(TokenList tokens, int first, int last, bool caseless)
    {
        var form = tokens[last].Form;
        if (!char.IsLetterOrDigit(form[0]) || (!char.IsLetterOrDigit(form[^1]) && form[^1] != '.')) return false;
        if (caseless) return last == first || tokens[last].Pos is not (PartOfSpeech.Verb or PartOfSpeech.Adp or PartOfSpeech.Det);
        return HasCapital(form) || IsCapital(form) || last == first || char.IsDigit(form[0]) || _words.Noun(form) is { After: true };
    }

    // "us" and "who" are no acronyms; nor is "Ma" or "In" the code of a state.
    private static bool IsMisspeltAcronym(string text, TokenList tokens, int first, int last)
    {
        if (last > first) return false;
        var form = text.AsSpan(tokens[first].Span.Start, tokens[first].Span.Length);
        if (form.Length > 3) return false;
        var upper = true;
        foreach (var c in form) upper &= !char.IsLower(c);
        return !upper && form is "Us" or "Uk" or "Uae" or "Car" or "Drc" or "Ny" or "Act" or "Up" or "us";
    }

    private static bool HasCapital(string form)
    {
        foreach (var c in form)
            if (char.IsAsciiLetterUpper(c)) return true;
        return false;
    }

    internal static bool IsCapital(string form) => char.IsUpper(form[0]);
}
