namespace Parley.Text.Lemmas;

/// <summary>How a form becomes its lemma: in lower case or as written, letters taken off its end and others put there.</summary>
/// <param name="Lower">Whether the form is put in lower case first.</param>
/// <param name="Strip">Letters taken off the end; <see cref="All"/> takes the whole form off.</param>
/// <param name="Append">Letters put at the end.</param>
internal readonly record struct LemmaRule(bool Lower, byte Strip, string Append)
{
    /// <summary>A <see cref="Strip"/> that leaves nothing of the form.</summary>
    public const byte All = 255;

    /// <summary>The shortest rule that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        var lowerForm = form.ToLowerInvariant();
        var (lower, asWritten) = (CommonStart(lowerForm, lemma), CommonStart(form, lemma));
        var useLower = lower >= asWritten && lowerForm != form ? lower > asWritten || !char.IsUpper(form[0]) : lowerForm == form;
        var kept = useLower ? lower : asWritten;
        return kept == 0 || form.Length - kept >= All
            ? new(useLower, All, lemma)
            : new(useLower, (byte)(form.Length - kept), lemma[kept..]);
    }

    /// <summary>The lemma of a form.</summary>
    public string Apply(string form)
    {
        if (Strip == All || Strip > form.Length) return Append.Length > 0 ? Append : form;
        var start = Lower ? form.ToLowerInvariant() : form;
        var lemma = Strip == 0 && Append.Length == 0 ? start : string.Concat(start.AsSpan(0, start.Length - Strip), Append);
        return lemma.Length == 0 ? form : lemma;
    }

    private static int CommonStart(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n]) n++;
        return n;
    }
}
