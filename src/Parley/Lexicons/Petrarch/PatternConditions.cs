namespace Parley.Lexicons.Petrarch;

/// <summary>A pattern as Parley's triggers say it: conditions on slots, and where the parties stand.</summary>
internal sealed class PatternConditions
{
    // PETRARCH takes for target whatever actor comes first after the verb.
    private const string Anywhere = "any";
    private const string Beside = "with|to|against";
    private readonly List<string> _conditions = [];
    private readonly List<string> _particles = [];

    private PatternConditions() { }

    /// <summary>The conditions, as column <c>when</c> has them.</summary>
    public IReadOnlyList<string> Conditions => _conditions;

    /// <summary>Words that the pattern adds to the verb.</summary>
    public IReadOnlyList<string> Particles => _particles;

    /// <summary>Where the source stands.</summary>
    public string Actor { get; private set; } = "insubj|byany";

    /// <summary>Where the target stands.</summary>
    public string Recipient { get; private set; } = Anywhere;

    /// <summary>Whether the pattern wants several in the subject, who do it to each other.</summary>
    public bool IsCompound { get; private set; }

    /// <summary>What a verb without pattern asks for: nothing.</summary>
    public static PatternConditions Plain(EventCodes codes) => new PatternConditions().Turned(codes);

    /// <summary>The conditions of a pattern; null, and the reason, where Parley's slots cannot say it.</summary>
    public static PatternConditions? Of(VerbPattern pattern, FunctionWords words, SynonymSets sets, out string? reason)
    {
        var conditions = new PatternConditions();
        reason = pattern.Before.Select(e => conditions.AddBefore(e, words, sets)).FirstOrDefault(r => r is not null);
        if (reason is not null) return null;
        var noun = false;
        foreach (var element in pattern.After)
        {
            reason ??= conditions.AddAfter(element, ref noun, words, sets);
            if (reason is not null) return null;
        }

        conditions.Place(pattern);
        return conditions.Turned(pattern.Codes);
    }

    private PatternConditions Turned(EventCodes codes)
    {
        // Who does it to each other stands in the subject, or beside it.
        if (IsCompound) Recipient = Beside;
        if (codes.IsBackward) (Actor, Recipient) = (Recipient, Actor);
        return this;
    }

    private string? AddBefore(PatternElement element, FunctionWords words, SynonymSets sets)
    {
        if (element.Symbol is '%') IsCompound = true;
        if (element.Preposition is null && element.Symbol is not null) return null;
        if (element.Preposition is not null) return "a pattern with a preposition before the verb: Parley's slots are those of the verb, wherever they stand";
        if (element.Words.Any(w => words.IsAuxiliary(w) || IsAuxiliary(w, words, sets))) return "a pattern on auxiliaries or denials: Parley reads them as status";
        var isAdverb = element.Words.Count == 1 && element.Words[0].EndsWith("ly", StringComparison.Ordinal);
        AddPhrase(isAdverb ? "mod" : "subj", element.Words, words);
        return null;
    }

    private static bool IsAuxiliary(string word, FunctionWords words, SynonymSets sets) => word[0] == '&' && sets.Of(word)?.Any(w => words.IsAuxiliary(w.Split(' ')[0])) == true;

    private string? AddAfter(PatternElement element, ref bool hasNoun, FunctionWords words, SynonymSets sets)
    {
        if (element.Symbol is not null && element.Preposition is null) return null;
        if (element.Words.Any(words.IsAuxiliary) && element.Preposition is null) return "a pattern on auxiliaries or denials: Parley reads them as status";
        if (element.Words.FirstOrDefault(w => w[0] == '&' && sets.Of(w) is null) is { } unknown) return $"there is no synonym set {unknown.ToUpperInvariant()}";
        if (element.Preposition is { } preposition)
        {
            var slot = hasNoun ? $"obj.{preposition}" : preposition;
            if (element.Words.Count == 0 && element.Symbol is null && words.IsParticle(preposition)) _particles.Add(preposition);
            else if (element.Words.Count == 0) _conditions.Add(slot);
            else AddPhrase(slot, element.Words, words);
            return null;
        }

        if (element.Words.Count == 1 && words.IsParticle(element.Words[0])) _particles.Add(element.Words[0]);
        else if (element.Words.Count == 1 && element.Words[0].EndsWith("ly", StringComparison.Ordinal)) AddPhrase("mod", element.Words, words);
        else if (hasNoun) return "a pattern with several phrases after the verb and no preposition between them";
        else
        {
            AddPhrase("obj", element.Words, words);
            hasNoun = true;
        }

        return null;
    }

    private void AddPhrase(string slot, IReadOnlyList<string> phrase, FunctionWords words)
    {
        var own = phrase.Where(w => !words.IsArticle(w)).ToList();
        if (own.Count == 0) return;
        // A set may hold adjectives alone: "(ON &KINDS)" is "on economic issues" as well.
        var test = own is [['&', ..]] ? "~=" : "=";
        _conditions.Add($"{slot}{test}{Value(own[^1], isHead: true)}");
        foreach (var word in own.SkipLast(1)) _conditions.Add($"{slot}.mod={Value(word, isHead: false)}");
    }

    private static string Value(string word, bool isHead)
    {
        if (word[0] == '&') return "&" + SynonymSets.FileName(word);
        var singular = NounForms.Singular(word);
        return isHead && singular != word ? $"{singular}|{word}" : word;
    }

    // "+ * MONEY $": the money comes from what stands after the verb.
    private void Place(VerbPattern pattern)
    {
        var after = pattern.After.Where(e => e.Symbol is '$' or '+').ToList();
        if (after.Exists(e => e.Symbol == '$'))
        {
            Recipient = "obj|subj";
            Actor = (after.First(e => e.Symbol == '$').Preposition ?? PrepositionBefore(pattern.After)) is { } stands ? $"{stands}|{Anywhere}" : Anywhere;
        }
        else if (after.Find(e => e.Symbol == '+')?.Preposition is { } preposition)
        {
            Recipient = $"{preposition}|obj.{preposition}|{Anywhere}";
        }
    }

    private static string? PrepositionBefore(IReadOnlyList<PatternElement> after)
    {
        for (var i = 1; i < after.Count; i++)
            if (after[i].Symbol == '$' && after[i - 1] is { Preposition: { } p, Words.Count: 0, Symbol: null }) return p;
        return null;
    }
}
