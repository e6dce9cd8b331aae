using Parley.Events;

namespace Parley.Store;

/// <summary>An event that was asked for, and where it was read.</summary>
/// <param name="Source">The article, without its text.</param>
/// <param name="Record">All that was read there.</param>
/// <param name="Event">The first telling of a happening: one of the record's events, completed by its retellings.</param>
public sealed record StoredEvent(Article Source, CodedArticle Record, Event Event);
