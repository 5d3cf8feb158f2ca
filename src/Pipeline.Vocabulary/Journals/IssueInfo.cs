using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Journals;

/// <summary>What issue.yaml says of the issue an article is in; null members are not said.</summary>
/// <param name="FirstPage">First page of this article: of the issue, or following the article before it.</param>
public sealed record IssueInfo(string? Volume = null, string? Number = null, PartialDate? Date = null, int? FirstPage = null, string? Subject = null, SourceRef Source = default);

/// <summary>What article.yaml says: facts that staff know better than the manuscript; null or empty members are not said.</summary>
public sealed record ArticleSettings
{
    /// <summary>JATS article-type.</summary>
    public string? ArticleType { get; init; }

    public string? Doi { get; init; }

    public string? Title { get; init; }

    public string? RunningTitle { get; init; }

    public string? Subject { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>History dates that replace the manuscript's.</summary>
    public Seq<HistoryDate> History { get; init; } = [];

    /// <summary>ORCID iDs by author name as printed.</summary>
    public Seq<NamedValue> Orcids { get; init; } = [];

    /// <summary>The owners of all iDs of the article, the manuscript's too, have signed in at ORCID.</summary>
    public bool AreOrcidsAuthenticated { get; init; }

    /// <summary>ROR ids by institution as normalised.</summary>
    public Seq<NamedValue> Rors { get; init; } = [];

    public Seq<RelatedArticle> Related { get; init; } = [];

    public Seq<Award> Awards { get; init; } = [];

    /// <summary>Descriptions by figure id ("fig1") or label ("Figure 1").</summary>
    public Seq<NamedValue> AltTexts { get; init; } = [];

    /// <summary>Findings that staff have settled; they are reported as settled and no longer block.</summary>
    public Seq<SettledFinding> Settled { get; init; } = [];
}

/// <param name="Source">Its line in the YAML file.</param>
public sealed record NamedValue(string Name, string Value, SourceRef Source);

/// <param name="Code">Finding code.</param>
/// <param name="Text">Only findings whose <c>Before</c> or message holds this text; null for all of the code.</param>
/// <param name="Answer">What was decided, for the report.</param>
public sealed record SettledFinding(string Code, string? Text, string Answer, SourceRef Source);
