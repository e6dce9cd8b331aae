namespace Parley.Store.Intake;

/// <summary>What a coder signs its records with.</summary>
/// <param name="Coder">Name and version.</param>
/// <param name="Lexicon">Hash of the knowledge it uses.</param>
public sealed record CoderStamp(string Coder, string Lexicon)
{
    /// <summary>The signature as it stands on the record of an article without words.</summary>
    public static CoderStamp Of(EventCoder coder)
    {
        var record = coder.Code(new Article("", ""));
        return new(record.Coder, record.Lexicon);
    }
}
