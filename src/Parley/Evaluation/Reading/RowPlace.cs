namespace Parley.Evaluation.Reading;

/// <summary>Where a row stands, for messages.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, from 1.</param>
internal readonly record struct RowPlace(string File, long Line)
{
    /// <summary>A field of the row is wrong.</summary>
    public InvalidDataException Error(string field, string what) => new($"{File}, line {Line}, '{field}': {what}");

    /// <summary>The row is wrong.</summary>
    public InvalidDataException Error(string what) => new($"{File}, line {Line}: {what}");
}
