using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Journals;

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

    /// <summary>The title in other languages, by language; it replaces the manuscript's in that language.</summary>
    public Seq<NamedValue> TranslatedTitles { get; init; } = [];

    /// <summary>All authors in their order, in place of the manuscript's; what is not said of one is taken from there.</summary>
    public Seq<AuthorSetting> Authors { get; init; } = [];

    /// <summary>Abstracts that replace the manuscript's in the same language, a text for each paragraph.</summary>
    public Seq<LanguageTexts> Abstracts { get; init; } = [];

    /// <summary>Keywords that replace the manuscript's in the same language.</summary>
    public Seq<LanguageTexts> Keywords { get; init; } = [];

    /// <summary>What paragraphs are that the manuscript does not show.</summary>
    public Seq<ParagraphRuling> Rulings { get; init; } = [];

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
