using Parley.Text.Network;

namespace Parley.Text;

/// <summary>A word as written, with all that depends on nothing but its letters: made once and shared by all its tokens.</summary>
internal sealed class WordType(string form)
{
    // Most words have one tag, and few more than two. Never changed in place, since threads share it.
    private (int Tag, string Lemma)[] _lemmas = [];

    /// <summary>The word as written.</summary>
    public string Form { get; } = form;

    /// <summary>The first layer's product; null until first needed.</summary>
    public WordProduct? Product { get; set; }

    /// <summary>Its lemma under a tag.</summary>
    public string Lemma(LanguageModel model, int tag)
    {
        var lemmas = _lemmas;
        foreach (var known in lemmas)
            if (known.Tag == tag) return known.Lemma;
        var lemma = model.Lemmas.Lemma(Form, tag);
        if (lemma == Form) lemma = Form;
        _lemmas = [.. lemmas, (tag, lemma)];
        return lemma;
    }
}
