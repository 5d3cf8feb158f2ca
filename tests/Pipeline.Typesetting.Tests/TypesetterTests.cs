using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Listings;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

public class TypesetterTests
{
    [Fact]
    public void The_first_page_says_what_pages_the_article_is_on()
    {
        var document = Kit.Set(Kit.Article([.. Enumerable.Range(0, 12).Select(seed => Kit.Paragraph(Kit.Prose(220, seed)))])).Value;
        Assert.True(document.Pages.Count > 2);
        Assert.Equal("43", document.Pages[0].Folio);
        Assert.Contains($"pp. 43–{document.Pages[^1].Folio}", PagesListing.Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Title_authors_and_affiliation_are_read_first_and_the_abstract_before_the_article_info()
    {
        var text = PageChecks.PageText(Kit.Set(Kit.Article(Kit.Paragraph("Text begins."))).Value);
        string[] order =
        [
            "Harbours of Return",
            "Sari",
            "Universitas Contoh",
            "Ports decide",
            "Keywords",
            "Article info",
            "© 2026",
            "Text begins.",
        ];
        Assert.Equal(order, order.OrderBy(part => text.IndexOf(part, StringComparison.Ordinal)));
        Assert.All(order, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("obituary", true)]
    [InlineData("research-article", false)]
    public void The_kind_of_a_piece_that_is_no_research_article_is_read_before_its_title(string type, bool isPrinted)
    {
        var article = Kit.Article(Kit.Paragraph("Text begins."));
        article = article with { Meta = article.Meta with { ArticleType = type, Subject = "In memoriam" } };
        Assert.All(
            Kit.Designs,
            design =>
            {
                var text = PageChecks.PageText(Kit.Set(article, Kit.Design(design)).Value);
                var place = text.IndexOf("In memoriam", StringComparison.Ordinal);
                Assert.Equal(isPrinted, place >= 0);
                Assert.True(place < text.IndexOf("Harbours of Return", StringComparison.Ordinal));
            }
        );
    }

    [Theory]
    [InlineData("pt", "Palavras-chave", "Palavras-chave")]
    [InlineData("pt", null, "Palavras-chave")]
    [InlineData("sw", "Maneno muhimu", "Maneno muhimu")]
    [InlineData("sw", null, "Keywords")]
    [InlineData("id", "Kata-kata kunci", "Kata kunci")]
    public void Keywords_have_the_journals_label_or_the_manuscripts_own_where_it_has_none_in_their_language(
        string language,
        string? label,
        string printed
    )
    {
        var article = Kit.Article(Kit.Paragraph("Text begins."));
        article = article with
        {
            Meta = article.Meta with { KwdGroups = [new KwdGroup(language, label, "portos", ["portos"], SourceRef.None)] },
        };
        var text = PageChecks.PageText(Kit.Set(article).Value);
        Assert.Contains(printed, text, StringComparison.Ordinal);
        Assert.True(label is null || label == printed || !text.Contains(label, StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_and_months_are_in_the_language_of_the_article()
    {
        var article = Kit.Article(Kit.Paragraph("Isi."));
        article = article with
        {
            Language = "id",
            Meta = article.Meta with
            {
                History = [new HistoryDate(HistoryEvent.Received, "17 Agustus 2025", new PartialDate(2025, 8, 17), SourceRef.None)],
            },
        };
        var text = PageChecks.PageText(Kit.Set(article).Value);
        Assert.Contains("Diterima", text, StringComparison.Ordinal);
        Assert.Contains("17 Agustus 2025", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_has_no_running_head_and_the_others_have_one()
    {
        var document = Kit.Set(Kit.Article([.. Enumerable.Range(0, 8).Select(seed => Kit.Paragraph(Kit.Prose(200, seed)))])).Value;
        Assert.DoesNotContain(document.Pages[0].Items, item => item.Tag == Tags.Pagination);
        Assert.All(document.Pages.Skip(1), page => Assert.Contains(page.Items, item => item.Tag == Tags.Pagination));
    }

    [Theory]
    [InlineData(null, "Harbours of Return and the Law of the Sea")]
    [InlineData("Harbours of…", "Harbours of Return and the Law of the Sea")]
    [InlineData("Harbours and the Law", "Harbours and the Law")]
    public void The_running_head_says_as_much_of_the_title_as_it_can(string? running, string expected)
    {
        var article = Kit.Article([.. Enumerable.Range(0, 8).Select(seed => Kit.Paragraph(Kit.Prose(200, seed)))]);
        var document = Kit.Set(article with { Meta = article.Meta with { RunningTitle = running } }).Value;
        Assert.Contains(document.Pages[1].Items.OfType<GlyphRun>(), run => run.Tag == Tags.Pagination && Text(run) == expected);
    }

    [Fact]
    public void The_running_head_of_a_long_title_ends_at_a_stop_in_it_rather_than_within_a_phrase()
    {
        var article = Kit.Article([.. Enumerable.Range(0, 8).Select(seed => Kit.Paragraph(Kit.Prose(200, seed)))]);
        const string Long = "Foreign Degrees before the Courts of Administration of the Republic and of Its Many Provinces";
        var title = new Titled("en", [Kit.Words("Waiting for an Answer. " + Long)], SourceRef.None);
        var document = Kit.Set(article with { Meta = article.Meta with { Title = title } }).Value;
        Assert.Contains(
            document.Pages[1].Items.OfType<GlyphRun>(),
            run => run.Tag == Tags.Pagination && Text(run) == "Waiting for an Answer"
        );
    }

    [Fact]
    public void The_space_behind_an_italic_capital_is_wider_by_what_the_capital_leans_into_it()
    {
        var paragraph = Kit.Paragraph(Kit.Words("Let "), new Emphasis(EmphasisKind.Italic, [Kit.Words("U")]), Kit.Words(" be a harbour."));
        var run = Kit.Set(Kit.Article(paragraph))
            .Value.Pages[0]
            .Items.OfType<GlyphRun>()
            .Single(run => Text(run).EndsWith("be a harbour.", StringComparison.Ordinal));
        var spaces = run.Glyphs.Where(glyph => glyph.Text == " ").Select(glyph => glyph.Advance.Value).ToList();
        Assert.InRange(spaces[0], spaces[1] + 0.2, spaces[1] * 2);
    }

    [Fact]
    public void Lines_of_text_stand_on_the_grid_on_every_page()
    {
        var article = Kit.Article() with
        {
            Body = new Body(
                [],
                [
                    Kit.Section(
                        "One",
                        Kit.Paragraph(Kit.Prose(400)),
                        Kit.Table(2, 1, ["A", "B"], ["1", "2"]),
                        Kit.Paragraph(Kit.Prose(500, 1))
                    ),
                    Kit.Section("Two", Kit.Paragraph(Kit.Prose(600, 2))),
                ]
            ),
        };
        var document = Kit.Set(article).Value;
        var grid = Kit.Options.Design.Page.Grid.Value;
        var places = document
            .Pages.SelectMany(page => page.Items)
            .OfType<GlyphRun>()
            .Where(run => run.Size == Kit.Options.Design.Styles.Body.Size && run.Tag >= 0)
            .Select(run => Math.Round((run.Baseline - Kit.Options.Design.Page.Top).Value % grid, 1))
            .Distinct();
        Assert.Single(places);
    }

    [Fact]
    public void A_hyphen_made_at_the_end_of_a_line_reads_as_a_soft_hyphen()
    {
        var document = Kit.Set(Kit.Article([.. Enumerable.Range(0, 4).Select(seed => Kit.Paragraph(Kit.Prose(300, seed)))])).Value;
        var glyphs = document
            .Pages.SelectMany(page => page.Items)
            .OfType<GlyphRun>()
            .Where(run => run.Size == Kit.Options.Design.Styles.Body.Size)
            .SelectMany(run => run.Glyphs)
            .ToList();
        Assert.Contains(glyphs, glyph => glyph.Text == "\u00AD");
        Assert.DoesNotContain(glyphs, glyph => glyph.Text == "-");
    }

    [Fact]
    public void The_journal_is_named_over_pages_of_an_article_without_title_and_authors()
    {
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(1200)));
        var bare = article with { Meta = article.Meta with { Title = new Titled("en", [], SourceRef.None), Contribs = [] } };
        var head = Kit.Set(bare)
            .Value.Pages[1]
            .Items.OfType<GlyphRun>()
            .Where(run => run.Tag == Tags.Pagination)
            .MinBy(run => run.Baseline)!;
        Assert.Equal("Perantau: Journal of Migration", Text(head));
    }

    [Fact]
    public void A_footnote_stands_on_the_page_of_its_mark_and_is_read_after_it()
    {
        var article = Kit.Article(
            Kit.Paragraph(Kit.Words("A claim"), new Xref(XrefType.Fn, "fn1", [Kit.Words("1")]), Kit.Words(" and more.")),
            Kit.Paragraph("After.")
        ) with
        {
            Back = Back.Empty with
            {
                Notes = [new Note("fn1", "1", NoteType.Footnote, [Kit.Paragraph("The evidence for it.")], SourceRef.None)],
            },
        };
        var document = Kit.Set(article).Value;
        var paragraph = Nodes(document).First(node => node.Role == "P" && node.Children.Any(child => child.Role == "Note"));
        Assert.Equal(["Reference", "Note"], paragraph.Children.Select(child => child.Role));
        Assert.Equal("Lbl", paragraph.Children[1].Children[0].Role);
        Assert.Contains(document.Destinations, place => place.Name == "fn1" && place.PageIndex == 0);
        Assert.Empty(PageChecks.All(article, document, Kit.Options.Design));
    }

    [Fact]
    public void A_definition_in_a_paragraph_of_its_own_is_told_as_that_paragraph()
    {
        var (term, meaning) = (new SourceRef("word/document.xml", 7), new SourceRef("word/document.xml", 8));
        var list = new DefList(
            [
                new DefItem(
                    [new Text("recapture", term)],
                    string.Empty,
                    [new Paragraph([new Text("A second meeting", meaning)], meaning)],
                    term
                ),
            ],
            term
        );
        var item = Nodes(Kit.Set(Kit.Article(list)).Value).First(node => node.Role == "LI");
        Assert.Equal([term, meaning], [item.Children[0].Source, item.Children[1].Children[0].Source]);
    }

    [Fact]
    public void Lists_are_tagged_with_labels_and_bodies()
    {
        var inner = new ListBlock(ListStyle.AlphaLower, [new ListItem("a)", [Kit.Paragraph("inner")], SourceRef.None)], SourceRef.None);
        var list = new ListBlock(ListStyle.Order, [new ListItem("1.", [Kit.Paragraph("outer"), inner], SourceRef.None)], SourceRef.None);
        var document = Kit.Set(Kit.Article(list)).Value;
        var outer = Nodes(document).First(node => node.Role == "L");
        Assert.Equal("Decimal", outer.ListNumbering);
        Assert.Equal(["Lbl", "LBody"], outer.Children[0].Children.Select(node => node.Role));
        Assert.Contains(outer.Children[0].Children[1].Children, node => node is { Role: "L", ListNumbering: "LowerAlpha" });
    }

    [Theory]
    [InlineData("1.", "Decimal", "Lbl LBody")]
    [InlineData(null, "None", "LBody")]
    public void References_have_their_numbers_beside_them(string? label, string numbering, string roles)
    {
        var article = Kit.Article(Kit.Paragraph("Text."));
        var reference = new Reference("ref1", null, [new RefPart(RefField.None, "Lind, J. Ships.")], SourceRef.None) { Label = label };
        var document = Kit.Set(
            article with
            {
                Back = article.Back with { References = new("References", [reference], SourceRef.None) },
            }
        ).Value;
        var list = Nodes(document).First(node => node.Role == "L");
        Assert.Equal(numbering, list.ListNumbering);
        Assert.Equal(roles, string.Join(' ', list.Children[0].Children.Select(node => node.Role)));
    }

    [Fact]
    public void Groups_of_references_have_their_headings()
    {
        var article = Kit.Article(Kit.Paragraph("Text."));
        var references = new[] { "ref1", "ref2" }
            .Select(id => new Reference(id, null, [new RefPart(RefField.None, "Lind, J. Ships.")], SourceRef.None))
            .ToSeq();
        var document = Kit.Set(
            article with
            {
                Back = article.Back with
                {
                    References = new("References", references, SourceRef.None) { Groups = [new("Laws", 1, SourceRef.None)] },
                },
            }
        ).Value;
        Assert.Equal(2, Nodes(document).Count(node => node.Role == "L"));
        Assert.Contains(Nodes(document), node => node.Title == "Laws");
    }

    [Fact]
    public void Words_in_another_language_are_marked_as_such_and_hyphenated_by_it()
    {
        var document = Kit.Set(
            Kit.Article(Kit.Paragraph(Kit.Words("The word "), new Foreign("ar-Latn", [Kit.Words("ghurba")]), Kit.Words(" is old.")))
        ).Value;
        Assert.Contains(Nodes(document), node => node is { Role: "Span", Language: "ar-Latn" });
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("https://example.org/", false)]
    [InlineData("12345678", false)]
    public void A_word_wider_than_its_line_is_broken_with_hyphens_and_an_address_or_a_number_is_not(string before, bool isHyphened)
    {
        var word = before.StartsWith('1') ? string.Concat(Enumerable.Repeat(before, 40)) : before + new string('b', 200);
        var runs = Kit.Set(Kit.Article(Kit.Paragraph(word)))
            .Value.Pages[0]
            .Items.OfType<GlyphRun>()
            .Where(run => run.Tag >= 0 && word.Contains(Text(run).TrimEnd('\u00AD'), StringComparison.Ordinal))
            .ToList();
        Assert.True(runs.Count(run => Text(run).Length > 20) > 1);
        Assert.Equal(isHyphened, runs.Exists(run => Text(run).EndsWith('\u00AD')));
    }

    [Fact]
    public void Quotations_in_a_row_are_set_evenly()
    {
        DispQuote Quote(int seed) => new([Kit.Paragraph(Kit.Prose(60, seed))], [Kit.Words("Name, 12")], SourceRef.None);
        var size = Kit.Options.Design.Styles.Quote.Size;
        var document = Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(30)), Quote(1), Quote(2), Quote(3), Kit.Paragraph(Kit.Prose(30)))).Value;
        var baselines = document.Pages.Select(page =>
            page.Items.OfType<GlyphRun>()
                .Where(run => run.Tag >= 0 && run.Size == size)
                .Select(run => Math.Round(run.Baseline.Value, 2))
                .Distinct()
                .Order()
                .ToList()
        );
        var steps = baselines
            .SelectMany(page => page.Zip(page.Skip(1), (above, below) => Math.Round(below - above, 2)))
            .GroupBy(step => step)
            .ToList();
        Assert.InRange(steps.Count, 1, 3);
        Assert.Contains(steps, step => step.Key == Kit.Options.Design.Styles.Quote.Leading.Value && step.Count() > 10);
    }

    [Fact]
    public void A_long_address_is_broken_within_the_measure_and_each_line_of_it_is_live()
    {
        var uri = "https://example.org/" + string.Join('/', Enumerable.Repeat("a-very-long-path-segment", 12));
        var article = Kit.Article(Kit.Paragraph(Kit.Words("See "), new ExtLink(uri, [Kit.Words(uri)]), Kit.Words(".")));
        var document = Kit.Set(article).Value;
        Assert.True(document.Pages[0].Items.OfType<LinkArea>().Count(link => link.Target == uri) >= 3);
        Assert.Empty(PageChecks.OutsideTheSheet(document, Kit.Options.Design));
    }

    [Fact]
    public void Bookmarks_follow_the_section_tree()
    {
        var inner = Kit.Section("Inner", Kit.Paragraph("b"));
        var outer = Kit.Section("Outer", Kit.Paragraph("a")) with { Sections = [inner] };
        var document = Kit.Set(Kit.Article() with { Body = new Body([], [outer]) }).Value;
        Assert.Equal(
            [("Harbours of Return and the Law of the Sea", 1), ("Outer", 1), ("Inner", 2)],
            document.Bookmarks.Select(mark => (mark.Title, mark.Level))
        );
    }

    [Theory]
    [InlineData("HS-P", "HS-P\u2002 We")]
    [InlineData("HS:", "HS: We")]
    public void A_speaker_without_a_sign_has_a_wider_space_behind_the_name(string speaker, string expected) =>
        Assert.Contains(
            expected,
            PageChecks.PageText(
                Kit.Set(
                    Kit.Article(
                        new DispQuote([new Speech([Kit.Words(speaker)], [Kit.Paragraph("We speak.")], SourceRef.None)], [], SourceRef.None)
                    )
                ).Value
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_same_article_gives_the_same_pages_again()
    {
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(300)), Kit.Table(2, 1, ["A", "B"], ["1", "2"]));
        Assert.Equal(PagesListing.Write(Kit.Set(article).Value), PagesListing.Write(Kit.Set(article).Value));
    }

    [Fact]
    public void A_ragged_line_ends_before_an_address_not_within_it()
    {
        var meta = Kit.Article().Meta;
        var second = new Contrib("Thomas van der Velde", SourceRef.None) { Orcid = "0000-0001-2222-2227" };
        var document = Kit.Set(
            Kit.Article() with
            {
                Meta = meta with { Contribs = [meta.Contribs[0] with { Orcid = "0000-0001-1111-1118" }, second] },
            }
        ).Value;
        var lines = document
            .Pages[0]
            .Items.OfType<GlyphRun>()
            .GroupBy(run => run.Baseline.Value)
            .Select(line => string.Concat(line.SelectMany(run => run.Glyphs).Select(glyph => glyph.Text)));
        Assert.Equal(2, lines.Count(line => line.Contains("https://orcid.org/0000-0001-", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_file_says_of_itself_is_filled_in()
    {
        var info = Kit.Set(Kit.Article(Kit.Paragraph("Text."))).Value.Info;
        Assert.Equal("Harbours of Return and the Law of the Sea", info.Title);
        Assert.Equal(["Sari Wulandari"], info.Authors);
        Assert.Equal(["ports", "return"], info.Keywords);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", info.LicenceUrl);
        Assert.Equal(new PartialDate(2026, 3), info.Date);
    }

    internal static IEnumerable<StructureNode> Nodes(TypesetDocument document) => PageChecks.Nodes(document.Root);

    internal static string Text(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));

    [Theory]
    [InlineData("CC BY-NC 4.0", true)]
    [InlineData("CC BY 4.0", false)]
    [InlineData(null, false)]
    public void The_licence_mark_is_printed_for_its_own_licence_only(string? code, bool isPrinted)
    {
        var article = Kit.Article();
        article = article with { Meta = article.Meta with { Permissions = article.Meta.Permissions with { LicenceCode = code } } };

        Assert.Equal(isPrinted, Kit.Set(article).Value.Media.Any(media => media.Name == "design/cc-by-nc.png"));
    }
}
