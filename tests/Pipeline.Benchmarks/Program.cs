using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// Every benchmark's process is built with the whole product in it, which takes minutes on a small machine.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
