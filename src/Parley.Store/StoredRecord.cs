using Parley.Events;
using Parley.Export.Records;

namespace Parley.Store;

/// <summary>An article and what was read in it.</summary>
/// <param name="Source">The article.</param>
/// <param name="Line">Its record as <c>docs/record.md</c> describes it: one line of JSON.</param>
public sealed record StoredRecord(StoredArticle Source, string Line)
{
    /// <summary>Its record.</summary>
    public CodedArticle Read() => RecordJson.Read(System.Text.Encoding.UTF8.GetBytes(Line));
}
