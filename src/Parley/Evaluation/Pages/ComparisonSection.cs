using Parley.Brief.Pages;
using Parley.Evaluation.Measures;

namespace Parley.Evaluation.Pages;

/// <summary>Two codings beside each other.</summary>
internal static class ComparisonSection
{
    public static void Write(string first, CoderComparison comparison, HtmlText html)
    {
        html.Raw($"<section aria-labelledby=\"against\">\n<h2 id=\"against\">Against <bdi>{comparison.Other}</bdi></h2>\n<p class=\"about\">{comparison.Both:#,0} events are right in both codings and {comparison.Neither:#,0} in neither; {comparison.OnlyFirst:#,0} only in {first}, {comparison.OnlySecond:#,0} only in {comparison.Other}. McNemar’s exact test: p = {comparison.PValue:0.####}.</p>\n");
        html.Raw($"<table><caption>Events that one coding alone has right, by class</caption>\n<thead><tr><th scope=\"col\">Class</th><th scope=\"col\" class=\"n\">{first}</th><th scope=\"col\" class=\"n\">{comparison.Other}</th></tr></thead>\n<tbody>\n");
        foreach (var (name, onlyFirst, onlySecond) in comparison.ByClass) html.Raw($"<tr><th scope=\"row\">{name}</th><td class=\"n\">{onlyFirst:#,0}</td><td class=\"n\">{onlySecond:#,0}</td></tr>\n");
        html.Raw("</tbody></table>\n");
        if (comparison.Differences.Count > 0) WriteDifferences(first, comparison, html);
        html.Raw("</section>\n");
    }

    private static void WriteDifferences(string first, CoderComparison comparison, HtmlText html)
    {
        html.Raw("<ol class=\"statements\">\n");
        foreach (var difference in comparison.Differences)
        {
            html.Raw($"<li class=\"{(difference.IsFirstRight ? "mc" : "mx")}\">\n<p class=\"said\"><bdi>{difference.First.Gold}</bdi> <span class=\"note\">right in</span> {(difference.IsFirstRight ? first : comparison.Other)}</p>\n");
            html.Raw($"<p class=\"note\">{first}: <bdi>{difference.First.Coded ?? "nothing"}</bdi>; {comparison.Other}: <bdi>{difference.Second.Coded ?? "nothing"}</bdi></p>\n");
            if (difference.First.Sentence is { } sentence) html.Raw($"<figure class=\"quote\"><blockquote dir=\"auto\">{sentence}</blockquote></figure>\n");
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n");
    }
}
