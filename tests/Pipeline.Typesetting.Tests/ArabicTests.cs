using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>Quotations in letters that run to the left, and letters of other scripts among those of the text.</summary>
public class ArabicTests
{
    private const string Verse =
        "وَإِذَا ضَرَبْتُمْ فِي الْأَرْضِ فَلَيْسَ عَلَيْكُمْ جُنَاحٌ أَنْ تَقْصُرُوا مِنَ الصَّلَاةِ إِنْ خِفْتُمْ أَنْ يَفْتِنَكُمُ الَّذِينَ كَفَرُوا إِنَّ الْكَافِرِينَ كَانُوا لَكُمْ عَدُوًّا مُبِينًا";

    private static List<GlyphRun> Set(LayoutDesign design, params ReadOnlySpan<Block> blocks) =>
        [
            .. Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(30)), new DispQuote(blocks.ToArray().ToSeq(), [], SourceRef.None)), design)
                .Value.Pages.SelectMany(page => page.Items)
                .OfType<GlyphRun>(),
        ];

    private static IEnumerable<GlyphRun> Arabic(List<GlyphRun> runs) =>
        runs.Where(run => run.Font == "Amiri-Regular" && !string.IsNullOrWhiteSpace(TypesetterTests.Text(run)));

    [Fact]
    public void Lines_of_an_Arabic_quotation_have_more_air_than_those_of_others()
    {
        var lines = Arabic(Set(Kit.Options.Design, Kit.Paragraph(Verse + " " + Verse)))
            .Select(run => run.Baseline.Value)
            .Distinct()
            .ToList();
        Assert.True(lines.Count > 1);
        Assert.True(lines[1] - lines[0] > Kit.Options.Design.Styles.Quote.Leading.Value * 1.2);
    }

    [Fact]
    public void A_translation_under_Arabic_words_is_flush()
    {
        var runs = Set(Kit.Options.Design, Kit.Paragraph(Verse), Kit.Paragraph("And when you travel through the land. " + Kit.Prose(30)));
        var lines = runs.SkipWhile(run => !TypesetterTests.Text(run).StartsWith("And when", StringComparison.Ordinal)).Take(2).ToList();
        Assert.Equal(lines[1].X.Value, lines[0].X.Value, 1.0);
    }

    [Fact]
    public void Numbered_paragraphs_of_a_quotation_have_one_edge()
    {
        var runs = Set(Kit.Options.Design, Kit.Paragraph("[1] " + Kit.Prose(20)), Kit.Paragraph("[2] " + Kit.Prose(20)));
        var numbers = runs.Where(run => TypesetterTests.Text(run).TrimStart() is ['[', ..]).ToList();
        Assert.Equal(numbers[0].X.Value, numbers[1].X.Value, 1.0);
    }

    [Fact]
    public void A_fallback_font_is_set_as_large_as_the_design_tells()
    {
        var design = Kit.Options.Design with { FallbackSizes = [new("Amiri-Regular", 1.5)] };
        Assert.All(
            Arabic(Set(design, Kit.Paragraph(Verse))),
            run => Assert.Equal(design.Styles.Quote.Size.Value * 1.5, run.Size.Value, 0.01)
        );
    }
}
