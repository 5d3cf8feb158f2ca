using AngleSharp.Dom;
using FsCheck.Xunit;
using Pipeline.Jats.Tests;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Tests;

public sealed class HtmlProofTests
{
    private static readonly LabelWords Labels = new([
        new(Label.Acknowledgements, "en", "Thanks"),
        new(Label.Acknowledgements, "id", "Ucapan terima kasih"),
        new(Label.Notes, "en", "Endnotes"),
        new(Label.Notes, "id", "Catatan akhir"),
        new(Label.References, "en", "Works cited"),
        new(Label.References, "id", "Daftar Pustaka"),
    ]);

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 200)]
    public void Any_article_gives_a_page_that_parses_without_a_mistake(Article article) =>
        Assert.Single(Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty)).QuerySelectorAll("h1"));

    [Theory]
    [InlineData("obituary", 1)]
    [InlineData("research-article", 0)]
    public void The_kind_of_a_piece_that_is_no_research_article_stands_above_its_title(string type, int printed)
    {
        var full = Samples.Full;
        var article = full with { Meta = full.Meta with { ArticleType = type, Subject = "In memoriam" } };
        Assert.Equal(printed, Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty)).QuerySelectorAll("p.subject + h1").Length);
    }

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 150)]
    public void Every_link_within_the_page_leads_somewhere_and_every_id_is_given_once(Article article)
    {
        var page = Parsed.Page(HtmlProof.Write(article, SomeFindings(), Labels, string.Empty));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Empty(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids));
    }

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 100)]
    public void Every_finding_is_listed_and_stands_beside_the_text_once_at_most(Article article)
    {
        var page = Parsed.Page(HtmlProof.Write(article, SomeFindings(), Labels, string.Empty));
        Assert.Equal(SomeFindings().Count, page.QuerySelectorAll(".summary li").Length);
        Assert.True(page.QuerySelectorAll("aside.margin-note").Length <= SomeFindings().Count);
    }

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 50)]
    public void The_same_article_gives_the_same_page(Article article) =>
        Assert.Equal(HtmlProof.Write(article, SomeFindings(), Labels, "p{}"), HtmlProof.Write(article, SomeFindings(), Labels, "p{}"));

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 100)]
    public void Nothing_is_fetched_and_nothing_can_run(Article article)
    {
        var page = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty));
        Assert.Empty(
            page.QuerySelectorAll(
                "script:not([type='application/ld+json']), link[rel~=stylesheet], link[rel~=preload], iframe, object, embed, form, [onclick], [onload]"
            )
        );
        Assert.All(
            page.QuerySelectorAll("[src]"),
            element => Assert.StartsWith("data:image/", element.GetAttribute("src"), StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            page.QuerySelectorAll("a[href]"),
            link => link.GetAttribute("href")!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Theory]
    [InlineData("en", "Thanks", "Endnotes", "Works cited")]
    [InlineData("id", "Ucapan terima kasih", "Catatan akhir", "Daftar Pustaka")]
    [InlineData("nl", "Dankwoord", "Noten", "Literatuur")]
    [InlineData("sw", "Thanks", "Endnotes", "Works cited")]
    public void Headings_that_the_manuscript_leaves_to_the_journal_are_in_the_language_of_the_article(
        string language,
        params string[] headings
    )
    {
        var references = Samples.Full.Back.References with { Title = null };
        var article = Samples.Full with { Language = language, Back = Samples.Full.Back with { References = references } };
        var printed = Parsed
            .Page(HtmlProof.Write(article, [], Labels, string.Empty))
            .QuerySelectorAll("h2")
            .Select(heading => heading.TextContent)
            .ToList();
        Assert.All(headings, heading => Assert.Contains(heading, printed));
    }

    [Fact]
    public void Keywords_stand_under_the_abstract_in_their_language()
    {
        var article = Samples.WithBody() with
        {
            Meta = Samples.Full.Meta with
            {
                Abstracts = [Summary("en", "People return."), Summary("id", "Orang pulang.")],
                KwdGroups = [Words("en", "return"), Words("id", "pulang"), Words("nl", "terug")],
            },
        };
        Assert.Equal(
            ["People return.", "return", "Orang pulang.", "pulang", "terug"],
            Parsed
                .Page(HtmlProof.Write(article, [], Labels, string.Empty))
                .QuerySelectorAll(".abstracts section p, .abstracts > p.keywords")
                .Select(item => item.TextContent.Split(' ', 2) is [_, var rest] && item.ClassName == "keywords" ? rest : item.TextContent)
        );
    }

    private static Abstract Summary(string language, string text) =>
        new(language, null, [new Paragraph([new Text(text, SourceRef.None)], SourceRef.None)], [], SourceRef.None);

    private static KwdGroup Words(string language, string word) => new(language, "Keywords:", word, [word], SourceRef.None);

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var levels = Full().QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Skip(1).Zip(levels), pair => Assert.True(pair.First <= pair.Second + 1));
        Assert.Equal(1, levels.Count(level => level == 1));
    }

    [Fact]
    public void Passages_keep_their_lines_speakers_terms_and_titles()
    {
        var page = Full();
        Assert.Equal([2, 1], page.QuerySelectorAll("div.verse > div.stanza").Select(stanza => stanza.QuerySelectorAll("div.line").Length));
        Assert.Equal("R1: I came back for the boats.", page.QuerySelector("blockquote.interview .speech > p")!.TextContent);
        Assert.Equal(["rantau", "pulang"], page.QuerySelectorAll("dl.definitions > dt").Select(term => term.TextContent));
        Assert.Equal("How to return", page.QuerySelector("aside.box > .box-title")!.TextContent);
    }

    [Fact]
    public void A_note_mark_leads_to_its_note_and_the_note_back()
    {
        var page = Full();
        var mark = page.QuerySelector("a[role=doc-noteref]")!;
        var note = page.GetElementById(mark.GetAttribute("href")![1..])!;
        Assert.Contains("In 2019.", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("#" + mark.Id, note.QuerySelector("a[role=doc-backlink]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_citation_leads_to_its_reference_whose_text_is_as_printed()
    {
        var page = Full();
        var reference = page.GetElementById(page.QuerySelector("a[role=doc-biblioref]")!.GetAttribute("href")![1..])!;
        Assert.Equal(Samples.Journals().Raw, reference.QuerySelector(".reference")!.TextContent);
    }

    [Fact]
    public void The_number_of_a_reference_stands_before_it()
    {
        var list = Samples.Full.Back.References;
        var article = Samples.Full with
        {
            Back = Samples.Full.Back with
            {
                References = list with { References = list.References.Select(reference => reference with { Label = "1." }) },
            },
        };
        var page = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty));
        Assert.Equal("1.", page.QuerySelector("[role=doc-bibliography] ol > li > .label")!.TextContent);
        Assert.Equal(Samples.Journals().Raw, page.QuerySelector("[role=doc-bibliography] .reference")!.TextContent);
    }

    [Fact]
    public void Groups_of_references_have_their_headings()
    {
        var list = Samples.Full.Back.References;
        var article = Samples.Full with
        {
            Back = Samples.Full.Back with
            {
                References = list with
                {
                    References = [Samples.Journals(), Samples.Journals() with { Id = "ref2" }],
                    Groups = [new("Laws", 1, SourceRef.None)],
                },
            },
        };
        var part = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty)).QuerySelector("[role=doc-bibliography]")!;
        Assert.Equal(["H2", "UL", "H3", "UL"], part.Children.Select(child => child.TagName));
        Assert.Equal("Laws", part.QuerySelector("h3")!.TextContent);
    }

    [Fact]
    public void A_reference_leads_back_to_each_of_its_citations()
    {
        var cited = Samples.WithInlines(
            new Xref(XrefType.Bibr, "ref1", Samples.Words("(Rahma, 2020)")),
            new Text(" and ", SourceRef.None),
            new Xref(XrefType.Bibr, "ref1", Samples.Words("Rahma"))
        );
        var page = Parsed.Page(HtmlProof.Write(cited with { Back = Samples.Full.Back }, [], Labels, string.Empty));
        Assert.Equal(
            page.QuerySelectorAll("a[role=doc-biblioref]").Select(mark => "#" + mark.Id),
            page.QuerySelectorAll(".references a[role=doc-backlink]").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void A_mark_shows_what_it_leads_to_where_the_browser_can()
    {
        var page = Full();
        Assert.All(
            page.QuerySelectorAll("a[role=doc-noteref], a[role=doc-biblioref]"),
            mark =>
            {
                Assert.Equal(mark.GetAttribute("href"), "#" + mark.GetAttribute("interestfor"));
                Assert.Equal("hint", page.GetElementById(mark.GetAttribute("interestfor")!)!.GetAttribute("popover"));
            }
        );
    }

    [Fact]
    public void A_figure_holds_its_picture_with_its_description_and_size()
    {
        var picture = Full().QuerySelector("figure img")!;
        Assert.Equal(
            ("data:image/png;base64,AQ==", "A map with arrows to Padang."),
            (picture.GetAttribute("src"), picture.GetAttribute("alt"))
        );
        Assert.Equal(("133", "107"), (picture.GetAttribute("width"), picture.GetAttribute("height")));
    }

    [Fact]
    public void A_comma_parts_the_marks_of_two_notes()
    {
        Note[] notes =
        [
            new("fn1", "1", NoteType.Footnote, [Samples.P("One.")], SourceRef.None),
            new("fn2", "2", NoteType.Footnote, [Samples.P("Two.")], SourceRef.None),
        ];
        var paragraph = Samples.P("Text") with
        {
            Content =
            [
                new Text("Text", SourceRef.None),
                new Xref(XrefType.Fn, "fn1", [new Text("1", SourceRef.None)]),
                new Xref(XrefType.Fn, "fn2", [new Text("2", SourceRef.None)]),
            ],
        };
        var article = Samples.WithBody(paragraph);
        Assert.Contains(
            Parsed
                .Page(HtmlProof.Write(article with { Back = article.Back with { Notes = [.. notes] } }, [], Labels, string.Empty))
                .QuerySelectorAll("p"),
            text => text.TextContent == "Text1,2"
        );
    }

    [Fact]
    public void A_signature_stands_under_the_text()
    {
        var article = Samples.WithBody(Samples.P("The last words."));
        var page = Parsed.Page(
            HtmlProof.Write(article with { Body = article.Body with { Signature = [Samples.P("The editors")] } }, [], Labels, string.Empty)
        );
        Assert.Equal("The editors", page.QuerySelector("p + .signature > p")!.TextContent);
    }

    [Fact]
    public void A_line_at_the_end_stands_there() =>
        Assert.Equal(
            "Ali Hasjmy",
            Parsed
                .Page(
                    HtmlProof.Write(
                        Samples.WithBody(Samples.P("Before."), Samples.P("Ali Hasjmy") with { IsAtEnd = true }),
                        [],
                        Labels,
                        string.Empty
                    )
                )
                .QuerySelector("p.at-end")!
                .TextContent
        );

    [Fact]
    public void An_ornament_parts_two_passages() =>
        Assert.Equal(
            "* * *",
            Parsed
                .Page(
                    HtmlProof.Write(
                        Samples.WithBody(Samples.P("Before."), Samples.P("* * *") with { IsOrnament = true }, Samples.P("After.")),
                        [],
                        Labels,
                        string.Empty
                    )
                )
                .QuerySelector("p.ornament[role=separator]")!
                .TextContent
        );

    [Fact]
    public void A_reviewed_work_stands_under_the_title()
    {
        var article = Samples.Full with
        {
            Meta = Samples.Full.Meta with
            {
                Products =
                [
                    new(
                        "product1",
                        PublicationType.Book,
                        [new(RefField.Source, "Going home", true), new(RefField.None, ", Padang: Laut, 2024")],
                        SourceRef.None
                    ),
                ],
            },
        };
        var work = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty)).QuerySelector("header .product")!;
        Assert.Equal(("Going home, Padang: Laut, 2024", "Going home"), (work.TextContent, work.QuerySelector("cite")!.TextContent));
    }

    [Fact]
    public void Several_pictures_of_a_figure_have_their_own_captions()
    {
        Panel Panel(string label) => new(label, Samples.Words("In port"), "image1.png", null, new(10), new(10), SourceRef.None);
        var figure = new Figure("fig9", "Figure 9", Samples.Words("Boats"), null, null, default, default, [], SourceRef.None)
        {
            Panels = [Panel("(a)"), Panel("(b)")],
        };
        var page = Parsed.Page(HtmlProof.Write(Samples.WithBody(figure), [], Labels, string.Empty));
        Assert.Equal(
            ["(a) In port", "(b) In port"],
            page.QuerySelectorAll("#fig9 > .panels > figure > figcaption").Select(caption => caption.TextContent)
        );
        Assert.Equal(2, page.QuerySelectorAll("#fig9 .panel .missing").Count);
        Assert.Equal("Figure 9. Boats", page.QuerySelector("#fig9 > figcaption")!.TextContent);
    }

    [Theory]
    [InlineData("image/tiff")]
    [InlineData("image/emf")]
    public void A_picture_that_browsers_cannot_draw_is_told_with_its_description(string type)
    {
        var article = Samples.Full with { Media = [new("image1.png", type, 10, 10, new byte[] { 1 })] };
        var page = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty));
        Assert.Empty(page.QuerySelectorAll("figure img"));
        Assert.Contains("A map with arrows to Padang.", page.QuerySelector("figure .missing")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_and_tables_open_over_the_page_by_a_button_that_names_them()
    {
        var page = Full();
        var buttons = page.QuerySelectorAll("figure button").ToList();
        Assert.Equal(["Enlarge Figure 1", "Enlarge Table 1"], buttons.Select(button => button.QuerySelector(".when-closed")!.TextContent));
        Assert.All(buttons, button => Assert.Same(button.ParentElement, page.GetElementById(button.GetAttribute("popovertarget")!)));
    }

    [Fact]
    public void The_contents_lead_to_the_headings_of_the_text()
    {
        var page = Full();
        var links = page.QuerySelectorAll("nav.contents a").ToList();
        Assert.Equal(
            [
                "1 Introduction",
                "1.1 Method",
                "Thanks",
                .. Samples.Full.Back.Sections.Select(section => section.Title.PlainText()),
                "Endnotes",
                "References",
            ],
            links.Select(link => link.TextContent)
        );
        Assert.All(
            links,
            link =>
                Assert.Equal(
                    link.TextContent,
                    page.QuerySelector(link.GetAttribute("href")!.Replace(".", "\\.", StringComparison.Ordinal))!
                        .QuerySelector("h2, h3")!
                        .TextContent
                )
        );
    }

    [Fact]
    public void A_page_of_an_Arabic_article_runs_from_right_to_left_and_words_of_other_languages_are_told()
    {
        var page = Parsed.Page(HtmlProof.Write(Samples.Full with { Language = "ar" }, [], Labels, string.Empty));
        Assert.Equal(("ar", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal(
            ("id", "ltr"),
            (
                page.QuerySelector(".abstract ~ .abstract")!.GetAttribute("lang"),
                page.QuerySelector(".abstract ~ .abstract")!.GetAttribute("dir")
            )
        );
        Assert.Equal("en", page.QuerySelectorAll("h2").Single(heading => heading.TextContent == "Endnotes").GetAttribute("lang"));
    }

    [Theory]
    [InlineData("ar-Latn", "ltr")]
    [InlineData("ms-Arab", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("id", "ltr")]
    public void A_script_named_by_the_language_decides_its_direction(string language, string direction) =>
        Assert.Equal(
            direction,
            Parsed
                .Page(HtmlProof.Write(Samples.Empty with { Language = language }, [], Labels, string.Empty))
                .DocumentElement.GetAttribute("dir")
        );

    [Fact]
    public void A_section_without_a_heading_leaves_no_level_out()
    {
        Section Of(string id, string title, params Section[] inner) =>
            new(id, null, title.Length == 0 ? [] : Samples.Words(title), null, [], inner.ToSeq(), SourceRef.None);
        var article = Samples.Empty with { Body = new([], [Of("s1", "One", Of("s2", "", Of("s3", "Three")))]) };
        Assert.Equal(
            ["h2", "h3"],
            Parsed
                .Page(HtmlProof.Write(article, [], Labels, string.Empty))
                .QuerySelectorAll("h2, h3, h4")
                .Select(heading => heading.LocalName)
        );
    }

    [Fact]
    public void The_foot_says_how_to_cite_the_article()
    {
        Assert.Equal(
            "Rahma, S., Bujang, & Sea Watch Group. (2026). Leaving rantau behind. Perantau: Journal of Migration, Borders, and Belonging, 1(2), 43–57. https://doi.org/10.1234/perantau.v1i2.7",
            Full().QuerySelector(".cite-as > span")!.TextContent
        );
    }

    [Fact]
    public void A_table_has_heads_with_scope_and_numbers_at_the_right()
    {
        var table = Full().QuerySelector("table")!;
        Assert.Equal(["col", "col", "row"], table.QuerySelectorAll("th").Select(head => head.GetAttribute("scope")));
        Assert.Equal(["Returns", "12"], table.QuerySelectorAll(".number").Select(cell => cell.TextContent));
    }

    [Fact]
    public void All_columns_of_figures_of_a_table_stand_alike_whatever_stands_for_a_missing_one()
    {
        var table = Table(
            ["Panel", "2005", "2015", "2024"],
            ["Survey", "12.1", "31.0", ".."],
            ["Clerk", "Yes", "–", "…"],
            ["N", "41", "5,024", ""],
            ["p", "3", ".1", "–"]
        );
        var page = Parsed.Page(HtmlProof.Write(Samples.WithBody(table), [], Labels, string.Empty));
        Assert.Equal(["2005", "2015", "2024"], page.QuerySelectorAll("th.number").Select(head => head.TextContent));
    }

    [Theory]
    [InlineData(true, "sari@example.org", "*", "* Corresponding author: sari@example.org")]
    [InlineData(true, null, null, null)]
    [InlineData(false, "sari@example.org", null, "Email: sari@example.org")]
    public void Addresses_are_those_of_the_printed_page_and_an_asterisk_leads_to_one(
        bool isCorresponding,
        string? email,
        string? mark,
        string? line
    )
    {
        var author = new Contrib("Sari", SourceRef.None) { IsCorresponding = isCorresponding, Email = email };
        var full = Samples.Full;
        var article = full with { Meta = full.Meta with { Contribs = [author], AuthorNotes = [] } };
        var page = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty));
        Assert.Equal(mark, page.QuerySelector(".authors sup")?.TextContent);
        Assert.Equal(line, page.QuerySelector(".corresp")?.TextContent);
    }

    [Fact]
    public void Bullets_are_those_of_the_printed_page_by_level_not_letters_of_a_font_of_signs()
    {
        var inner = new ListBlock(ListStyle.Bullet, [new ListItem("o", [Words("before six")], SourceRef.None)], SourceRef.None);
        var list = new ListBlock(ListStyle.Bullet, [new ListItem("\uF0B7", [Words("women"), inner], SourceRef.None)], SourceRef.None);
        var page = Parsed.Page(HtmlProof.Write(Samples.WithBody(list), [], Labels, string.Empty));
        Assert.Equal(["•", "–"], page.QuerySelectorAll("li > .label").Select(label => label.TextContent));
    }

    [Fact]
    public void The_first_paragraph_of_the_text_has_no_indent_even_behind_a_figure()
    {
        var figure = new Figure("fig1", null, [], null, null, Points.Zero, Points.Zero, [], SourceRef.None);
        var body = new Body([figure, Words("He died."), Words("He wrote.")], []);
        var page = Parsed.Page(HtmlProof.Write(Samples.Full with { Body = body }, [], Labels, string.Empty));
        Assert.Equal("He died.", page.QuerySelector("article > .opening")!.TextContent);
        Assert.Single(page.QuerySelectorAll(".opening"));
    }

    [Theory]
    [InlineData(NoteType.Footnote, "Footnotes")]
    [InlineData(NoteType.Endnote, "Endnotes")]
    public void Notes_are_called_what_they_are(NoteType type, string heading)
    {
        var note = new Note("fn1", "1", type, [Words("A note.")], SourceRef.None);
        var article = Samples.Full with { Back = Back.Empty with { Notes = [note] } };
        var page = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty));
        Assert.Equal(heading, page.QuerySelector("section[role='doc-endnotes'] h2")!.TextContent);
    }

    [Theory]
    [InlineData("en")]
    [InlineData(null)]
    public void Arabic_words_run_from_the_right_whatever_language_the_manuscript_gives_them(string? marked)
    {
        const string Verse = "يا غريب الدار عن وطنه";
        Inline words = marked is null ? new Text(Verse, SourceRef.None) : new Foreign(marked, [new Text(Verse, SourceRef.None)]);
        var quote = new DispQuote([new Paragraph([words], SourceRef.None)], [], SourceRef.None);
        var reference = new Reference("ref1", null, [new RefPart(RefField.None, Verse)], SourceRef.None);
        var article = Samples.WithBody(quote);
        article = article with { Back = Back.Empty with { References = Back.Empty.References with { References = [reference] } } };
        var page = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty));
        Assert.All(
            page.QuerySelectorAll("blockquote > p, blockquote span, .references > li"),
            element => Assert.Equal(("ar", "rtl"), (element.GetAttribute("lang"), element.GetAttribute("dir")))
        );
        Assert.Single(page.QuerySelectorAll(".references > li[dir=rtl]"));
    }

    [Fact]
    public void The_words_a_finding_is_about_are_marked_and_numbered()
    {
        var page = Parsed.Page(HtmlProof.Write(Article("People left the island."), [Finding(Severity.Query, 0, 6)], Labels, string.Empty));
        Assert.Equal("PeopleQ1", page.QuerySelector("mark.query")!.TextContent);
        Assert.Equal("Q1", page.QuerySelector("aside.margin-note.query .number")!.TextContent);
        Assert.Equal("p", page.QuerySelector("aside.margin-note")!.NextElementSibling!.LocalName);
    }

    [Fact]
    public void Findings_about_the_same_words_share_the_mark()
    {
        var page = Parsed.Page(
            HtmlProof.Write(
                Article("People left the island."),
                [Finding(Severity.Query, 0, 11), Finding(Severity.Notice, 7, 4)],
                Labels,
                string.Empty
            )
        );
        Assert.Equal(
            "People leftQ11",
            Assert.Single(page.QuerySelectorAll("mark")).TextContent.Replace(" the island", string.Empty, StringComparison.Ordinal)
        );
        Assert.Equal(2, page.QuerySelectorAll("aside.margin-note").Length);
    }

    [Fact]
    public void A_finding_about_a_changed_text_is_found_by_its_words()
    {
        var text = new Text("People left “home”.", new("word/document.xml", 7, 0, 40));
        var finding = new Diagnostic(
            "TEST001",
            Severity.Notice,
            new("word/document.xml", 7, 12, 8),
            "Quotation marks were paired.",
            "\"home\"",
            "“home”"
        );
        Assert.Equal(
            "“home”1",
            Parsed.Page(HtmlProof.Write(Samples.WithInlines(text), [finding], Labels, string.Empty)).QuerySelector("mark")!.TextContent
        );
    }

    [Fact]
    public void A_finding_without_a_place_in_the_text_is_only_in_the_list()
    {
        var page = Parsed.Page(
            HtmlProof.Write(Article("Text."), [new("CONF002", Severity.Notice, new("issue.yaml", 4), "No date.")], Labels, string.Empty)
        );
        Assert.Empty(page.QuerySelectorAll("aside.margin-note"));
        Assert.Contains("issue.yaml, line 4", page.QuerySelector(".summary li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_findings_the_page_is_the_article_alone() =>
        Assert.Null(Full().QuerySelector(".summary, .margin-note, .with-findings"));

    [Fact]
    public void A_stylesheet_cannot_end_its_own_element() =>
        Assert.Null(Parsed.Page(HtmlProof.Write(Samples.Empty, [], Labels, "p{} </style><b>out</b>")).QuerySelector("b"));

    [Fact]
    public void Equations_keep_their_colours()
    {
        var math = MathElement.Of("math", MathElement.Token("mi", "x").With("mathcolor", "#ff0000").With("mathbackground", "yellow"));
        var page = Parsed.Page(
            HtmlProof.Write(Samples.WithBody(new DispFormula("eq1", null, "x", SourceRef.None) { Math = math }), [], Labels, string.Empty)
        );
        Assert.Equal("<mi mathcolor=\"#ff0000\" mathbackground=\"yellow\">x</mi>", page.QuerySelector("math")!.InnerHtml);
    }

    [Fact]
    public void Equations_are_MathML_with_their_text_for_those_who_cannot_read_it()
    {
        var table = MathElement
            .Of(
                "mtable",
                MathElement.Of(
                    "mtr",
                    MathElement.Of("mtd", MathElement.Token("mi", "a")),
                    MathElement.Of("mtd", MathElement.Token("mo", "<"))
                )
            )
            .With("columnalign", "right left")
            .With("columnspacing", "0em");
        var page = Parsed.Page(
            HtmlProof.Write(
                Samples.WithBody(new DispFormula("eq1", "(1)", "a<", SourceRef.None) { Math = MathElement.Of("math", table) }),
                [],
                Labels,
                string.Empty
            )
        );
        var math = page.QuerySelector("div.formula > math")!;
        Assert.Equal(("block", "a<", "a<"), (math.GetAttribute("display"), math.GetAttribute("alttext"), math.TextContent));
        Assert.Equal(
            [
                "text-align: right; text-align: -webkit-right; padding-right: 0",
                "text-align: left; text-align: -webkit-left; padding-left: 0",
            ],
            math.QuerySelectorAll("mtd").Select(cell => cell.GetAttribute("style"))
        );
        Assert.Equal("(1)", page.QuerySelector("div.formula > .label")!.TextContent);
    }

    [Fact]
    public void A_wide_equation_is_scrolled_without_its_number()
    {
        var page = Parsed.Page(
            HtmlProof.Write(
                Samples.WithBody(
                    new DispFormula("eq1", "(1)", string.Join(" + ", Enumerable.Repeat("abc", 12)), SourceRef.None)
                    {
                        Math = MathElement.Of("math", MathElement.Token("mi", "a")),
                    }
                ),
                [],
                Labels,
                string.Empty
            )
        );
        Assert.Equal("0", page.QuerySelector("div.formula > div:has(> math)")!.GetAttribute("tabindex"));
        Assert.Equal("(1)", page.QuerySelector("div.formula > .label")!.TextContent);
    }

    [Theory]
    [InlineData("short", false)]
    [InlineData("a line of a listing that no phone shows whole, however small its type", true)]
    public void A_wide_listing_is_scrolled_by_keyboard_too(string line, bool isWide)
    {
        var page = Parsed.Page(
            HtmlProof.Write(
                Samples.WithBody(new KeptBlock("preformat", [], [new Text(line, SourceRef.None)], [], SourceRef.None)),
                [],
                Labels,
                string.Empty
            )
        );
        Assert.Equal(isWide, page.QuerySelector("pre")!.HasAttribute("tabindex"));
    }

    [Fact]
    public void Lines_of_an_array_and_faces_of_words_are_said_in_CSS()
    {
        var row = MathElement.Of(
            "mtr",
            MathElement.Of("mtd", MathElement.Token("mi", "a")),
            MathElement.Of("mtd", MathElement.Token("mtext", "all").With("mathvariant", "bold-italic"))
        );
        var table = MathElement.Of("mtable", row, row).With("columnlines", "solid").With("rowlines", "solid").With("frame", "solid");
        var page = Parsed.Page(
            HtmlProof.Write(
                Samples.WithBody(new DispFormula("eq1", null, "a", SourceRef.None) { Math = MathElement.Of("math", table) }),
                [],
                Labels,
                string.Empty
            )
        );
        Assert.Equal("border: thin solid", page.QuerySelector("mtable")!.GetAttribute("style"));
        Assert.Equal(
            [null, "border-left: thin solid", "border-top: thin solid", "border-left: thin solid; border-top: thin solid"],
            page.QuerySelectorAll("mtd").Select(cell => cell.GetAttribute("style"))
        );
        Assert.Equal("font-weight: bold; font-style: italic", page.QuerySelector("mtext")!.GetAttribute("style"));
    }

    [Fact]
    public void What_an_equation_holds_besides_mathematics_is_read_for_its_text_alone()
    {
        var math = MathElement.Of(
            "math",
            MathElement.Of("maction", MathElement.Token("mi", "x").With("href", "javascript:0").With("onclick", "y")),
            MathElement.Token("script", "z")
        );
        var page = Parsed.Page(
            HtmlProof.Write(Samples.WithBody(new DispFormula("eq1", null, "xz", SourceRef.None) { Math = math }), [], Labels, string.Empty)
        );
        Assert.Equal("<mrow><mi>x</mi></mrow><mrow><mtext>z</mtext></mrow>", page.QuerySelector("math")!.InnerHtml);
    }

    private static Paragraph Words(string words) => new([new Text(words, SourceRef.None)], SourceRef.None);

    private static TableWrap Table(params string[][] rows) =>
        new("table1", null, [], rows[0].Length, 1, [.. rows.Select(Row)], [], SourceRef.None);

    private static TableRow Row(string[] cells, int row) =>
        new([.. cells.Select((cell, column) => new TableCell(column, 1, 1, row == 0, [Words(cell)], SourceRef.None))]);

    private static IDocument Full() => Parsed.Page(HtmlProof.Write(Samples.Full, [], Labels, "p{}"));

    private static Article Article(string text)
    {
        var place = new SourceRef("word/document.xml", 7, 0, text.Length);
        return Samples.WithBody(new Paragraph([new Text(text, place)], place));
    }

    private static Diagnostic Finding(Severity severity, int start, int length) =>
        new("TEST001", severity, new("word/document.xml", 7, start, length), "Something is odd here.");

    private static Seq<Diagnostic> SomeFindings() =>
        Enumerable
            .Range(1, 24)
            .Select(number => new Diagnostic(
                $"TEST{number:000}",
                (Severity)(number % 4),
                new("word/document.xml", number, number % 3, number % 5),
                "Something is odd here.",
                "before",
                number % 2 == 0 ? "after" : null
            ))
            .ToSeq();
}
