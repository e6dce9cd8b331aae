using BenchmarkDotNet.Running;
using Parley.Benchmarks;

if (args is ["text", .. var rest]) return TextExperiments.Run(rest);
BenchmarkSwitcher.FromAssembly(typeof(TextBenchmarks).Assembly).Run(args);
return 0;
