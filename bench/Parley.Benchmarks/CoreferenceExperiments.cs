using Parley.Entities;
using Parley.Entities.Coreference;
using Parley.Entities.Coreference.Training;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Benchmarks;

/// <summary>Measures coreference on GUM's annotation: given words, Parley's own trees and noun phrases; see docs/coreference.md.</summary>
internal static class CoreferenceExperiments
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["measure", .. var files]:
                foreach (var file in files) Measure(file);
                return 0;
            case ["train", var settings, var dev, .. var files]:
                Train(settings, dev, files, null);
                return 0;
            case ["errors", var kind, var settings, var dev, .. var files]:
                Train(settings, dev, files, kind);
                return 0;
            case ["text", var text]:
                CoreferenceErrors.Print(Resolver.Begin(Parser.Parse(new Article("text", text))), Lexicon.Coreference.Weights);
                return 0;
            default:
                Console.Error.WriteLine("coreference measure FILE… | text TEXT | train SETTINGS DEV FILE… | errors name|pronoun|we|description SETTINGS DEV FILE…");
                return 1;
        }
    }

    private static TextParser Parser { get; } = TextParser.Load(DataFolder.Model);

    private static Lexicon Lexicon { get; } = Lexicon.Read(DataFolder.Path);

    private static EntityResolver Resolver { get; } = new(Lexicon);

    private static void Measure(string file)
    {
        var documents = GoldDocument.Read(file, Parser);
        Console.WriteLine($"{Path.GetFileName(file)}: {documents.Count} documents");
        Report("distance and agreement alone", documents, d => DistanceBaseline.Read(d, byHead: false));
        Report("distance and agreement, names and descriptions by their head word", documents, d => DistanceBaseline.Read(d, byHead: true));
        Report("Parley", documents, d => ChainReader.Read(d, Lexicon.Coreference.Weights));
        var recorded = new CoreferenceScore();
        foreach (var document in documents) RecordedChains.Add(recorded, document, Resolver);
        recorded.Print("Parley, as the record has it (same_as)");
    }

    private static void Report(string name, List<GoldDocument> documents, Func<Discourse, int[]> read)
    {
        var score = new CoreferenceScore();
        foreach (var document in documents)
        {
            var discourse = Resolver.Begin(document.Parsed);
            score.Add(document, SystemMentions.Of(document, discourse, read(discourse)));
        }

        score.Print(name);
    }

    private static void Train(string settings, string dev, string[] files, string? errors)
    {
        var options = new CoreferenceTrainingOptions();
        foreach (var setting in settings.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (setting[..setting.IndexOf('=')], setting[(setting.IndexOf('=') + 1)..]);
            var property = typeof(CoreferenceTrainingOptions).GetProperty(name) ?? throw new ArgumentException(name);
            property.SetValue(options, Convert.ChangeType(value, property.PropertyType, System.Globalization.CultureInfo.InvariantCulture));
        }

        var documents = files.SelectMany(f => GoldDocument.Read(f, Parser)).ToList();
        var weights = new CoreferenceTrainer(options).Train(documents, Resolver);
        Console.WriteLine($"{weights.Values.Count(v => v != 0)} weights");
        Report($"trained {settings}", GoldDocument.Read(dev, Parser), d => ChainReader.Read(d, weights));
        if (errors is not null) CoreferenceErrors.Print(GoldDocument.Read(dev, Parser), Resolver, weights, errors);
    }
}
