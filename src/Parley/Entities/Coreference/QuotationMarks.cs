using Parley.Text;

namespace Parley.Entities.Coreference;

/// <summary>Follows quotation marks through an article: which words stand between them. A paragraph closes what was left open.</summary>
internal sealed class QuotationMarks
{
    private bool _open;

    /// <summary>For each word of the next sentence whether it is quoted.</summary>
    public bool[] Of(Sentence sentence)
    {
        var quoted = new bool[sentence.Tokens.Count];
        if (sentence.StartsParagraph) _open = false;
        for (var i = 0; i < quoted.Length; i++)
        {
            _open = sentence.Tokens[i].Form switch { "“" or "``" or "«" or "„" => true, "”" or "''" or "»" => false, "\"" => !_open, _ => _open };
            quoted[i] = _open;
        }

        return quoted;
    }
}
