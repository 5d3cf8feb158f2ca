using System.Text;
using AngleSharp.Html.Parser;
using Pipeline.Building;
using Pipeline.Html;
using Pipeline.Html.Tests;
using Pipeline.Jats;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Shared;

/// <summary>The pages of real manuscripts and of published articles: parsed without a mistake, and without a fault of structure.</summary>
public class PageTests
{
    private const string Manuscripts = "corpus/docx";
    private const string Articles = "corpus/jats";

    public static TheoryData<string> ManuscriptFiles => FilesIn(Manuscripts, "*.docx");

    public static TheoryData<string> ArticleFiles => FilesIn(Articles, "*.xml");

    [SharedTheory(Manuscripts)]
    [MemberData(nameof(ManuscriptFiles))]
    public void The_pages_of_a_manuscript_have_no_fault(string file)
    {
        var (outcomes, files) = Builds.Build(Path.Combine(Repository.Shared(Manuscripts)!, file));
        Assert.NotEqual(ArticleState.Failed, Assert.Single(outcomes).State);
        Assert.All(
            files.Written.Where(path => Path.GetExtension(path) == ".html"),
            path => AssertNoFault(Encoding.UTF8.GetString(files.BytesOf(path)))
        );
    }

    [SharedTheory(Articles)]
    [MemberData(nameof(ArticleFiles))]
    public void The_page_of_a_published_article_has_no_fault(string file)
    {
        var read = JatsReader.Read(File.ReadAllBytes(Path.Combine(Repository.Shared(Articles)!, file)), Path.GetFileName(file));
        var article = read.Value;
        Assert.NotNull(article);
        AssertNoFault(HtmlProof.Write(article, [], Builds.Template.Profile.Labels, Builds.Template.ProofStylesheet));
        AssertNoFault(HtmlProof.Write(article, read.Diagnostics, Builds.Template.Profile.Labels, Builds.Template.ProofStylesheet));
    }

    private static void AssertNoFault(string page) =>
        Assert.Empty(Accessible.Faults(new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page)));

    private static TheoryData<string> FilesIn(string folder, string pattern) =>
        new(
            Repository.Shared(folder) is { } found
                ? Directory
                    .EnumerateFiles(found, pattern, SearchOption.AllDirectories)
                    .Select(path => Path.GetRelativePath(found, path))
                    .Order(StringComparer.Ordinal)
                : ["absent"]
        );
}
