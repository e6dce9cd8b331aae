namespace Parley.Ingest.Encodings;

/// <summary>Text with the encoding it was read as.</summary>
/// <param name="Text">The characters, without a byte order mark.</param>
/// <param name="Encoding">Name of the encoding, as IANA has it.</param>
/// <param name="Note">What had to be decided, for people; null where nothing had.</param>
internal sealed record DecodedText(string Text, string Encoding, string? Note);
