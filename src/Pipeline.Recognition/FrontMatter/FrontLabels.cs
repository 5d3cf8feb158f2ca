using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Groups of labels that the front matter's steps look for together.</summary>
internal static class FrontLabels
{
    public static readonly Label[] History = [Label.Received, Label.Revised, Label.Accepted, Label.Published];

    /// <summary>Labels whose lines belong to the front matter even where they look like headings.</summary>
    public static readonly Label[] Headings =
    [
        Label.Abstract, Label.Keywords, Label.ArticleInfo, Label.Corresponding, Label.Received, Label.Revised, Label.Accepted, Label.Published,
        Label.RunningTitle, Label.Email, Label.Doi, Label.OpenAccess, Label.EqualContribution, Label.Issn,
    ];

    /// <summary>Statements that some journals print before the text, and ours after it.</summary>
    public static readonly Label[] Statements =
    [
        Label.Acknowledgements, Label.Funding, Label.ConflictOfInterest, Label.DataAvailability, Label.Ethics, Label.AuthorContributions,
    ];
}
