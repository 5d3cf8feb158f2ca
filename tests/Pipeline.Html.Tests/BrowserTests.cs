using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Pipeline.Jats.Tests;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Tests;

/// <summary>The pages as a browser shows them, with the journal's style sheet, on a desk and on a phone, by light and by dark.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Desk = 1280;
    private const int Phone = 390;

    /// <summary>Everything axe-core knows of WCAG 2.2 AA, and what it calls best practice.</summary>
    private const string Axe = """
        async () => {
          const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly string Stylesheet = File.ReadAllText(Path.Combine(Checkout.Root, "templates", "perantau", "proof.css"));

    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            var views = new TheoryData<string, int, ColorScheme>();
            foreach (var page in new[] { "article", "proof", "report", "arabic" })
            foreach (var width in new[] { Desk, Phone })
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                views.Add(page, width, scheme);
            return views;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task No_page_breaks_a_rule_of_accessibility(string name, int width, ColorScheme scheme)
    {
        var page = await browser.Open(PageNamed(name), width, scheme);
        await page.EvaluateAsync(Script);
        Assert.Empty(await page.EvaluateAsync<string[]>(Axe));
    }

    [BrowserTheory]
    [InlineData("article")]
    [InlineData("proof")]
    [InlineData("report")]
    [InlineData("arabic")]
    public async Task No_page_is_wider_than_a_phone(string name)
    {
        var page = await browser.Open(PageNamed(name), Phone);
        Assert.Equal(Phone, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task A_citation_shows_its_reference_when_it_is_pointed_at_and_the_text_does_not_move()
    {
        var page = await browser.Open(PageNamed("article"));
        var citation = page.Locator("a[role=doc-biblioref]").First;
        await citation.ScrollIntoViewIfNeededAsync();
        var before = await ScrollOf(page);
        await citation.HoverAsync();
        await page.WaitForSelectorAsync("#ref1:popover-open");
        Assert.Equal(before, await ScrollOf(page));
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForSelectorAsync("#ref1:not(:popover-open)");
    }

    [BrowserFact]
    public async Task A_note_is_shown_by_keyboard_and_by_touch_over_the_text_and_leads_back()
    {
        foreach (var width in new[] { Desk, Phone })
        {
            var page = await browser.Open(PageNamed("article"), width);
            var mark = page.Locator("a[role=doc-noteref]").First;
            await mark.ScrollIntoViewIfNeededAsync();
            var before = await ScrollOf(page);
            if (width == Phone)
                await mark.TapAsync();
            else
                await ByKeyboard(page, mark);
            await page.WaitForSelectorAsync("#fn1:target");
            Assert.Equal(before, await ScrollOf(page));
            Assert.True(await page.Locator("#fn1").IsVisibleAsync());
            await page.Locator("#fn1 a[role=doc-backlink]").ClickAsync();
            await page.WaitForSelectorAsync("a[role=doc-noteref]:target");
        }
    }

    /// <summary>Follows a link after its hint was shown, which must not make the page jump either.</summary>
    private static async Task ByKeyboard(IPage page, ILocator mark)
    {
        await mark.FocusAsync();
        await page.WaitForSelectorAsync("#fn1:popover-open");
        await page.Keyboard.PressAsync("Enter");
    }

    [BrowserFact]
    public async Task A_table_opens_over_the_page_and_closes_by_keyboard()
    {
        var page = await browser.Open(PageNamed("article"), Phone);
        var button = page.Locator("figure.table button");
        Assert.Equal("Enlarge", (await button.InnerTextAsync()).Split('\n', ' ')[0]);
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("figure.table .zoom:popover-open");
        Assert.Equal("Close", await button.InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForSelectorAsync("figure.table .zoom:not(:popover-open)");
        Assert.True(await page.Locator("figure.table table").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_page_without_the_journal_s_style_still_shows_all_it_holds()
    {
        var page = await browser.Open(HtmlProof.Write(Samples.Full, [], new LabelWords([]), string.Empty));
        foreach (var part in new[] { "figure img", "figure table", "#fn1", "#ref1" })
            Assert.True(await page.Locator(part).IsVisibleAsync(), part);
    }

    [BrowserFact]
    public async Task What_is_for_screens_alone_is_not_printed()
    {
        var page = await browser.Open(PageNamed("article"));
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        foreach (var part in new[] { ".skip", ".contents", ".files", "figure button >> nth=0", "a[role=doc-backlink] >> nth=0" })
            Assert.False(await page.Locator(part).IsVisibleAsync(), part);
        foreach (var part in new[] { "figure img", "figure table", "#fn1", "#ref1" })
            Assert.True(await page.Locator(part).IsVisibleAsync(), part);
    }

    private static Task<double> ScrollOf(IPage page) => page.EvaluateAsync<double>("window.scrollY");

    private static string PageNamed(string name) =>
        name switch
        {
            "article" => HtmlProof.Write(
                Samples.Full,
                [],
                new LabelWords([]),
                Stylesheet,
                new("https://journal.example.org/rahma/", "article.pdf", "article.xml")
            ),
            "proof" => HtmlProof.Write(Samples.Full, Findings(), new LabelWords([]), Stylesheet),
            "arabic" => HtmlProof.Write(
                Samples.Full with
                {
                    Language = "ar",
                    Meta = Samples.Full.Meta with { Title = new("ar", Samples.Words("رسائل من وراء البحر"), default) },
                },
                Findings(),
                new LabelWords([]),
                Stylesheet
            ),
            _ => ReportPage.Write(Report(), Stylesheet),
        };

    private static ArticleReport Report() =>
        new(
            "rahma",
            "rahma.docx",
            "Keeping the account",
            "Perantau",
            "1",
            "2",
            "43–47",
            Findings(),
            [new("TEST001", Severity.Error, "Odd", "It is odd.", "None", "odd", "even", "Settle it.")],
            ["article.xml", "stages/a.txt"],
            new(3210, 1, 1, 13, 14),
            new([new(Vocabulary.Conservation.ItemKind.Text, default, 3, "abc", Vocabulary.Conservation.Account.Missing)], 0)
        )
        {
            Numbers = FindingNumbers.Of(Samples.Full, Findings()),
            Readiness =
            [
                new("Crossref", true, 0, 1, 2, []),
                new("Directory of Open Access Journals", false, 3, 0, 0, ["The article has no title."]),
            ],
        };

    private static Seq<Diagnostic> Findings() =>
        Enumerable
            .Range(0, 8)
            .Select(number => new Diagnostic(
                "TEST001",
                (Severity)(number % 4),
                new("word/document.xml", number < 4 ? 1 : 90),
                "Something is odd here.",
                "before",
                number % 2 == 0 ? "after" : null
            ))
            .ToSeq();
}
