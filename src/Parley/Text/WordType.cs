namespace Parley.Text;

/// <summary>A word as written, with all that depends on nothing but its letters: made once and shared by all its tokens.</summary>
internal sealed class WordType(string form)
{
    private string?[]? _lemmas;

    /// <summary>The word as written.</summary>
    public string Form { get; } = form;

    /// <summary>The first layer's product; null until first needed.</summary>
    public float[]? Product { get; set; }

    /// <summary>Its lemma under a tag.</summary>
    public string Lemma(LanguageModel model, int tag)
    {
        var lemmas = _lemmas ??= new string?[model.Tags.Fine.Length];
        if (lemmas[tag] is { } known) return known;
        var lemma = model.Lemmas.Lemma(Form, tag);
        return lemmas[tag] = lemma == Form ? Form : lemma;
    }
}
