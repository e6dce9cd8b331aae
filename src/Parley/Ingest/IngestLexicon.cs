using Parley.Ingest.Encodings;
using Parley.Ingest.Html;
using Parley.Ingest.Languages;
using Parley.Ingest.PlainText;
using Parley.Ingest.Sources;
using Parley.Lexicons;

namespace Parley.Ingest;

/// <summary>What ingest knows of files, pages and languages: <c>data/ingest/</c> and <c>data/language/detection/</c>.</summary>
internal sealed class IngestLexicon
{
    public IngestLexicon(LexiconFiles files)
    {
        Languages = new LanguageDetector(files);
        Furniture = new Furniture(files.Of("ingest/furniture.tsv"));
        Page = new PageLexicon(files);
        Contents = new ContentLexicon(files);
        Decoder = new TextDecoder(Encodings(files), Languages);
    }

    public LanguageDetector Languages { get; }

    public Furniture Furniture { get; }

    public PageLexicon Page { get; }

    public ContentLexicon Contents { get; }

    public TextDecoder Decoder { get; }

    private static List<string> Encodings(LexiconFiles files)
    {
        var names = new List<string>();
        foreach (var row in files.Of("ingest/encodings.tsv").SelectMany(p => TsvTable.Read(p, "encoding").Rows))
        {
            if (TextDecoder.Named(row["encoding"]) is null) throw row.Error($"there is no encoding '{row["encoding"]}'");
            names.Add(row["encoding"]);
        }

        return names;
    }
}
