using Pipeline.Jats.Tests;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Tests;

/// <summary>Whatever an author or a file says, it is words of the page and never part of it.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts =>
        [
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "<!--",
            "-->",
            "]]>",
            "&lt;b&gt;",
            "javascript:alert(1)",
            "a\u2028b\u2029c",
            "\u202Etxt.exe\u202C",
            "\u2066isolated\u2069",
            "</title><b>",
            "{{x}} ${x}",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_stays_text_wherever_it_stands(string text)
    {
        var page = Parsed.Page(
            HtmlProof.Write(
                Everywhere(text),
                [Finding(text)],
                new LabelWords([new(Label.Contents, "en", text)]),
                string.Empty,
                new PageLinks(null, "article.pdf")
            )
        );

        Assert.Empty(
            page.QuerySelectorAll("script:not([type='application/ld+json']), b, [onerror], [onmouseover], a[href^='javascript:']")
        );
        Assert.Contains(text, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(text, page.QuerySelector("meta[name=citation_title]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Contains(text, page.QuerySelector("main p em")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, page.QuerySelector("figure img")!.GetAttribute("alt"));
        Assert.Contains(text, page.QuerySelector(".margin-note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_that_leads_nowhere_is_none_in_what_machines_read()
    {
        const string Address = "javascript:alert(1)";
        var article = Samples.Full with { Meta = Samples.Full.Meta with { Permissions = new() { LicenceUrl = Address } } };
        var page = HtmlProof.Write(article, [], new LabelWords([]), string.Empty, new PageLinks(null, "article.pdf"));
        Assert.DoesNotContain(Address, page[..page.IndexOf("<body", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_stays_text_in_a_report(string text)
    {
        var page = Parsed.Page(
            ReportPage.Write(
                new(text, text, text, text, text, text, text, [Finding(text)], [], [text], new(1, 1, 1, 1, 1), new([], 0)),
                string.Empty
            )
        );
        Assert.Empty(page.QuerySelectorAll("script, b, [onerror], [onmouseover], a[href^='javascript:']"));
        Assert.Equal(text, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(text, page.QuerySelector(".findings .words")!.TextContent, StringComparison.Ordinal);
    }

    private static Diagnostic Finding(string text) => new("TEST001", Severity.Query, new("word/document.xml", 1), text, text, text);

    private static Article Everywhere(string text) =>
        Samples.Full with
        {
            Language = "en",
            Meta = Samples.Full.Meta with
            {
                Title = new(text, Samples.Words(text), new("word/document.xml", 1)),
                Volume = text,
                Doi = text,
                Permissions = new() { LicenceUrl = text, LicenceText = text },
            },
            Body = new(
                [
                    new Paragraph(
                        [
                            new Emphasis(EmphasisKind.Italic, Samples.Words(text)),
                            new ExtLink(text, Samples.Words(text)),
                            new Foreign(text, Samples.Words(text)),
                        ],
                        new("word/document.xml", 1)
                    ),
                    new Figure(text, text, Samples.Words(text), "image1.png", text, new(10), new(10), [], SourceRef.None),
                    new DispFormula(text, text, text, SourceRef.None),
                ],
                []
            ),
        };
}
