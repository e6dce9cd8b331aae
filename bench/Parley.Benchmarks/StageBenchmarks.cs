using BenchmarkDotNet.Attributes;
using Parley.Entities;
using Parley.Events;
using Parley.Export.Records;
using Parley.Ingest;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Benchmarks;

/// <summary>Each stage of the coder by itself, over the samples: time for all of them once.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private TextParser _parser = null!;
    private EntityResolver _resolver = null!;
    private EventReader _reader = null!;
    private Article[] _articles = [];
    private ParsedArticle[] _parsed = [];
    private ResolvedArticle[] _resolved = [];
    private CodedArticle[] _coded = [];

    /// <summary>Loads everything and runs every stage once.</summary>
    [GlobalSetup]
    public void Load()
    {
        var lexicon = Lexicon.Read(DataFolder.Path);
        _parser = TextParser.Load(DataFolder.Model);
        _resolver = new EntityResolver(lexicon);
        _reader = new EventReader(lexicon);
        _articles = [.. ArticleReader.Load().Read(Samples(), new ReadOptions()).Select(i => i.Article).OfType<Article>()];
        _parsed = Array.ConvertAll(_articles, _parser.Parse);
        _resolved = Array.ConvertAll(_parsed, _resolver.Resolve);
        _coded = Array.ConvertAll(_resolved, r => _reader.Read(r, EventCoder.Name));
        Console.WriteLine($"// {_parsed.Sum(p => p.Sentences.Count)} sentences, {_parsed.Sum(p => p.Sentences.Sum(s => s.Tokens.Count))} words");
    }

    /// <summary>Sentences, words, tags, trees.</summary>
    [Benchmark]
    public int Text() => _articles.Sum(a => _parser.Parse(a).Sentences.Count);

    /// <summary>Actors, coreference, places, times.</summary>
    [Benchmark]
    public int Entities() => _parsed.Sum(p => _resolver.Resolve(p).Mentions.Count);

    /// <summary>Triggers, parties, status, attributions.</summary>
    [Benchmark]
    public int Events() => _resolved.Sum(r => _reader.Read(r, EventCoder.Name).Events.Count);

    /// <summary>The record's JSON.</summary>
    [Benchmark]
    public int Json() => _coded.Sum(c => RecordJson.Write(c).Length);

    private static string Samples()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "samples"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "samples", "articles");
    }
}
