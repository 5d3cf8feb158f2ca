using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata;

/// <summary>What is known beside the article while it is normalised.</summary>
public sealed record NormaliserContext(JournalProfile Profile, IssueInfo Issue, ArticleSettings Settings);
