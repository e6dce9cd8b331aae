using Parley.Ingest.Languages;

namespace Parley.Ingest;

/// <summary>What is read but is nothing to code: no text, no words, or a language without a model.</summary>
internal sealed class ArticleGate(LanguageDetector detector, ReadOptions options)
{
    private const int FewWords = 8;
    private const int EnoughWords = 20;

    /// <summary>The article with its language, where that is certain; or why it is set aside.</summary>
    public Ingested Check(Article article)
    {
        if (string.IsNullOrWhiteSpace(article.Text)) return Ingested.Rejected(article.Id, "empty", "there is no text: nothing to read");
        var found = detector.Detect(article.Text);
        if (found.Words == 0)
            return Ingested.Rejected(article.Id, "no-words", "there are no words, only signs, digits or pictures: nothing to read");
        if (found.Words < EnoughWords && !found.ByScript && article.Title is { } title) found = detector.Detect($"{title}\n{article.Text}");
        var code = Decide(found, article.Language);
        if (options.Languages.Count > 0 && !options.Languages.Contains(code)) return SetAside(article.Id, code, found);
        return Ingested.Of(found.Words >= EnoughWords || article.Language is not null ? article with { Language = code } : article);
    }

    // Pages often declare their template's language, so what the words say goes first where there are enough of them.
    private static string Decide(DetectedLanguage found, string? declared)
    {
        if (IsCertain(found)) return found.Code;
        var primary = declared?.Trim().Split('-', '_')[0].ToLowerInvariant();
        if (found.Words >= EnoughWords && found is { Code: "en", Score: > 0.15 }) return "en";
        return primary is { Length: 2 or 3 } && primary.All(char.IsAsciiLetter) && primary is not ("und" or "mul" or "zxx") ? Short(primary) : "en";
    }

    private static string Short(string code) => code is "eng" ? "en" : code;

    private static bool IsCertain(DetectedLanguage found) => found.ByScript || found.Words switch
    {
        >= EnoughWords => found is { Score: > 0.08, Margin: > 0.05 },
        >= FewWords => found is { Score: > 0.3, Margin: > 0.2 },
        _ => false,
    };

    private Ingested SetAside(string id, string code, DetectedLanguage found)
    {
        var name = code == found.Code ? found.Name : detector.NameOf(code);
        return Ingested.Rejected(id, "language", $"this is in {name} ({code}), for which there is no model yet: set aside, read it when there is one");
    }
}
