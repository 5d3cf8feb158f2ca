using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>Pages that other typesetters get wrong, each tried at every height of what stands before it.</summary>
public class HardPageTests
{
    public static TheoryData<int> Fillers => [.. Enumerable.Range(0, 30).Select(step => 300 + step * 20)];

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_heading_stands_over_two_lines_of_its_text(int words)
    {
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(words))) with
        {
            Body = new Body([Kit.Paragraph(Kit.Prose(words))], [Kit.Section("Passage", Kit.Paragraph(Kit.Prose(400, 3)))]),
        };
        var document = Kit.Set(article).Value;
        var heading = Assert.Single(document.Bookmarks, bookmark => bookmark.Title == "Passage");
        Assert.True(Baselines(document, heading.PageIndex).Count(baseline => baseline > heading.Y.Value) >= 3);
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_line_that_ends_in_a_colon_stands_over_what_it_announces(int words)
    {
        var list = new ListBlock(ListStyle.Bullet, [Item("Firstly they wait."), Item("Then they wait.")], SourceRef.None);
        var article = Kit.Article(
            Kit.Paragraph(Kit.Prose(words)),
            Kit.Paragraph("Practices recur:"),
            list,
            Kit.Paragraph(Kit.Prose(300, 2))
        );
        var document = Kit.Set(article).Value;

        Assert.Equal(PageOf(document, "Practices"), PageOf(document, "Firstly"));
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_table_without_a_label_stays_between_its_lead_in_and_what_follows(int words)
    {
        var table = Kit.Table(2, 1, ["Month", "Sum"], ["Aprilis", "12"], ["Maius", "14"], ["Iunius", "15"]) with
        {
            Label = null,
            Caption = [],
        };
        var document = Kit.Set(
            Kit.Article(
                Kit.Paragraph(Kit.Prose(words)),
                Kit.Paragraph("Accounts read:"),
                table,
                Kit.Paragraph("Owings come last."),
                Kit.Paragraph(Kit.Prose(300, 2))
            )
        ).Value;

        var order = new[] { "Accounts", "Aprilis", "Owings" }.Select(word => PlaceOf(document, word)).ToList();
        Assert.Equal(order.Order(), order);
        Assert.Equal(order[0].Page, order[1].Page);
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_note_that_needs_room_leaves_no_line_alone(int words)
    {
        var note = new Note("fn1", "1", NoteType.Footnote, [Kit.Paragraph(Kit.Prose(120, 2))], SourceRef.None);
        var second = Kit.Paragraph(
            Kit.Words(Kit.Prose(30, 1)),
            new Xref(XrefType.Fn, "fn1", [Kit.Words("1")]),
            Kit.Words(" " + Kit.Prose(60, 4))
        );
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(words)), second, Kit.Paragraph(Kit.Prose(300, 5))) with
        {
            Back = Back.Empty with { Notes = [note] },
        };
        var document = Kit.Set(article).Value;
        Assert.Empty(PageChecks.All(article, document, Kit.Options.Design));
        Assert.All(Paragraphs(document), lines => Assert.DoesNotContain(1, LinesByPage(lines)));
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_caption_stays_with_its_picture(int words)
    {
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(words)), Kit.Figure("a.png", 300, 200), Kit.Paragraph(Kit.Prose(200, 2))) with
        {
            Media = [Kit.Picture("a.png", 600, 400)],
        };
        var document = Kit.Set(article).Value;
        var picture = document
            .Pages.SelectMany((page, index) => page.Items.OfType<ImageBox>().Select(image => (image, index)))
            .Single(placed => placed.image.MediaName == "a.png");
        var caption = PageChecks.Nodes(document.Root).Single(node => node.Role == "Caption").Id;
        var line = document
            .Pages[picture.index]
            .Items.OfType<GlyphRun>()
            .First(run => run.Tag == caption || Within(document, caption, run.Tag));
        Assert.InRange(
            line.Baseline.Value,
            (picture.image.Y + picture.image.Height).Value,
            (picture.image.Y + picture.image.Height).Value + 20
        );
        Assert.Equal(line.X.Value, picture.image.X.Value, 1.0);
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_table_that_is_all_there_is_under_a_heading_stands_there(int words)
    {
        var table = Kit.Table(2, 1, ["Month", "Sum"], ["Aprilis", "12"], ["Maius", "14"], ["Iunius", "15"]);
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(words))) with
        {
            Body = new Body(
                [Kit.Paragraph(Kit.Prose(words))],
                [Kit.Section("Countings", table), Kit.Section("Passages", Kit.Paragraph(Kit.Prose(40)))]
            ),
        };
        var document = Kit.Set(article).Value;
        var order = new[] { "Countings", "Aprilis", "Passages" }.Select(word => PlaceOf(document, word)).ToList();
        Assert.Equal(order.Order(), order);
        Assert.Equal(order[0].Page, order[1].Page);
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_signature_ends_at_the_right_on_the_page_of_the_last_words(int words)
    {
        var text = Kit.Article(Kit.Paragraph(Kit.Prose(words)));
        var document = Kit.Set(
            text with
            {
                Body = text.Body with { Signature = [Kit.Paragraph("Makassar, June 2026"), Kit.Paragraph("THE EDITORS")] },
            }
        ).Value;
        var runs = document
            .Pages.SelectMany(
                (page, index) => page.Items.OfType<GlyphRun>().Select(run => (Page: index, Run: run, Text: TypesetterTests.Text(run)))
            )
            .ToList();
        var place = runs.FindIndex(run => run.Text.StartsWith("Makassar, June", StringComparison.Ordinal));
        var name = runs.FindIndex(run => run.Text.StartsWith("THE EDITORS", StringComparison.Ordinal));
        Assert.Equal(runs[place].Page, runs[name].Page);
        Assert.Equal(runs[place].Page, runs.Take(place).Last(run => run.Run.Tag >= 0).Page);
        Assert.Equal((runs[place].Run.X + runs[place].Run.Width).Value, (runs[name].Run.X + runs[name].Run.Width).Value, 0.5);
        Assert.True(runs[name].Run.X > runs[place].Run.X);
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_heading_keeps_its_distance_where_a_float_stands_between_it_and_its_text(int words)
    {
        Section[] sections =
        [
            Kit.Section("Plain", Kit.Paragraph("Plain text."), Kit.Paragraph(Kit.Prose(60, 1))),
            Kit.Section("Passage", Kit.Figure("a.png", 300, 200), Kit.Paragraph("Passage text."), Kit.Paragraph(Kit.Prose(60, 2))),
        ];
        var article = Kit.Article() with
        {
            Body = new Body([Kit.Paragraph(Kit.Prose(words))], [.. sections]),
            Media = [Kit.Picture("a.png", 600, 400)],
        };
        var document = Kit.Set(article).Value;
        var lines = document
            .Pages.SelectMany(
                (page, index) =>
                    page.Items.OfType<GlyphRun>().Select(run => (Page: index, run.Baseline.Value, Text: TypesetterTests.Text(run)))
            )
            .ToList();
        double Distance(string name) =>
            lines.Find(line => line.Text.StartsWith($"{name} text", StringComparison.Ordinal)).Value
            - lines.FindLast(line => line.Text == name).Value;
        var picture = document
            .Pages.SelectMany((page, index) => page.Items.OfType<ImageBox>().Select(image => (Image: image, Page: index)))
            .Single(placed => placed.Image.MediaName == "a.png");
        var heading = lines.FindLast(line => line.Text == "Passage");
        var isBetween = picture.Page == heading.Page && picture.Image.Y.Value > heading.Value;
        if (!isBetween)
            Assert.Equal(Distance("Plain"), Distance("Passage"), 0.01);
    }

    [Fact]
    public void A_comma_parts_the_marks_of_two_notes()
    {
        Note[] notes =
        [
            new("fn1", "1", NoteType.Footnote, [Kit.Paragraph("One.")], SourceRef.None),
            new("fn2", "2", NoteType.Footnote, [Kit.Paragraph("Two.")], SourceRef.None),
        ];
        var article = Kit.Article(
            Kit.Paragraph(Kit.Words("Text"), new Xref(XrefType.Fn, "fn1", [Kit.Words("1")]), new Xref(XrefType.Fn, "fn2", [Kit.Words("2")]))
        ) with
        {
            Back = Back.Empty with { Notes = [.. notes] },
        };
        Assert.Contains(Kit.Set(article).Value.Pages[0].Items.OfType<GlyphRun>(), run => TypesetterTests.Text(run) == ",");
    }

    [Fact]
    public void A_citation_in_a_note_leads_to_its_reference()
    {
        var note = new Note(
            "fn1",
            "1",
            NoteType.Footnote,
            [Kit.Paragraph(Kit.Words("See "), new Xref(XrefType.Bibr, "ref1", [Kit.Words("Wulandari (2020)")]))],
            SourceRef.None
        );
        var article = Kit.Article(Kit.Paragraph(Kit.Words("Text"), new Xref(XrefType.Fn, "fn1", [Kit.Words("1")]))) with
        {
            Back = Back.Empty with
            {
                Notes = [note],
                References = RefList.Empty with
                {
                    References =
                    [
                        new Reference("ref1", null, [new RefPart(RefField.None, "Wulandari, S. (2020). Harbours.")], SourceRef.None),
                    ],
                },
            },
        };
        var document = Kit.Set(article).Value;
        Assert.Contains(document.Pages.SelectMany(page => page.Items).OfType<LinkArea>(), link => link.Target == "#ref1");
        Assert.Empty(PageChecks.All(article, document, Kit.Options.Design));
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void Rows_that_a_span_ties_together_are_not_parted(int words)
    {
        var rows = Enumerable
            .Range(0, 60)
            .Select(row => new TableRow(
                row % 3 == 0
                    ?
                    [
                        new(0, 1, 3, false, [Kit.Paragraph($"group{row}")], SourceRef.None),
                        new(1, 1, 1, false, [Kit.Paragraph($"cell{row}")], SourceRef.None),
                    ]
                    : [new(1, 1, 1, false, [Kit.Paragraph($"cell{row}")], SourceRef.None)]
            ))
            .ToSeq();
        var table = Kit.Table(2, 1, ["Group", "Cell"]);
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(words)), table with { Rows = [.. table.Rows, .. rows] });
        var document = Kit.Set(article).Value;
        var pageOf = document
            .Pages.SelectMany(
                (page, index) =>
                    page.Items.OfType<GlyphRun>().Select(run => (Text: string.Concat(run.Glyphs.Select(glyph => glyph.Text)), index))
            )
            .Where(word => word.Text.StartsWith("cell", StringComparison.Ordinal))
            .ToDictionary(word => word.Text, word => word.index);
        Assert.True(pageOf.Values.Distinct().Count() > 1);
        for (var row = 0; row < 60; row += 3)
            Assert.Equal(pageOf[$"cell{row}"], pageOf[$"cell{row + 2}"]);
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void An_epigraph_stands_whole_over_its_text(int words)
    {
        var lines = Enumerable.Range(0, 6).Select(line => new VerseLine([Kit.Words($"epigraph{line}")], SourceRef.None)).ToSeq();
        var epigraph = new DispQuote([new VerseGroup([new Stanza(lines)], [], SourceRef.None)], [Kit.Words("source7")], SourceRef.None)
        {
            Kind = QuoteKind.Epigraph,
        };
        var article = Kit.Article() with
        {
            Body = new Body([Kit.Paragraph(Kit.Prose(words))], [Kit.Section("Wages", epigraph, Kit.Paragraph("after8 " + Kit.Prose(60)))]),
        };
        var pages = Kit.Set(article)
            .Value.Pages.Select(page =>
                string.Join(' ', page.Items.OfType<GlyphRun>().Select(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text))))
            )
            .ToList();
        var whole = pages.Single(page => page.Contains("epigraph0", StringComparison.Ordinal));
        Assert.All(["Wages", "epigraph5", "source7", "after8"], word => Assert.Contains(word, whole, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(150)]
    [InlineData(260)]
    public void A_table_that_goes_over_pages_stands_in_one_run_behind_what_was_called_for_before(int words)
    {
        Figure Figure(int number) =>
            Kit.Figure("p.png", 300, 230) with
            {
                Label = $"Figure {number}",
                Caption = [Kit.Words($"fig{number}word")],
            };
        var small = Kit.Table(2, 1, ["A", "B"], ["smallword", "2"]) with { Label = "Table 1" };
        var large = Kit.Table(
            2,
            1,
            [
                ["largehead", "B"],
                .. Enumerable.Range(0, 120).Select(row => new[] { $"row{row}word", "1" }),
            ]
        ) with
        {
            Label = "Table 2",
        };
        var document = Kit.Set(
            Kit.Article(
                Kit.Paragraph(Kit.Prose(words)),
                Figure(1),
                Figure(2),
                Figure(3),
                small,
                large,
                Kit.Paragraph(Kit.Prose(300, 5))
            ) with
            {
                Media = [Kit.Picture("p.png", 900, 690)],
            }
        ).Value;
        var first = PlaceOf(document, "row0word");
        var before = new[] { "fig1word", "fig2word", "fig3word", "smallword" }.Select(word => PlaceOf(document, word)).ToList();
        Assert.All(before, place => Assert.True(place.CompareTo(first) < 0));
        Assert.True(PageOf(document, "row119word") > first.Page);
    }

    [Theory]
    [MemberData(nameof(Fillers))]
    public void A_short_box_stands_on_one_page(int words)
    {
        var box = new BoxedText(
            [Kit.Words("Messages")],
            [
                Kit.Paragraph("firstofbox"),
                new ListBlock(ListStyle.Bullet, [Item("Ask."), Item("Count."), Item("lastofbox")], SourceRef.None),
            ],
            SourceRef.None
        );
        var document = Kit.Set(
            Kit.Article(Kit.Paragraph(Kit.Prose(words)), Kit.Paragraph(Kit.Prose(40, 3)), box, Kit.Paragraph(Kit.Prose(200, 2)))
        ).Value;
        Assert.Equal(PageOf(document, "firstofbox"), PageOf(document, "lastofbox"));
    }

    [Fact]
    public void A_list_in_a_box_stands_in_as_its_text_does()
    {
        var box = new BoxedText(
            [Kit.Words("Messages")],
            [Kit.Paragraph("firstofbox"), new ListBlock(ListStyle.Bullet, [Item("itemofbox")], SourceRef.None)],
            SourceRef.None
        );
        var runs = Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(20)), box)).Value.Pages[0].Items.OfType<GlyphRun>().ToList();
        var (text, item) = (XOf(runs, "firstofbox"), XOf(runs, "itemofbox"));
        Assert.True(XOf(runs, "•") >= text);
        Assert.True(item - text < 2 * Kit.Options.Design.Lists.Indent.Value);
    }

    [Fact]
    public void A_table_in_a_box_stands_in_as_its_text_does()
    {
        var box = new BoxedText(
            [Kit.Words("Messages")],
            [Kit.Paragraph("firstofbox"), Kit.Table(2, 1, ["portofbox", "Boats"], ["Mwanda", "44"]) with { Label = null, Caption = [] }],
            SourceRef.None
        );
        var runs = Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(20)), box)).Value.Pages[0].Items.OfType<GlyphRun>().ToList();
        Assert.Equal(XOf(runs, "firstofbox"), XOf(runs, "portofbox"), 1);
    }

    private static double XOf(List<GlyphRun> runs, string word) =>
        runs.Single(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)).Contains(word, StringComparison.Ordinal)).X.Value;

    private static ListItem Item(string words) => new("•", [Kit.Paragraph(words)], SourceRef.None);

    /// <summary>The page on which a word stands that stands nowhere else.</summary>
    private static int PageOf(TypesetDocument document, string word) => PlaceOf(document, word).Page;

    /// <summary>The page and the baseline of it.</summary>
    private static (int Page, double Baseline) PlaceOf(TypesetDocument document, string word) =>
        document
            .Pages.SelectMany(
                (page, index) =>
                    page
                        .Items.OfType<GlyphRun>()
                        .Where(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)).Contains(word, StringComparison.Ordinal))
                        .Select(run => (index, run.Baseline.Value))
                        .Take(1)
            )
            .Single();

    private static bool Within(TypesetDocument document, int node, int tag) =>
        PageChecks.Nodes(PageChecks.Nodes(document.Root).Single(own => own.Id == node)).Any(inner => inner.Id == tag);

    /// <summary>Baselines of the text of a page.</summary>
    private static IEnumerable<double> Baselines(TypesetDocument document, int page) =>
        document.Pages[page].Items.OfType<GlyphRun>().Where(run => run.Tag >= 0).Select(run => run.Baseline.Value).Distinct();

    /// <summary>The lines of each paragraph that goes over a page's end: page and baseline.</summary>
    private static IEnumerable<List<(int Page, double Baseline)>> Paragraphs(TypesetDocument document)
    {
        var paragraphs = PageChecks.Nodes(document.Root).Where(node => node.Role == "P").Select(node => node.Id).ToHashSet();
        return document
            .Pages.SelectMany(
                (page, index) =>
                    page
                        .Items.OfType<GlyphRun>()
                        .Where(run => paragraphs.Contains(run.Tag))
                        .Select(run => (run.Tag, Line: (index, run.Baseline.Value)))
            )
            .GroupBy(run => run.Tag, run => run.Line)
            .Select(lines => lines.Distinct().ToList())
            .Where(lines => lines.Select(line => line.index).Distinct().Count() > 1);
    }

    private static IEnumerable<int> LinesByPage(List<(int Page, double Baseline)> lines) =>
        lines.GroupBy(line => line.Page).Select(page => page.Count());
}
