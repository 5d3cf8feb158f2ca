using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Conservation.Tests;

/// <summary>A manuscript and an article made of it, small enough to see what is missing.</summary>
internal sealed record Case(Manuscript Manuscript, Article Article)
{
    private static readonly JournalMeta Journal = new("p", "Perantau", "Perantau", null, null, "Perantau", null, null);

    public Seq<Diagnostic> Findings { get; init; } = [];

    public Seq<Rule> Rules { get; init; } = [];

    /// <summary>Text of the XML; what the article holds where it is null.</summary>
    public string? Xml { get; init; }

    /// <summary>Paragraphs of a manuscript, and those of the article with the number of the paragraph each comes from.</summary>
    public static Case Of(string[] manuscript, params (int Paragraph, string Text)[] article) => new(
        new("case.docx", new(), [.. manuscript.Select((text, index) => Paragraph(index + 1, text))], [], [], [], []),
        new("en", Journal, new(), new([.. article.Select(item => new Paragraph([new Text(item.Text, Whole(item.Paragraph, manuscript[item.Paragraph - 1]))], At(item.Paragraph)))], []), Back.Empty, []));

    public static SourceRef At(int paragraph) => new("word/document.xml", paragraph);

    public static ManuscriptBlock Paragraph(int number, string text) =>
        new ManuscriptParagraph([new ManuscriptText(text, RunFormat.Plain, Whole(number, text))], ParagraphFormat.Default, null, At(number));

    public Case With(params PackageItem[] items) => this with { Manuscript = Manuscript with { Items = [.. items] } };

    public StageResult<Ledger> Balance()
    {
        var xml = Xml ?? string.Concat(Article.InlineRuns().Select(run => run.Content.PlainText()));
        return LedgerKeeper.Balance(Manuscript, Article, Findings, Rules, Encoding.UTF8.GetBytes(new System.Xml.Linq.XElement("article", xml).ToString()), pages: null);
    }

    private static SourceRef Whole(int paragraph, string text) => At(paragraph).Slice(0, text.Length);
}
