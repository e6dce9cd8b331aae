using Parley.Brief.Pages;
using Parley.Evaluation.Measures;

namespace Parley.Evaluation.Pages;

/// <summary>The tables of the page.</summary>
internal static class EvaluationSections
{
    public static void Write(EvaluationResult result, HtmlText html)
    {
        html.Raw("<section aria-labelledby=\"scores\">\n<h2 id=\"scores\">Scores</h2>\n");
        WriteScores("Events", ScoreRows.Events(result), html);
        if (result.Tuples is { } tuples) WriteScores($"CAMEO tuples; {tuples.WholeTexts.Right:#,0} of {tuples.WholeTexts.Total:#,0} texts are right as a whole", ScoreRows.Tuples(tuples), html);
        WriteScores("Classes", ScoreRows.Classes(result), html);
        if (result.Parties.Count > 0) WriteScores("Parties of paired events", ScoreRows.Parties(result), html);
        if (result.Status is { } status) WriteStatus(status, html);
        WriteNotes(result, html);
        html.Raw("</section>\n");
    }

    private static void WriteScores(string caption, IEnumerable<(string Name, Score Score)> rows, HtmlText html)
    {
        html.Raw($"""
            <div class="scroll" role="region" aria-label="{caption}" tabindex="0">
            <table><caption>{caption}</caption>
            <thead><tr><th scope="col"></th><th scope="col" class="n">Precision</th><th scope="col" class="n">Recall</th><th scope="col" class="n">F1</th><th scope="col" class="n">Right</th><th scope="col" class="n">Coded</th><th scope="col" class="n">Gold</th></tr></thead>
            <tbody>

            """);
        foreach (var (name, s) in rows)
            html.Raw($"<tr><th scope=\"row\">{name}</th><td class=\"n\">{s.Precision:0.000}</td><td class=\"n\">{s.Recall:0.000}</td><td class=\"n\">{s.F1:0.000}</td><td class=\"n\">{s.Right:#,0}</td><td class=\"n\">{s.Coded:#,0}</td><td class=\"n\">{s.Gold:#,0}</td></tr>\n");
        html.Raw("</tbody></table>\n</div>\n");
    }

    private static void WriteStatus(Confusion status, HtmlText html)
    {
        html.Raw("<div class=\"scroll\" role=\"region\" aria-label=\"Status\" tabindex=\"0\">\n<table><caption>Status of events whose class is right: gold in rows, coded in columns</caption>\n<thead><tr><th scope=\"col\"></th>");
        foreach (var column in status.Columns) html.Raw($"<th scope=\"col\" class=\"n\">{column}</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in status.Rows)
        {
            html.Raw($"<tr><th scope=\"row\">{row}</th>");
            foreach (var column in status.Columns) html.Raw($"<td class=\"n\">{status.Count(row, column):#,0}</td>");
            html.Raw("</tr>\n");
        }

        html.Raw("</tbody></table>\n</div>\n");
    }

    private static void WriteNotes(EvaluationResult result, HtmlText html)
    {
        foreach (var note in ScoreRows.Notes(result)) html.Raw($"<p class=\"more\">{note}</p>\n");
    }
}
