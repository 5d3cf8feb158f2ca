using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Tests;

public class RuleTests
{
    /// <summary>For each code an article that raises it and one, as like it as can be, that does not.</summary>
    private static readonly Dictionary<
        string,
        (Func<StageResult<Vocabulary.Pages.TypesetDocument>> Raising, Func<StageResult<Vocabulary.Pages.TypesetDocument>> Quiet)
    > Samples = new()
    {
        ["TYPE001"] = (
            () => Kit.Set(Kit.Article(Kit.Paragraph("A word in Tibetan: བོད."))),
            () => Kit.Set(Kit.Article(Kit.Paragraph("A word in Greek: λόγος.")))
        ),
        ["TYPE002"] = (() => Kit.Set(Kit.Article(BoldItalic("ʃip"))), () => Kit.Set(Kit.Article(BoldItalic("Dag")))),
        ["TYPE003"] = (() => WithMeasure("mmmmm", 4), () => WithMeasure("mmmmm", 150)),
        ["TYPE004"] = (() => Kit.Set(Kit.Article(Kit.Table(14, 1, Rows(14)))), () => Kit.Set(Kit.Article(Kit.Table(3, 1, Rows(3))))),
        ["TYPE005"] = (
            () => Kit.Set(Kit.Article(Kit.Figure(null))),
            () => Kit.Set(Kit.Article(Kit.Figure("a.png")) with { Media = [Kit.Picture("a.png", 900, 600)] })
        ),
        ["TYPE006"] = (UnstableRange, () => Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(900))))),
        ["TYPE007"] = (
            () => Kit.Set(Kit.Article(Kit.Paragraph(new Xref(XrefType.Fig, "fig9", [Kit.Words("Figure 9")])))),
            () =>
                Kit.Set(
                    Kit.Article(Kit.Paragraph(new Xref(XrefType.Fig, "fig1", [Kit.Words("Figure 1")])), Kit.Figure("a.png")) with
                    {
                        Media = [Kit.Picture("a.png", 900, 600)],
                    }
                )
        ),
        ["TYPE008"] = (
            () => Kit.Set(Kit.Article(Kit.Figure("a.png", 400, 300)) with { Media = [Kit.Picture("a.png", 200, 150)] }),
            () => Kit.Set(Kit.Article(Kit.Figure("a.png", 400, 300)) with { Media = [Kit.Picture("a.png", 1800, 1350)] })
        ),
        ["TYPE040"] = (
            () => Kit.Set(Kit.Article(Formula("<mlongdiv><mn>1</mn></mlongdiv>"))),
            () => Kit.Set(Kit.Article(Formula("<msqrt><mn>1</mn></msqrt>")))
        ),
        ["TYPE041"] = (
            () =>
                Kit.Set(
                    Kit.Article(Formula($"<mtable><mtr>{string.Concat(Enumerable.Repeat("<mtd><mi>x</mi></mtd>", 50))}</mtr></mtable>"))
                ),
            () => Kit.Set(Kit.Article(Formula($"<mrow>{string.Concat(Enumerable.Repeat("<mo>+</mo><mi>x</mi>", 50))}</mrow>")))
        ),
        ["TYPE042"] = (
            () =>
                Typesetter.Typeset(
                    Kit.Article(Formula("<mi>x</mi>")),
                    Kit.Options with
                    {
                        Design = Kit.Options.Design with { FallbackFonts = [] },
                    }
                ),
            () => Kit.Set(Kit.Article(Formula("<mi>x</mi>")))
        ),
        ["TYPE009"] = (() => Typesetter.Typeset(Kit.Article(), Kit.Options with { Artwork = [] }), () => Kit.Set(Kit.Article())),
    };

    public static TheoryData<string> Codes => [.. Typesetter.Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_is_raised_by_what_it_is_about_and_by_nothing_like_it(string code)
    {
        Assert.True(Samples.TryGetValue(code, out var sample), $"{code} has no samples");
        Assert.Contains(sample.Raising().Diagnostics, finding => finding.Code == code);
        Assert.DoesNotContain(sample.Quiet().Diagnostics, finding => finding.Code == code);
    }

    [Fact]
    public void Codes_are_not_used_twice() =>
        Assert.Equal(Typesetter.Rules.Count, Typesetter.Rules.Select(rule => rule.Code).Distinct().Count());

    [Fact]
    public void An_ordinary_article_has_no_findings() => Assert.Empty(Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(500)))).Diagnostics);

    private static DispFormula Formula(string math) => new("eq1", null, "x", SourceRef.None) { Math = Mathematics.MathKit.Read(math) };

    private static Paragraph BoldItalic(string words) =>
        Kit.Paragraph(new Emphasis(EmphasisKind.Bold, [new Emphasis(EmphasisKind.Italic, [Kit.Words(words)])]));

    private static string[][] Rows(int columns) =>
        [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, columns).Select(_ => "internationalisation").ToArray())];

    /// <summary>
    /// "19–20" is wider than "19–21", so a masthead full of page ranges can need a line more for two pages than for three:
    /// an article that just fits with one line less never agrees with itself. The length at which it does is looked for.
    /// </summary>
    private static StageResult<Vocabulary.Pages.TypesetDocument> UnstableRange()
    {
        for (var repeats = 30; repeats < 60; repeats++)
        {
            var masthead = Kit.Options.Design.Masthead with { Lines = [string.Join(' ', Enumerable.Repeat("{pages}", repeats))] };
            var options = Kit.Options with { Design = Kit.Options.Design with { Masthead = masthead } };
            for (var lines = 85; lines < 95; lines++)
            {
                var article = Kit.Article([.. Enumerable.Range(0, lines).Select(_ => Kit.Paragraph("A line."))]);
                var result = Typesetter.Typeset(article with { Meta = article.Meta with { FirstPage = "19" } }, options);
                if (!result.Diagnostics.IsEmpty)
                    return result;
            }
        }

        return Kit.Set(Kit.Article());
    }

    /// <summary>A page so narrow that a letter does not fit its measure.</summary>
    private static StageResult<Vocabulary.Pages.TypesetDocument> WithMeasure(string words, double millimetres)
    {
        var page = Kit.Options.Design.Page;
        var narrow = page with
        {
            Left = (page.Width - Points.FromMillimetres(millimetres)) / 2,
            Right = (page.Width - Points.FromMillimetres(millimetres)) / 2,
        };
        return Typesetter.Typeset(
            Kit.Article(Kit.Paragraph(words)),
            Kit.Options with
            {
                Design = Kit.Options.Design with { Page = narrow },
            }
        );
    }
}
