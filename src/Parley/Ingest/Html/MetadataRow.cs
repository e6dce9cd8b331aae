namespace Parley.Ingest.Html;

/// <summary>One place where pages give a field; a row of <c>ingest/page-metadata.tsv</c>.</summary>
/// <param name="Field">title, published, publisher, byline, language, url or body.</param>
/// <param name="Where">jsonld, meta, text, attribute or url.</param>
/// <param name="Key">Path, name, selector, or selector and attribute.</param>
/// <param name="Attribute">The attribute, for <c>attribute</c>.</param>
internal sealed record MetadataRow(string Field, string Where, string Key, string? Attribute);
