using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Conservation.Tests;

/// <summary>A manuscript and an article made of it, small enough to see what is missing.</summary>
internal sealed record Case(Manuscript Manuscript, Article Article)
{
    private static readonly JournalMeta Journal = new("p", "Perantau", "Perantau", null, null, "Perantau", null, null);

    public Seq<Diagnostic> Findings { get; init; } = [];

    public Seq<Rule> Rules { get; init; } = [];

    /// <summary>Content of the XML; the running text of the article where it is null.</summary>
    public string? Xml { get; init; }

    /// <summary>Paragraphs on the pages, with the number of the paragraph each comes from; no pages where it is null.</summary>
    public (int Paragraph, string Text)[]? Pages { get; init; }

    /// <summary>Names of the pictures on the pages.</summary>
    public string[] Pictures { get; init; } = [];

    /// <summary>Paragraphs of a manuscript, and those of the article with the number of the paragraph each comes from.</summary>
    public static Case Of(string[] manuscript, params (int Paragraph, string Text)[] article) =>
        new(
            new("case.docx", new(), [.. manuscript.Select((text, index) => Paragraph(index + 1, text))], [], [], [], []),
            new(
                "en",
                Journal,
                new(),
                new(
                    [
                        .. article.Select(item => new Paragraph(
                            [new Text(item.Text, Whole(item.Paragraph, manuscript[item.Paragraph - 1]))],
                            At(item.Paragraph)
                        )),
                    ],
                    []
                ),
                Back.Empty,
                []
            )
        );

    public static SourceRef At(int paragraph) => new("word/document.xml", paragraph);

    public static ManuscriptBlock Paragraph(int number, string text) =>
        new ManuscriptParagraph(
            [new ManuscriptText(text, RunFormat.Plain, Whole(number, text))],
            ParagraphFormat.Default,
            null,
            At(number)
        );

    public Case With(params PackageItem[] items) => this with { Manuscript = Manuscript with { Items = [.. items] } };

    public StageResult<Ledger> Balance()
    {
        var xml = Xml ?? string.Concat(Article.InlineRuns().Select(run => run.Content.PlainText()));
        return LedgerKeeper.Balance(
            Manuscript,
            Article,
            Findings,
            Rules,
            Encoding.UTF8.GetBytes($"<article>{xml}</article>"),
            Pages is null ? null : Typeset(Pages)
        );
    }

    private TypesetDocument Typeset((int Paragraph, string Text)[] paragraphs)
    {
        var nodes = paragraphs.Select((paragraph, index) => new StructureNode(index + 1, "P", [], At(paragraph.Paragraph))).ToSeq();
        var runs = paragraphs.Select(
            PageItem (paragraph, index) =>
                new GlyphRun(
                    "Serif",
                    default,
                    Colour.Black,
                    default,
                    default,
                    [.. paragraph.Text.Select(letter => new Glyph(0, letter.ToString(), default))],
                    false,
                    index + 1
                )
        );
        var images = Pictures.Select(PageItem (name) => new ImageBox(name, default, default, default, default, Tags.Layout));
        return new(
            new("", [], "en", null, [], null, null, null, "", "", null),
            [new Page("1", default, default, [.. runs, .. images])],
            new(0, "Document", nodes, SourceRef.None),
            [],
            [],
            []
        );
    }

    private static SourceRef Whole(int paragraph, string text) => At(paragraph).Slice(0, text.Length);
}
