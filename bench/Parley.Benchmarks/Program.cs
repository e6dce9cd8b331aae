using BenchmarkDotNet.Running;
using Parley.Benchmarks;

if (args is ["text", .. var rest]) return TextExperiments.Run(rest);
if (args is ["geonames", .. var places]) return GeoNamesFiles.Run(places);
if (args is ["coreference", .. var files]) return CoreferenceExperiments.Run(files);
if (args is ["linking", .. var linking]) return LinkingExperiments.Run(linking);
BenchmarkSwitcher.FromAssembly(typeof(TextBenchmarks).Assembly).Run(args);
return 0;
