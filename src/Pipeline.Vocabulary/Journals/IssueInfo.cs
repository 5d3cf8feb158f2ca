namespace Pipeline.Vocabulary.Journals;

/// <summary>What issue.yaml says of the issue an article is in; null members are not said.</summary>
/// <param name="FirstPage">First page of this article: of the issue, or following the article before it.</param>
public sealed record IssueInfo(
    string? Volume = null,
    string? Number = null,
    PartialDate? Date = null,
    int? FirstPage = null,
    string? Subject = null,
    SourceRef Source = default
);
