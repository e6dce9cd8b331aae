using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Checks;

/// <summary>Looks a lexicon over: contradictions, rows that never count, values that nobody knows, examples that do not code.</summary>
public static partial class LexiconCheck
{
    /// <summary>Checks users' folders, as they lie over the built-in lexicon; without any, the built-in one.</summary>
    /// <param name="folders">Folders in the order in which they would be laid over each other.</param>
    /// <param name="examples">Whether the rows' examples are coded as well; that takes the most time.</param>
    /// <param name="progress">Is told what is being looked at; null: nobody.</param>
    /// <returns>Findings, the gravest first, and then by file and line.</returns>
    /// <exception cref="LexiconException">A folder that does not exist.</exception>
    public static IReadOnlyList<Finding> Run(IReadOnlyList<string> folders, bool examples, IProgress<string>? progress)
    {
        var findings = new List<Finding>();
        var files = new LexiconFiles([DataFolder.Path, .. folders]);
        progress?.Report("files");
        var checkedFolders = folders.Count == 0
            ? new Dictionary<int, CheckedFolder> { [0] = CheckedFolder.Read(DataFolder.Path, true, findings) }
            : folders.Select((f, i) => (Folder: CheckedFolder.Read(f, false, findings), Layer: i + 1)).ToDictionary(f => f.Layer, f => f.Folder);
        var values = new ValueChecks(new LexiconFiles([DataFolder.Path]));
        var triggers = new TriggerChecks(files);
        foreach (var folder in checkedFolders.Values)
        {
            findings.AddRange(FileChecks.Find(folder, DataFolder.Path));
            findings.AddRange(KeyChecks.Find(folder));
            findings.AddRange(values.Find(folder));
            findings.AddRange(triggers.Find(folder));
        }

        if (Load(folders, findings) is { } lexicon) Whole(lexicon, files, checkedFolders, examples, progress, findings);
        return [.. findings.Distinct().OrderBy(f => f.Gravity).ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.What, StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^(.+?):(\d+): (.*)$", RegexOptions.Singleline)]
    private static partial Regex Place();

    // What stops the lexicon from being loaded has been found by then as a rule; if not, it is found here.
    private static Lexicon? Load(IReadOnlyList<string> folders, List<Finding> findings)
    {
        try { return Lexicon.Read(DataFolder.Path, folders); }
        catch (LexiconException e)
        {
            findings.Add(Place().Match(e.Message) is { Success: true } place
                ? new Finding(Gravity.Error, place.Groups[1].Value, int.Parse(place.Groups[2].Value, CultureInfo.InvariantCulture), place.Groups[3].Value)
                : new Finding(Gravity.Error, "lexicon", 0, e.Message));
            return null;
        }
    }

    private static void Whole(Lexicon lexicon, LexiconFiles files, Dictionary<int, CheckedFolder> folders, bool examples, IProgress<string>? progress, List<Finding> findings)
    {
        progress?.Report("names");
        findings.AddRange(new NameChecks(lexicon.Actors, lexicon.Places, files, folders).Find());
        if (!examples) return;
        progress?.Report("examples");
        var coder = new EventCoder(TextParser.Load(DataFolder.Model), lexicon);
        foreach (var (layer, folder) in folders) findings.AddRange(ExampleChecks.Find(folder, layer, lexicon, coder));
    }
}
