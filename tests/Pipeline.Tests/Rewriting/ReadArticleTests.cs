using Pipeline.Html;
using Pipeline.Jats;
using Pipeline.Tests.Support;
using Pipeline.Typesetting;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Tests.Rewriting;

/// <summary>Published articles of other makers, read from JATS, go through every stage that prints.</summary>
public sealed class ReadArticleTests
{
    private const string Folder = "corpus/jats";

    public static TheoryData<string> Files =>
        new(
            Repository.Shared(Folder) is { } folder
                ? Directory.EnumerateFiles(folder, "*.xml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
                : ["none"]
        );

    [SharedTheory(Folder)]
    [MemberData(nameof(Files))]
    public void An_article_is_typeset_and_turned_to_HTML_with_all_its_words(string file)
    {
        var article = JatsReader.Read(File.ReadAllBytes(Path.Combine(Repository.Shared(Folder)!, file)), file).Value!;
        var template = Builds.Template;
        var page = Letters(HtmlProof.Write(article, [], template.Profile.Labels, string.Empty));
        var typeset = Typesetter.Typeset(
            article,
            new(template.Layout, template.Fonts, template.Hyphenation, template.Profile.Labels, template.Artwork)
        );

        Assert.NotEmpty(typeset.Value.Pages);
        Assert.NotEmpty(ArticleListing.Write(article));
        foreach (var text in article.InlineRuns().SelectMany(run => run.Content.Texts()))
            Assert.Contains(Letters(System.Net.WebUtility.HtmlEncode(text.Value)), page, StringComparison.Ordinal);
    }

    /// <summary>Without white space, and without the comma that stands for it between two raised numbers.</summary>
    private static string Letters(string text) =>
        string.Concat(
            System.Net.WebUtility.HtmlDecode(text).Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u00AD' or ','))
        );
}
