using System.Globalization;
using Parley.Brief.Pages;
using Parley.Evaluation.Measures;

namespace Parley.Evaluation.Pages;

/// <summary>Draws, for each bin of confidence, the share of events that are right; on the line the two are equal.</summary>
internal static class ReliabilitySvg
{
    private const int Left = 48;
    private const int Top = 12;
    private const int Side = 300;

    public static void Write(Calibration calibration, HtmlText html)
    {
        html.Raw("<section class=\"chart\" aria-labelledby=\"reliability\">\n<h2 id=\"reliability\">Whether its confidence can be believed</h2>\n<figure>\n");
        Draw(calibration, html);
        html.Raw($"<figcaption>Columns: share of right events among those of that confidence; on the line both are equal. Expected calibration error {calibration.ExpectedError:0.000}.</figcaption>\n");
        html.Raw("<table><caption>The same in numbers</caption>\n<thead><tr><th scope=\"col\">Confidence</th><th scope=\"col\" class=\"n\">Mean</th><th scope=\"col\" class=\"n\">Right</th><th scope=\"col\" class=\"n\">Events</th></tr></thead>\n<tbody>\n");
        foreach (var bin in calibration.Bins)
            html.Raw($"<tr><th scope=\"row\">{bin.From:0.0} to {bin.To:0.0}</th><td class=\"n\">{bin.Confidence:0.000}</td><td class=\"n\">{bin.Right.Value:0.000}</td><td class=\"n\">{bin.Right.Total:#,0}</td></tr>\n");
        html.Raw("</tbody></table>\n</figure>\n</section>\n");
    }

    private static void Draw(Calibration calibration, HtmlText html)
    {
        html.Raw($"<svg viewBox=\"0 0 {Left + Side + 12} {Top + Side + 32}\" style=\"width:{Left + Side + 12}px\" role=\"img\" aria-labelledby=\"reliability-title reliability-desc\">\n<title id=\"reliability-title\">Share of right events by confidence</title>\n<desc id=\"reliability-desc\">Expected calibration error {calibration.ExpectedError:0.000}; the numbers are in the table below.</desc>\n");
        for (var i = 0; i <= 10; i += 2)
        {
            var (x, y) = (X(i / 10.0), Y(i / 10.0));
            html.Raw($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Left + Side}\" y1=\"{N(y)}\" y2=\"{N(y)}\"/><text class=\"tick\" x=\"{Left - 8}\" y=\"{N(y + 4)}\" text-anchor=\"end\">{i / 10.0:0.0}</text><text class=\"tick\" x=\"{N(x)}\" y=\"{Top + Side + 22}\" text-anchor=\"middle\">{i / 10.0:0.0}</text>\n");
        }

        foreach (var bin in calibration.Bins)
            html.Raw($"<rect class=\"mc\" x=\"{N(X(bin.From) + 2)}\" y=\"{N(Y(bin.Right.Value))}\" width=\"{N((Side / 10.0) - 4)}\" height=\"{N(Side * bin.Right.Value)}\"/>\n");
        html.Raw($"<line class=\"axis\" x1=\"{Left}\" y1=\"{Top + Side}\" x2=\"{Left + Side}\" y2=\"{Top}\"/>\n</svg>\n");
    }

    private static double X(double share) => Left + (share * Side);

    private static double Y(double share) => Top + ((1 - share) * Side);

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
