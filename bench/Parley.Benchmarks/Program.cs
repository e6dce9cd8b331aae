using BenchmarkDotNet.Running;
using Parley.Benchmarks;

if (args is ["text", .. var rest]) return TextExperiments.Run(rest);
if (args is ["geonames", .. var files]) return GeoNamesFiles.Run(files);
BenchmarkSwitcher.FromAssembly(typeof(TextBenchmarks).Assembly).Run(args);
return 0;
