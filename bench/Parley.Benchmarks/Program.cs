using Parley.Benchmarks;

return args is ["text", .. var rest] ? TextExperiments.Run(rest) : 1;
