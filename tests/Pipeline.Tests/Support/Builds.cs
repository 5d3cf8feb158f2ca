using Pipeline.Building;
using Pipeline.Planning;
using Pipeline.Vocabulary;

namespace Pipeline.Tests.Support;

/// <summary>Builds manuscripts on disk with the journal's own template, output in memory below "output".</summary>
internal static class Builds
{
    private static readonly Lazy<JournalTemplate> LoadedTemplate = new(() =>
        TemplateLoader.Load(new DiskToMemory(), Path.Combine(Repository.Root, "templates"), "perantau").Value
        ?? throw new InvalidOperationException("The journal's template cannot be read.")
    );

    public static JournalTemplate Template => LoadedTemplate.Value;

    public static (Seq<ArticleOutcome> Outcomes, DiskToMemory Files) Build(string path, int jobs = -1)
    {
        var files = new DiskToMemory();
        var plan = WorkPlanner.Plan(files, [path]);
        Assert.Empty(plan.Diagnostics);
        return (new IssueBuilder(files, Template, new("output", jobs)).Build(plan.Value, _ => { }), files);
    }
}
