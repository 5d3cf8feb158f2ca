using Pipeline.Configuration;
using Pipeline.Files;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Planning;

/// <summary>
/// Turns the paths a user names into work: an issue folder (it holds issue.yaml), an article folder (it holds one
/// manuscript), a folder of either, or a lone manuscript.
/// </summary>
public sealed class WorkPlanner(IFiles files)
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>The plan. Any finding means that the configuration is wrong and nothing should be built.</summary>
    public static StageResult<WorkPlan> Plan(IFiles files, Seq<string> paths)
    {
        var planner = new WorkPlanner(files);
        var groups = paths.SelectMany(planner.PlanPath).ToSeq();
        var plan = new WorkPlan(groups);
        planner.ReportNamesUsedTwice(plan);
        return new(plan, planner._findings.ToSeq());
    }

    private IEnumerable<ArticleGroup> PlanPath(string path)
    {
        if (files.FileExists(path))
            return [Alone(Lone(path, Path.GetFileNameWithoutExtension(path)))];
        if (!files.FolderExists(path))
            return Missing(new SourceRef(path), $"There is no file or folder '{path}'.");
        if (IssueOf(path) is { } issueFolder)
            return PlanOneArticleOfIssue(issueFolder, path);
        var groups = PlanFolder(path).ToSeq();
        return groups.IsEmpty && _findings.Count == 0
            ? Missing(new SourceRef(path), $"There is no manuscript (.docx) in '{path}'.")
            : groups;
    }

    private IEnumerable<ArticleGroup> PlanFolder(string folder)
    {
        if (files.FileExists(IssueFile(folder)))
            return PlanIssue(folder);
        var manuscripts = files.FilesIn(folder).Where(PathNames.IsManuscript).ToSeq();
        return manuscripts switch
        {
            [] => files.FoldersIn(folder).Where(IsVisible).SelectMany(PlanFolder),
            [var only] => [Alone(Lone(only, PathNames.NameOf(folder)))],
            _ => manuscripts.Select(path => Alone(Lone(path, Path.GetFileNameWithoutExtension(path)))),
        };
    }

    private Seq<ArticleGroup> PlanIssue(string folder)
    {
        var file = IssueFile(folder);
        var read = IssueReader.Read(files.ReadText(file), file);
        _findings.AddRange(read.Diagnostics);
        if (read.Value is not { } issue)
            return [];
        if (issue.Articles.IsEmpty)
            _findings.Add(ConfigurationRules.FileMissing(new SourceRef(file), "The issue lists no articles."));
        var tasks = issue
            .Articles.Select((article, index) => PlanArticle(folder, issue.Info, article, index))
            .OfType<ArticleTask>()
            .ToSeq();
        return [new ArticleGroup(tasks)];
    }

    private ArticleTask? PlanArticle(string issueFolder, IssueInfo issue, PlannedArticle article, int index)
    {
        var folder = PathNames.Below(issueFolder, article.Folder);
        if (FindManuscript(folder, article) is not { } manuscript)
            return null;
        var info = issue with
        {
            Subject = article.Subject ?? issue.Subject,
            FirstPage = article.FirstPage ?? (index == 0 ? issue.FirstPage : null),
        };
        return new($"{PathNames.NameOf(issueFolder)}/{article.Folder}", manuscript, info, SettingsBeside(manuscript));
    }

    private string? FindManuscript(string folder, PlannedArticle article)
    {
        if (!files.FolderExists(folder))
        {
            _findings.Add(ConfigurationRules.FileMissing(article.Source, $"There is no folder '{article.Folder}' beside issue.yaml."));
            return null;
        }

        var manuscripts = files.FilesIn(folder).Where(PathNames.IsManuscript).ToSeq();
        if (manuscripts is [var only])
            return only;
        var found = manuscripts.IsEmpty
            ? "no manuscript (.docx)"
            : $"more than one manuscript ({string.Join(", ", manuscripts.Select(Path.GetFileName))})";
        _findings.Add(ConfigurationRules.FileMissing(article.Source, $"The folder '{article.Folder}' holds {found}; it must hold one."));
        return null;
    }

    /// <summary>The articles before it are typeset too, to know its first page, but only it is written. One that the issue does not list stands alone.</summary>
    private IEnumerable<ArticleGroup> PlanOneArticleOfIssue(string issueFolder, string articleFolder)
    {
        var name = $"{PathNames.NameOf(issueFolder)}/{PathNames.NameOf(articleFolder)}";
        return PlanIssue(issueFolder)
            .SelectMany(group =>
            {
                var upTo = group.Articles.TakeWhile(article => article.Name != name).Count();
                return upTo == group.Articles.Count
                    ? PlanFolder(articleFolder)
                    :
                    [
                        new ArticleGroup([
                            .. group.Articles.Slice(0, upTo).Select(article => article with { IsWritten = false }),
                            group.Articles[upTo],
                        ]),
                    ];
            });
    }

    /// <summary>The issue an article folder belongs to, or null where it is no article folder or stands alone.</summary>
    private string? IssueOf(string folder)
    {
        if (files.FileExists(IssueFile(folder)) || !files.FilesIn(folder).Any(PathNames.IsManuscript))
            return null;
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) switch
        {
            null or "" => PathNames.NameOf(folder) == folder.TrimEnd('/') ? "." : "..",
            var above => above,
        };
        return files.FileExists(IssueFile(parent)) ? parent : null;
    }

    private ArticleTask Lone(string manuscript, string name) => new(name, manuscript, new IssueInfo(), SettingsBeside(manuscript));

    private ArticleSettings SettingsBeside(string manuscript)
    {
        var file = PathNames.Below(PathNames.FolderOf(manuscript), "article.yaml");
        if (!files.FileExists(file))
            return new ArticleSettings();
        var read = ArticleSettingsReader.Read(files.ReadText(file), file);
        _findings.AddRange(read.Diagnostics);
        return read.Value ?? new ArticleSettings();
    }

    private void ReportNamesUsedTwice(WorkPlan plan)
    {
        foreach (
            var twice in plan
                .WrittenArticles.GroupBy(article => article.Name, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Skip(1).Any())
        )
        {
            var paths = string.Join(", ", twice.Select(article => article.ManuscriptPath));
            _findings.Add(
                ConfigurationRules.NameUsedTwice(
                    new SourceRef(twice.First().ManuscriptPath),
                    $"Several manuscripts would be written to '{twice.Key}': {paths}. Build them apart or rename them."
                )
            );
        }
    }

    private IEnumerable<ArticleGroup> Missing(SourceRef place, string message)
    {
        _findings.Add(ConfigurationRules.FileMissing(place, message));
        return [];
    }

    private static ArticleGroup Alone(ArticleTask article) => new([article]);

    private static string IssueFile(string folder) => PathNames.Below(folder, "issue.yaml");

    private static bool IsVisible(string folder) => !Path.GetFileName(folder).StartsWith('.');
}
