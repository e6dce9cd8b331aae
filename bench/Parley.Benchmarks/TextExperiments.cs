using System.Diagnostics;
using Parley.Text;
using Parley.Text.Conllu;
using Parley.Text.Network;
using Parley.Text.Training;

namespace Parley.Benchmarks;

/// <summary>Measurements of the text stage by hand: training on part of a treebank, products of matrices, words a second.</summary>
internal static class TextExperiments
{
    public static int Run(string[] args) => args switch
    {
        ["gemm"] => Gemm(),
        ["train", var options, var model, var dev, .. var files] => Train(options, model, dev, files),
        ["parse", var model, var file] => Parse(model, file),
        ["cut", var model, var file] => Cut(model, file),
        ["segment", var model, .. var files] => Segment(model, files),
        ["stages", var model, var file] => Stages(model, file),
        ["speed", var model, var file] => Speed(model, file),
        _ => 1,
    };

    private static int Gemm()
    {
        var (m, k, n) = (384, 192, 576);
        var (a, b, c) = (new float[m * k], PackedMatrix.Of(new float[k * n], k, n), new float[m * n]);
        for (var round = 0; round < 5; round++)
        {
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            for (var i = 0; i < 400; i++) MatrixProduct.Multiply(a, m, k, 1, b, c, n);
            cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
            Console.WriteLine($"{400.0 * m * k * n / cpu.TotalSeconds / 1e9:F1} billion multiply-adds a second");
        }
        return 0;
    }

    private static int Train(string settings, string modelPath, string dev, string[] files)
    {
        var options = Parse(settings, out var every, out var part);
        var gold = ConlluReader.ReadFile(dev);
        var treebank = files.SelectMany(ConlluReader.ReadFile).Where((_, i) => i % part == 0).ToArray();
        var rules = LanguageRules.Load("data/language/en");
        var model = ModelTrainer.Train(treebank, "experiment", rules, options, p =>
        {
            Console.Write($"{p.Epoch,3} {p.Elapsed.TotalSeconds,6:F0} s  loss {p.Loss:F4}");
            Console.WriteLine(p.Epoch % every == 0 || p.Epoch == p.Epochs ? "  " + ParseScore.Measure(gold, new(p.Model(), rules)) : "");
        });
        model.Save(modelPath);
        return 0;
    }

    private static TrainingOptions Parse(string settings, out int every, out int part)
    {
        var options = new TrainingOptions();
        (every, part) = (5, 1);
        foreach (var setting in settings.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (setting[..setting.IndexOf('=')], setting[(setting.IndexOf('=') + 1)..]);
            if (name == "every") every = int.Parse(value);
            else if (name == "part") part = int.Parse(value);
            else
            {
                var property = typeof(TrainingOptions).GetProperty(name) ?? throw new ArgumentException(name);
                property.SetValue(options, Convert.ChangeType(value, property.PropertyType));
            }
        }
        return options;
    }

    private static int Segment(string model, string[] files)
    {
        var parser = TextParser.Load(model);
        foreach (var file in files)
        {
            if (file.EndsWith(".conllu", StringComparison.Ordinal))
            {
                var gold = ConlluReader.ReadFile(file);
                Console.WriteLine($"{file} {SegmentationScore.Measure(gold, parser)}");
                Console.WriteLine($"  lower case {SegmentationScore.Measure(gold, parser, text => text.ToLowerInvariant())}");
                Console.WriteLine($"  capitals {SegmentationScore.Measure(gold, parser, text => text.ToUpperInvariant())}");
            }
            else PrintSegments(parser, File.ReadAllText(file));
        }
        return 0;
    }

    private static int Parse(string model, string file)
    {
        using var reader = new StreamReader(file);
        ConlluParser.Parse(reader, Console.Out, TextParser.Load(model));
        return 0;
    }

    private static int Cut(string model, string file)
    {
        PrintSegments(TextParser.Load(model), File.ReadAllText(file));
        return 0;
    }

    private static void PrintSegments(TextParser parser, string text)
    {
        foreach (var sentence in parser.Segment(text)) Console.WriteLine(string.Join('|', sentence.Select(w => w.Of(text))));
    }

    private static int Stages(string modelPath, string file)
    {
        var weights = LanguageModel.Load(modelPath).Weights;
        var activations = new Activations(weights.Layout.Shape);
        activations.Begin(ConlluReader.ReadFile(file).Skip(300).Select(s => s.Words.Count).Take(24));
        for (var round = 0; round < 3; round++)
        {
            Console.WriteLine($"{activations.Words} words");
            for (var layer = 0; layer < weights.Layout.Shape.Layers; layer++)
            {
                if (layer > 0) Time($"multiply {layer}", () => SyntaxNetwork.Multiply(weights, activations, layer));
                Time($"recur {layer}", () => SyntaxNetwork.Recur(weights, activations, layer));
            }
            Time("tags", () => SyntaxNetwork.ScoreTags(weights, activations));
            Time("top", () => SyntaxNetwork.MakeTop(weights, activations));
            Time("middle", () => SyntaxNetwork.MakeMiddle(weights, activations));
            Time("arcs", () => { for (var s = 0; s < 24; s++) SyntaxNetwork.ScoreArcs(weights, activations, s); });
            Time("relations", () => { for (var s = 0; s < 24; s++) SyntaxNetwork.ScoreRelations(weights, activations, s, new int[activations.Starts[s + 1] - activations.Starts[s]]); });
        }
        return 0;

        void Time(string name, Action step)
        {
            const int Times = 200;
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < Times; i++) step();
            Console.WriteLine($"  {name}: {clock.Elapsed.TotalMicroseconds / Times / activations.Words:F2} µs a word");
        }
    }

    private static void SpeedOnText(TextParser parser, IReadOnlyList<ConlluSentence> gold)
    {
        var documents = RawText.Documents(gold);
        for (var round = 0; round < 4; round++)
        {
            var (words, cut, all) = (0, TimeSpan.Zero, Process.GetCurrentProcess().TotalProcessorTime);
            for (var i = 0; i < 3; i++)
                foreach (var document in documents)
                {
                    words += parser.Parse(new("a", document.Text)).Sentences.Sum(s => s.Tokens.Count);
                    var before = Process.GetCurrentProcess().TotalProcessorTime;
                    parser.Segment(document.Text);
                    cut += Process.GetCurrentProcess().TotalProcessorTime - before;
                }
            all = Process.GetCurrentProcess().TotalProcessorTime - all - cut;
            Console.WriteLine($"raw text: {words / all.TotalSeconds:F0} words a second by processor time, cutting alone {words / cut.TotalSeconds:F0}");
        }
    }

    private static int Speed(string modelPath, string file)
    {
        var clock = Stopwatch.StartNew();
        var parser = TextParser.Load(modelPath);
        Console.WriteLine($"load {clock.Elapsed.TotalMilliseconds:F0} ms");
        var gold = ConlluReader.ReadFile(file);
        var forms = gold.Select(s => (IReadOnlyList<string>)[.. s.Words.Select(w => w.Form)]).ToArray();
        for (var round = 0; round < 6; round++)
        {
            clock.Restart();
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            for (var i = 0; i < 4; i++) parser.ParseForms(forms);
            cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
            var words = 4 * forms.Sum(f => f.Count);
            Console.WriteLine($"{words / clock.Elapsed.TotalSeconds:F0} words a second, {words / cpu.TotalSeconds:F0} by processor time");
        }
        Console.WriteLine(ParseScore.Measure(gold, parser));
        SpeedOnText(parser, gold);
        return 0;
    }
}
