using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>What tests of front matter begin with and look at.</summary>
public abstract class FrontTests
{
    private protected static Paper Begin(string title = "Routes of Return in the Riau Islands") => new Paper().Title(title);

    private protected static ArticleMeta Meta(Paper paper) => paper.Heading("Introduction").P(Paper.Prose()).Article().Meta;
}
