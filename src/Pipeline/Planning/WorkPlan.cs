using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Planning;

/// <summary>What a run will build.</summary>
/// <param name="Groups">Articles that depend on each other's page numbers stand in one group, in printing order.</param>
public sealed record WorkPlan(Seq<ArticleGroup> Groups)
{
    public IEnumerable<ArticleTask> WrittenArticles => Groups.SelectMany(group => group.Articles).Where(article => article.IsWritten);
}

public sealed record ArticleGroup(Seq<ArticleTask> Articles);

/// <summary>One manuscript to build.</summary>
/// <param name="Name">Folder below the output folder, with '/' ("2026-1-2/rahmawati").</param>
/// <param name="ManuscriptPath">Path of the DOCX.</param>
/// <param name="Issue">What its issue says; its first page only where issue.yaml gives it.</param>
/// <param name="Settings">What its article.yaml says.</param>
/// <param name="IsWritten">False for an article that is only typeset to know where the next one begins.</param>
public sealed record ArticleTask(string Name, string ManuscriptPath, IssueInfo Issue, ArticleSettings Settings, bool IsWritten = true);
