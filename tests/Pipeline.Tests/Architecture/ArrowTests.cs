using System.Reflection;

namespace Pipeline.Tests.Architecture;

/// <summary>Dependencies point one way: shells, Pipeline, stages, vocabulary.</summary>
public class ArrowTests
{
    private const string Vocabulary = "Pipeline.Vocabulary";
    private const string Composition = "Pipeline.Composition";

    private static readonly Assembly Shell = typeof(Pipeline.Cli.Commands.BuildCommand).Assembly;

    private static readonly Dictionary<string, Assembly> Assemblies = Reachable(Shell).ToDictionary(assembly => assembly.GetName().Name!);

    private static readonly string[] StageNames =
    [
        .. Assemblies.Keys.Where(name => name is not Vocabulary and not Composition and not "pipeline"),
    ];

    public static TheoryData<string> Stages => new(StageNames);

    [Fact]
    public void The_vocabulary_references_no_assembly_of_ours_and_no_package()
    {
        Assert.DoesNotContain(Assemblies[Vocabulary].GetReferencedAssemblies(), name => !IsFramework(name));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_references_the_vocabulary_and_no_other_stage(string stage)
    {
        Assert.All(OursIn(Assemblies[stage]), name => Assert.Equal(Vocabulary, name));
    }

    [Fact]
    public void The_composition_references_stages_and_no_shell()
    {
        Assert.DoesNotContain("pipeline", OursIn(Assemblies[Composition]));
        Assert.Equal(StageNames.Append(Vocabulary).Order(), OursIn(Assemblies[Composition]).Order());
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Public_types_are_sealed_static_or_the_root_of_a_closed_family(string stage)
    {
        var open = Assemblies[stage].GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false });
        Assert.Empty(open);
    }

    private static IEnumerable<Assembly> Reachable(Assembly shell)
    {
        var seen = new HashSet<string> { shell.GetName().Name! };
        var waiting = new Queue<Assembly>([shell]);
        while (waiting.TryDequeue(out var assembly))
        {
            yield return assembly;
            foreach (var name in OursIn(assembly).Where(seen.Add))
                waiting.Enqueue(Assembly.Load(name));
        }
    }

    private static IEnumerable<string> OursIn(Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Pipeline", StringComparison.OrdinalIgnoreCase));

    private static bool IsFramework(AssemblyName name) =>
        name.Name is "netstandard" or "mscorlib" || name.Name!.StartsWith("System", StringComparison.Ordinal);
}
