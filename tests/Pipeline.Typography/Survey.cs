using System.Diagnostics;
using Pipeline.Typesetting;
using Pipeline.Typography.Measuring;
using Pipeline.Typography.Reading;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typography;

/// <summary>A file's figures, and the lines they were counted from.</summary>
internal sealed record SurveyedFile(string Name, Figures Figures, IReadOnlyList<PrintedBlock> Blocks)
{
    /// <summary>By their index from 0, with the lines they lack.</summary>
    public IReadOnlyList<(int Page, double Lines)> ShortPages { get; init; } = [];
}

/// <summary>The figures of many articles.</summary>
internal sealed record Survey(IReadOnlyList<SurveyedFile> Files)
{
    public Figures Total => Files.Aggregate(new Figures(), (sum, file) => sum + file.Figures);

    /// <param name="rounds">How often each article is set; the fastest counts.</param>
    public static Survey Of(IReadOnlyList<ArticleFile> articles, JournalTemplate template, int rounds)
    {
        var options = new TypesettingOptions(
            template.Layout,
            template.Fonts,
            template.Hyphenation,
            template.Profile.Labels,
            template.Artwork
        );
        var spaces = new SpaceWidths(template.Fonts);
        return new([.. articles.Select(file => Measure(file, options, spaces, rounds))]);
    }

    private static SurveyedFile Measure(ArticleFile file, TypesettingOptions options, SpaceWidths spaces, int rounds)
    {
        var fastest = TimeSpan.MaxValue;
        TypesetDocument document;
        do
        {
            var start = Stopwatch.GetTimestamp();
            document = Typesetter.Typeset(file.Article, options).Value;
            var time = Stopwatch.GetElapsedTime(start);
            fastest = time < fastest ? time : fastest;
        } while (--rounds > 0);

        var blocks = LineFinder.Find(document, spaces);
        var design = options.Design.Page;
        return new(file.Name, Measurer.Measure(document, blocks, design) with { Time = fastest }, blocks)
        {
            ShortPages = [.. new PageWhite(design).ShortPages(document)],
        };
    }
}
