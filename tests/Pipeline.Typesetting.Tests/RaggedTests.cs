using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>How the lines of captions, notes and licences end, which are not justified.</summary>
public class RaggedTests
{
    private const string Licence = "This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 International License.";

    [Theory]
    [InlineData("© 2026")]
    [InlineData("© 2026 Sari Wulandari, Thomas van der Velde, Rahel Siahaan")]
    [InlineData("© 2026 Sari Wulandari, Thomas van der Velde, Rahel Siahaan and the Harbour Study Group")]
    public void A_licence_is_not_parted_within_its_name(string statement)
    {
        var article = Kit.Article(Kit.Paragraph("Text begins."));
        var permissions = article.Meta.Permissions with { CopyrightStatement = statement, LicenceText = Licence, LicenceName = null };
        var lines = Lines(Kit.Set(article with { Meta = article.Meta with { Permissions = permissions } }).Value);
        Assert.Single(
            lines,
            line => line.Contains("Creative Commons Attribution-NonCommercial 4.0 International License", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("id", "id")]
    [InlineData("en", null)]
    public void A_licence_is_read_out_in_its_own_language(string language, string? told)
    {
        var article = Kit.Article(Kit.Paragraph("Text begins."));
        var permissions = article.Meta.Permissions with { LicenceText = "Karya ini berlisensi.", LicenceLanguage = language };
        var document = Kit.Set(article with { Meta = article.Meta with { Permissions = permissions } }).Value;
        var sentence = document
            .Pages[0]
            .Items.OfType<GlyphRun>()
            .Single(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)).Contains("berlisensi", StringComparison.Ordinal));
        var span = PageChecks
            .Nodes(document.Root)
            .SingleOrDefault(node => node.Role == "Span" && PageChecks.Nodes(node).Any(inner => inner.Id == sentence.Tag));
        Assert.Equal(told, span?.Language);
    }

    [Theory]
    [InlineData("Mean ratings of how far the answer was believed, for each condition and expertise of those who took part grouping.")]
    [InlineData(
        "Mean ratings of how far the answer was believed, for each of the three conditions and by the expertise of all those who took part in the study in one of the two harbours of the island, and by years afloat."
    )]
    public void The_last_line_of_a_caption_is_no_word_alone(string caption)
    {
        var table = Kit.Table(2, 1, ["A", "B"], ["1", "2"]) with { Caption = [Kit.Words(caption)] };
        var lines = Lines(Kit.Set(Kit.Article(Kit.Paragraph("Text begins."), table)).Value);
        var last = lines.Single(line => line.EndsWith(caption.Split(' ')[^1], StringComparison.Ordinal));
        Assert.True(last.Split(' ').Length > 2, last);
    }

    private static List<string> Lines(TypesetDocument document) =>
        [
            .. document
                .Pages[0]
                .Items.OfType<GlyphRun>()
                .GroupBy(run => run.Baseline.Value)
                .Select(line =>
                    string.Concat(line.SelectMany(run => run.Glyphs).Select(glyph => glyph.Text)).Replace('\u00A0', ' ').Trim()
                ),
        ];
}
