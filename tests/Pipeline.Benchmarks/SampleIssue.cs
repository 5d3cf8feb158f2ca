using Pipeline.Docx;
using Pipeline.Files;
using Pipeline.Metadata;
using Pipeline.Planning;
using Pipeline.Recognition;
using Pipeline.References;
using Pipeline.Tests.Support;
using Pipeline.Typesetting;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Benchmarks;

/// <summary>The articles of the sample issue as they come to each stage; every call makes them anew.</summary>
internal static class SampleIssue
{
    /// <summary>How many articles the issue has: results are times and bytes per article.</summary>
    public const int Articles = 3;

    /// <summary>How many references the articles have together.</summary>
    public const int References = 39;

    public static string Manuscripts { get; } = Path.Combine(Repository.Root, "manuscripts");

    public static string Templates { get; } = Path.Combine(Repository.Root, "templates");

    public static JournalTemplate Template { get; } =
        TemplateLoader.Load(new DiskFiles(), Templates, "perantau").Value
        ?? throw new InvalidOperationException("The journal's template cannot be read.");

    public static TypesettingOptions TypesettingOptions { get; } =
        new(Template.Layout, Template.Fonts, Template.Hyphenation, Template.Profile.Labels, Template.Artwork);

    public static WorkPlan Plan { get; } = WorkPlanner.Plan(new DiskFiles(), [Manuscripts]).Value;

    private static ArticleTask[] Tasks { get; } = [.. Plan.WrittenArticles];

    public static byte[][] Packages() =>
        Tasks.Length == Articles
            ? Array.ConvertAll(Tasks, task => File.ReadAllBytes(task.ManuscriptPath))
            : throw new InvalidOperationException($"The issue has {Tasks.Length} articles; the benchmarks count {Articles}.");

    public static Manuscript[] Read() => Array.ConvertAll(Packages(), Read);

    public static Article[] Recognised() => Array.ConvertAll(Read(), Recognise);

    public static (Article Article, ArticleTask Task)[] Planned() => [.. Recognised().Zip(Tasks)];

    public static Article[] Normalised() => Array.ConvertAll(Planned(), Normalise);

    public static (Article Article, Manuscript Manuscript)[] Unlinked() => [.. Normalised().Zip(Read())];

    public static Article[] Finished() => Array.ConvertAll(Unlinked(), Refer);

    public static TypesetDocument[] Typeset() => Array.ConvertAll(Finished(), Typeset);

    public static Manuscript Read(byte[] package) =>
        DocxReader.Read(package, "manuscript.docx", new DocxLimits()).Value
        ?? throw new InvalidOperationException("A sample manuscript cannot be read.");

    public static Article Recognise(Manuscript manuscript) => Recogniser.Recognise(manuscript, Template.Profile).Value;

    public static Article Normalise((Article Article, ArticleTask Task) planned) =>
        MetadataNormaliser.Normalise(planned.Article, new(Template.Profile, planned.Task.Issue, planned.Task.Settings)).Value;

    public static Article Refer((Article Article, Manuscript Manuscript) unlinked) =>
        ReferenceStage.Apply(unlinked.Article, unlinked.Manuscript.Citations).Value;

    public static TypesetDocument Typeset(Article article) => Typesetter.Typeset(article, TypesettingOptions).Value;
}
