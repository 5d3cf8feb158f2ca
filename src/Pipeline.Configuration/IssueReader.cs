using Pipeline.Configuration.Yaml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Configuration;

/// <summary>An issue as its issue.yaml describes it.</summary>
/// <param name="Articles">In the order they are printed.</param>
public sealed record IssuePlan(IssueInfo Info, Seq<PlannedArticle> Articles);

/// <summary>One article of an issue.</summary>
/// <param name="Folder">Name of its folder beside issue.yaml.</param>
/// <param name="FirstPage">Where it does not follow on the article before it; else null.</param>
public sealed record PlannedArticle(string Folder, string? Subject, int? FirstPage, SourceRef Source);

/// <summary>Reads <c>issue.yaml</c>.</summary>
public static class IssueReader
{
    /// <summary>Far above the last page of any volume; a larger number is a slip of the hand.</summary>
    private const int LastPage = 99_999;

    /// <summary>The plan, or null with findings that name file and line.</summary>
    public static StageResult<IssuePlan?> Read(string yaml, string file) => YamlReading.Read(yaml, file, ReadPlan);

    private static IssuePlan ReadPlan(YamlMap map)
    {
        var info = new IssueInfo(
            map.Text("volume"),
            map.Text("number"),
            map.OptionalDate("date"),
            PageOf(map),
            map.OptionalText("subject"),
            map.Source
        );
        return new(info, map.Maps("articles").Select(ReadArticle));
    }

    private static PlannedArticle ReadArticle(YamlMap map)
    {
        var folder = map.Text("folder");
        if (folder is "." or ".." || folder.AsSpan().ContainsAny('/', '\\'))
            map.Reject("folder", "the name of a folder beside issue.yaml");
        return new(folder, map.OptionalText("subject"), PageOf(map), map.PlaceOf("folder"));
    }

    private static int? PageOf(YamlMap map)
    {
        var page = map.OptionalInteger("first-page");
        if (page is < 1 or > LastPage)
            map.Reject("first-page", "a number from 1 to 99999");
        return page;
    }
}
