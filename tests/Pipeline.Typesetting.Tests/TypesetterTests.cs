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
        string[] order = ["Harbours of Return", "Sari", "Universitas Contoh", "Ports decide", "Keywords", "Article info", "© 2026", "Text begins."];
        Assert.Equal(order, order.OrderBy(part => text.IndexOf(part, StringComparison.Ordinal)));
        Assert.All(order, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pt", "Palavras-chave", "Palavras-chave")]
    [InlineData("pt", null, "Palavras-chave")]
    [InlineData("sw", "Maneno muhimu", "Maneno muhimu")]
    [InlineData("sw", null, "Keywords")]
    [InlineData("id", "Kata-kata kunci", "Kata kunci")]
    public void Keywords_have_the_journals_label_or_the_manuscripts_own_where_it_has_none_in_their_language(string language, string? label, string printed)
    {
        var article = Kit.Article(Kit.Paragraph("Text begins."));
        article = article with { Meta = article.Meta with { KwdGroups = [new KwdGroup(language, label, "portos", ["portos"], SourceRef.None)] } };
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
            Meta = article.Meta with { History = [new HistoryDate(HistoryEvent.Received, "17 Agustus 2025", new PartialDate(2025, 8, 17), SourceRef.None)] },
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
    public void Lines_of_text_stand_on_the_grid_on_every_page()
    {
        var article = Kit.Article() with { Body = new Body([], [Kit.Section("One", Kit.Paragraph(Kit.Prose(400)), Kit.Table(2, 1, ["A", "B"], ["1", "2"]), Kit.Paragraph(Kit.Prose(500, 1))), Kit.Section("Two", Kit.Paragraph(Kit.Prose(600, 2)))]) };
        var document = Kit.Set(article).Value;
        var grid = Kit.Options.Design.Page.Grid.Value;
        var places = document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>()
            .Where(run => run.Size == Kit.Options.Design.Styles.Body.Size && run.Tag >= 0)
            .Select(run => Math.Round((run.Baseline - Kit.Options.Design.Page.Top).Value % grid, 1))
            .Distinct();
        Assert.Single(places);
    }

    [Fact]
    public void A_hyphen_made_at_the_end_of_a_line_reads_as_a_soft_hyphen()
    {
        var document = Kit.Set(Kit.Article([.. Enumerable.Range(0, 4).Select(seed => Kit.Paragraph(Kit.Prose(300, seed)))])).Value;
        var glyphs = document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Size == Kit.Options.Design.Styles.Body.Size).SelectMany(run => run.Glyphs).ToList();
        Assert.Contains(glyphs, glyph => glyph.Text == "\u00AD");
        Assert.DoesNotContain(glyphs, glyph => glyph.Text == "-");
    }

    [Fact]
    public void A_footnote_stands_on_the_page_of_its_mark_and_is_read_after_it()
    {
        var article = Kit.Article(Kit.Paragraph(Kit.Words("A claim"), new Xref(XrefType.Fn, "fn1", [Kit.Words("1")]), Kit.Words(" and more.")), Kit.Paragraph("After.")) with
        {
            Back = Back.Empty with { Notes = [new Note("fn1", "1", NoteType.Footnote, [Kit.Paragraph("The evidence for it.")], SourceRef.None)] },
        };
        var document = Kit.Set(article).Value;
        var paragraph = Nodes(document).First(node => node.Role == "P" && node.Children.Any(child => child.Role == "Note"));
        Assert.Equal(["Reference", "Note"], paragraph.Children.Select(child => child.Role));
        Assert.Equal("Lbl", paragraph.Children[1].Children[0].Role);
        Assert.Contains(document.Destinations, place => place.Name == "fn1" && place.PageIndex == 0);
        Assert.Empty(PageChecks.All(article, document, Kit.Options.Design));
    }

    [Fact]
    public void A_long_table_repeats_its_heads_and_they_are_read_once()
    {
        var rows = Enumerable.Range(1, 300).Select(row => new[] { $"Village {row}", $"{row}.5", "households" });
        var document = Kit.Set(Kit.Article(Kit.Table(3, 1, [["Place", "Share", "Unit"], .. rows]))).Value;
        var heads = document.Pages.Select(page => page.Items.OfType<GlyphRun>().Count(run => Text(run).Contains("Place", StringComparison.Ordinal))).ToList();
        Assert.True(document.Pages.Count > 5);
        Assert.All(heads, count => Assert.Equal(1, count));
        Assert.Single(document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>(), run => run.Tag >= 0 && Text(run).Contains("Place", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_stand_under_each_other_on_their_decimal_sign()
    {
        var document = Kit.Set(Kit.Article(Kit.Table(2, 1, ["Place", "Share"], ["A", "9.25"], ["B", "10.5"], ["C", "112"]))).Value;
        var points = document.Pages[0].Items.OfType<GlyphRun>().Where(run => Text(run) is "9.25" or "10.5" or "112").Select(PlaceOfPoint).ToList();
        Assert.Equal(3, points.Count);
        Assert.All(points, place => Assert.Equal(points[0], place, 1));
    }

    [Fact]
    public void Numbers_with_spaces_between_thousands_end_under_each_other()
    {
        var document = Kit.Set(Kit.Article(Kit.Table(2, 1, ["Place", "People"], ["A", "1 120"], ["B", "964"], ["C", "12 345"]))).Value;
        var lines = document.Pages[0].Items.OfType<GlyphRun>().GroupBy(run => run.Baseline.Value).Where(line => line.Any(run => Text(run).Trim() is "120" or "1 120" or "964" or "345" or "12 345"));
        Assert.Equal(3, lines.Count());
        Assert.Single(lines.Select(line => Math.Round(line.Max(run => run.X.Value + run.Width.Value), 1)).Distinct());
    }

    [Fact]
    public void A_table_is_tagged_as_a_regular_grid()
    {
        TableCell Cell(int column, int columnSpan, int rowSpan, string words) => new(column, columnSpan, rowSpan, false, [Kit.Paragraph(words)], SourceRef.None);
        var table = new TableWrap("t", "Table 1", [], 3, 1, [new([Cell(0, 1, 1, "a"), Cell(1, 2, 1, "b")]), new([Cell(0, 1, 2, "c"), Cell(1, 1, 1, "d")]), new([Cell(1, 1, 1, "e"), Cell(2, 1, 1, "f")])], [], SourceRef.None);
        var rows = Nodes(Kit.Set(Kit.Article(table)).Value).Where(node => node.Role == "TR").ToList();
        Assert.Equal([2, 3, 2], rows.Select(row => row.Children.Count));
        Assert.All(rows[0].Children, cell => Assert.Equal(("TH", "Column"), (cell.Role, cell.Cell!.Scope)));
        Assert.Equal(new CellAttributes(1, 2, null), rows[1].Children[0].Cell);
    }

    [Fact]
    public void A_figure_has_its_description_and_stays_within_the_measure()
    {
        var article = Kit.Article(Kit.Figure("big.png", 900, 1600)) with { Media = [Kit.Picture("big.png", 1800, 3200)] };
        var document = Kit.Set(article).Value;
        var figure = Assert.Single(Nodes(document), node => node.Role == "Figure");
        Assert.Equal("A harbour", figure.Alt);
        var image = Assert.Single(document.Pages.SelectMany(page => page.Items).OfType<ImageBox>(), image => image.MediaName == "big.png");
        Assert.True(image.Width <= Kit.Options.Design.Page.Measure && image.Height.Value <= Kit.Options.Design.Page.TextHeight.Value * Kit.Options.Design.Floats.MaxHeight + 0.1);
        Assert.Equal(900.0 / 1600, image.Width / image.Height, 3);
    }

    [Theory]
    [InlineData(150, 2)]
    [InlineData(400, 1)]
    public void Pictures_of_a_figure_stand_beside_each_other_where_they_fit(double width, int inRow)
    {
        Panel Panel(string label) => new(label, [], $"{label}.png", $"Harbour {label}", new(width), new(width / 2), SourceRef.None);
        var figure = new Figure("fig1", "Figure 1", [], null, null, Points.Zero, Points.Zero, [], SourceRef.None) { Panels = [Panel("a"), Panel("b")] };
        var document = Kit.Set(Kit.Article(figure) with { Media = [Kit.Picture("a.png", 1600, 800), Kit.Picture("b.png", 1600, 800)] }).Value;
        var images = document.Pages.SelectMany(page => page.Items).OfType<ImageBox>().Where(image => image.MediaName is "a.png" or "b.png").ToList();
        Assert.Equal((2, inRow), (images.Count, images.Count(image => image.Y == images[0].Y)));
        Assert.Equal(["Figure", "P", "Figure", "P", "Caption"], Nodes(document).First(node => node.Role == "Div" && node.Children.Any(child => child.Role == "Figure")).Children.Select(node => node.Role));
        Assert.Equal(["Harbour a", "Harbour b"], Nodes(document).Where(node => node.Role == "Figure").Select(node => node.Alt).TakeLast(2));
    }

    [Theory]
    [InlineData(150, 1)]
    [InlineData(400, 2)]
    public void Figures_of_a_group_stand_beside_each_other_where_they_fit_each_over_its_caption(double width, int rows)
    {
        Figure One(string name) => new(name, $"Figure {name}", [new Text($"Quay {name}", SourceRef.None)], $"{name}.png", $"Harbour {name}", new(width), new(width / 2), [], SourceRef.None);
        var group = new KeptBlock("fig-group", [], [], [One("a"), One("b")], SourceRef.None);
        var document = Kit.Set(Kit.Article(group) with { Media = [Kit.Picture("a.png", 1600, 800), Kit.Picture("b.png", 1600, 800)] }).Value;
        var images = document.Pages.SelectMany(page => page.Items).OfType<ImageBox>().Where(image => image.MediaName is "a.png" or "b.png").ToList();
        Assert.Equal(rows, images.Select(image => image.Y).Distinct().Count());
        var figures = Nodes(document).Where(node => node.Role == "Div" && node.Children.Any(child => child.Role == "Figure")).ToList();
        Assert.All(figures, figure => Assert.Equal(["Figure", "Caption"], figure.Children.Select(node => node.Role)));
        Assert.Equal(["a", "b"], document.Destinations.Select(place => place.Name).Where(name => name is "a" or "b"));
    }

    [Fact]
    public void A_picture_without_a_size_is_set_by_its_pixels()
    {
        var article = Kit.Article(Kit.Figure("plain.png")) with { Media = [Kit.Picture("plain.png", 600, 300)] };
        var image = Assert.Single(Kit.Set(article).Value.Pages.SelectMany(page => page.Items).OfType<ImageBox>(), image => image.MediaName == "plain.png");
        Assert.Equal(288, image.Width.Value, 1);
        Assert.Equal(144, image.Height.Value, 1);
    }

    [Fact]
    public void A_definition_in_a_paragraph_of_its_own_is_told_as_that_paragraph()
    {
        var (term, meaning) = (new SourceRef("word/document.xml", 7), new SourceRef("word/document.xml", 8));
        var list = new DefList([new DefItem([new Text("recapture", term)], string.Empty, [new Paragraph([new Text("A second meeting", meaning)], meaning)], term)], term);
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
        var document = Kit.Set(article with { Back = article.Back with { References = new("References", [reference], SourceRef.None) } }).Value;
        var list = Nodes(document).First(node => node.Role == "L");
        Assert.Equal(numbering, list.ListNumbering);
        Assert.Equal(roles, string.Join(' ', list.Children[0].Children.Select(node => node.Role)));
    }

    [Fact]
    public void Groups_of_references_have_their_headings()
    {
        var article = Kit.Article(Kit.Paragraph("Text."));
        var references = new[] { "ref1", "ref2" }.Select(id => new Reference(id, null, [new RefPart(RefField.None, "Lind, J. Ships.")], SourceRef.None)).ToSeq();
        var document = Kit.Set(article with { Back = article.Back with { References = new("References", references, SourceRef.None) { Groups = [new("Laws", 1, SourceRef.None)] } } }).Value;
        Assert.Equal(2, Nodes(document).Count(node => node.Role == "L"));
        Assert.Contains(Nodes(document), node => node.Title == "Laws");
    }

    [Theory]
    [InlineData("Lind, J. Ships and ports.", false)]
    [InlineData("خالد، سعيد. الموانئ والناس.", true)]
    public void Numbers_of_references_stand_where_reading_begins_close_to_the_text(string words, bool isAtRight)
    {
        var article = Kit.Article(Kit.Paragraph("Text."));
        var references = new[] { "1", "2" }.Select(number => new Reference("ref" + number, null, [new RefPart(RefField.None, words)], SourceRef.None) { Label = number });
        var runs = Kit.Set(article with { Back = article.Back with { References = new("References", references.ToSeq(), SourceRef.None) } }).Value.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().ToList();
        var label = runs.Last(run => Text(run) == "1");
        var text = runs.Where(run => run.Baseline == label.Baseline && run != label).ToList();
        var gap = isAtRight ? label.X.Value - text.Max(run => run.X.Value + run.Width.Value) : text.Min(run => run.X.Value) - label.X.Value - label.Width.Value;
        Assert.Equal(Kit.Options.Design.Lists.LabelGap.Value, gap, 0.5);
    }

    [Theory]
    [InlineData("ﬁrst", "ﬁ")]
    [InlineData("oﬃce", "ﬃ")]
    [InlineData("ﬀi", "ﬀi")]
    [InlineData("caﬅ", "ﬅ")]
    public void Ligature_characters_are_set_as_their_letters_and_stay_what_they_are(string word, string glyph)
    {
        var result = Kit.Set(Kit.Article(Kit.Paragraph($"A {word} here.")));
        var runs = result.Value.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => Text(run).Contains(word, StringComparison.Ordinal)).ToList();
        Assert.Empty(result.Diagnostics);
        Assert.Contains(glyph, Assert.Single(runs).Glyphs.Select(set => set.Text));
        Assert.DoesNotContain("DejaVu", runs[0].Font, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_boxes_and_other_signs_have_a_font()
    {
        var result = Kit.Set(Kit.Article(Kit.Paragraph("Yes ✓ no ✗ post ✉ box ☐ ☑ call ☎ to → there.")));
        Assert.Equal(["TYPE002"], result.Diagnostics.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("Pelabuhan dan surat", false)]
    [InlineData("الهجرة والعودة", true)]
    public void Labels_of_lists_stand_where_reading_begins(string words, bool isAtRight)
    {
        var list = new ListBlock(ListStyle.Order, [new ListItem("1.", [Kit.Paragraph(words)], SourceRef.None), new ListItem("2.", [Kit.Paragraph(words)], SourceRef.None)], SourceRef.None);
        var runs = Kit.Set(Kit.Article(list)).Value.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().ToList();
        var label = runs.Single(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)).StartsWith("1.", StringComparison.Ordinal));
        var text = runs.Where(run => run.Baseline == label.Baseline && run != label).ToList();
        Assert.NotEmpty(text);
        Assert.All(text, run => Assert.Equal(isAtRight, run.X.Value + run.Width.Value < label.X.Value));
    }

    [Fact]
    public void The_mark_of_a_note_read_from_the_right_stands_at_its_right()
    {
        var note = new Note("fn1", "7", NoteType.Footnote, [Kit.Paragraph("الهجرة والعودة")], SourceRef.None);
        var article = Kit.Article(Kit.Paragraph(Kit.Words(Kit.Prose(20)), new Xref(XrefType.Fn, "fn1", [Kit.Words("7")]))) with { Back = Back.Empty with { Notes = [note] } };
        var runs = Kit.Set(article).Value.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().ToList();
        var mark = runs.Last(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)) == "7");
        var design = Kit.Options.Design.Page;
        Assert.InRange((mark.X + mark.Width).Value, (design.Left + design.Measure).Value - 1, (design.Left + design.Measure).Value + 1);
    }

    [Fact]
    public void Words_in_another_language_are_marked_as_such_and_hyphenated_by_it()
    {
        var document = Kit.Set(Kit.Article(Kit.Paragraph(Kit.Words("The word "), new Foreign("ar-Latn", [Kit.Words("ghurba")]), Kit.Words(" is old.")))).Value;
        Assert.Contains(Nodes(document), node => node is { Role: "Span", Language: "ar-Latn" });
    }

    [Theory]
    [InlineData("侨批与移民、僑批", "NotoSerifCJK-Regular")]
    [InlineData("かなとカナ", "NotoSerifCJK-Regular")]
    [InlineData("이주", "NotoSerifCJK-Regular")]
    [InlineData("தமிழ்நாடு", "NotoSerifTamil-Regular")]
    [InlineData("प्रवासी", "NotoSerifDevanagari-Regular")]
    [InlineData("বাংলাদেশ", "NotoSerifBengali-Regular")]
    [InlineData("แรงงาน", "NotoSerifThai-Regular")]
    [InlineData("കുടിയേറ്റം", "NotoSerifMalayalam-Regular")]
    [InlineData("వలస", "NotoSerifTelugu-Regular")]
    [InlineData("ವಲಸೆ", "NotoSerifKannada-Regular")]
    [InlineData("સ્થળાંતર", "NotoSerifGujarati-Regular")]
    [InlineData("ਪਰਵਾਸੀ", "NotoSerifGurmukhi-Regular")]
    [InlineData("සංක්‍රමණ", "NotoSerifSinhala-Regular")]
    [InlineData("မြန်မာ", "NotoSerifMyanmar-Regular")]
    [InlineData("ចំណាកស្រុក", "NotoSerifKhmer-Regular")]
    [InlineData("ແຮງງານ", "NotoSerifLao-Regular")]
    [InlineData("ስደተኞች", "NotoSerifEthiopic-Regular")]
    [InlineData("გადასახლება", "NotoSerifGeorgian-Regular")]
    [InlineData("գաղթ", "NotoSerifArmenian-Regular")]
    [InlineData("ꦗꦮ", "NotoSansJavanese-Regular")]
    [InlineData("ᬕᭂᬦ᭄ᬤᬶᬂ", "NotoSerifBalinese-Regular")]
    [InlineData("ᮞᮥᮔ᮪ᮓ", "NotoSansSundanese-Regular")]
    [InlineData("ᯂᯖ", "NotoSansBatak-Regular")]
    [InlineData("ᨅᨔ", "NotoSansBuginese-Regular")]
    [InlineData("ꤰꤱ", "NotoSansRejang-Regular")]
    [InlineData("ꨌꩌ", "NotoSansCham-Regular")]
    public void Words_of_a_script_are_set_in_its_font(string word, string font)
    {
        var set = Kit.Set(Kit.Article(Kit.Paragraph(word)));
        Assert.Equal(word, string.Concat(set.Value.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Font == font).SelectMany(run => run.Glyphs).Select(glyph => glyph.Text)));
        Assert.DoesNotContain(set.Diagnostics, finding => finding.Code == "TYPE001");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("https://example.org/", false)]
    [InlineData("12345678", false)]
    public void A_word_wider_than_its_line_is_broken_with_hyphens_and_an_address_or_a_number_is_not(string before, bool isHyphened)
    {
        var word = before.StartsWith('1') ? string.Concat(Enumerable.Repeat(before, 40)) : before + new string('b', 200);
        var runs = Kit.Set(Kit.Article(Kit.Paragraph(word))).Value.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Tag >= 0 && word.Contains(Text(run).TrimEnd('\u00AD'), StringComparison.Ordinal)).ToList();
        Assert.True(runs.Count(run => Text(run).Length > 20) > 1);
        Assert.Equal(isHyphened, runs.Exists(run => Text(run).EndsWith('\u00AD')));
    }

    [Fact]
    public void Quotations_in_a_row_are_set_evenly()
    {
        DispQuote Quote(int seed) => new([Kit.Paragraph(Kit.Prose(60, seed))], [Kit.Words("Name, 12")], SourceRef.None);
        var size = Kit.Options.Design.Styles.Quote.Size;
        var document = Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(30)), Quote(1), Quote(2), Quote(3), Kit.Paragraph(Kit.Prose(30)))).Value;
        var baselines = document.Pages.Select(page => page.Items.OfType<GlyphRun>().Where(run => run.Tag >= 0 && run.Size == size).Select(run => Math.Round(run.Baseline.Value, 2)).Distinct().Order().ToList());
        var steps = baselines.SelectMany(page => page.Zip(page.Skip(1), (above, below) => Math.Round(below - above, 2))).GroupBy(step => step).ToList();
        Assert.InRange(steps.Count, 1, 3);
        Assert.Contains(steps, step => step.Key == Kit.Options.Design.Styles.Quote.Leading.Value && step.Count() > 10);
    }

    [Fact]
    public void Arabic_words_are_set_from_right_to_left_in_the_fallback_font()
    {
        var document = Kit.Set(Kit.Article(Kit.Paragraph("The word شاهد means witness."))).Value;
        var run = Assert.Single(document.Pages[0].Items.OfType<GlyphRun>(), run => run.Font == "Amiri-Regular");
        Assert.True(run.IsRightToLeft);
        Assert.Equal("شاهد", string.Concat(run.Glyphs.Reverse().Select(glyph => glyph.Text)));
    }

    [Fact]
    public void Small_capitals_with_dots_below_are_built_from_the_letter_and_its_mark()
    {
        var result = Kit.Set(Kit.Article(Kit.Paragraph(new Emphasis(EmphasisKind.SmallCaps, [Kit.Words("ḥṣ")]))));
        var run = Assert.Single(result.Value.Pages[0].Items.OfType<GlyphRun>(), run => Text(run) == "ḥṣ");
        Assert.Equal(4, run.Glyphs.Count);
        Assert.Empty(result.Diagnostics);
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
        Assert.Equal([("Harbours of Return and the Law of the Sea", 1), ("Outer", 1), ("Inner", 2)], document.Bookmarks.Select(mark => (mark.Title, mark.Level)));
    }

    [Theory]
    [InlineData("HS-P", "HS-P\u2002 We")]
    [InlineData("HS:", "HS: We")]
    public void A_speaker_without_a_sign_has_a_wider_space_behind_the_name(string speaker, string expected) =>
        Assert.Contains(expected, PageChecks.PageText(Kit.Set(Kit.Article(new DispQuote([new Speech([Kit.Words(speaker)], [Kit.Paragraph("We speak.")], SourceRef.None)], [], SourceRef.None))).Value), StringComparison.Ordinal);

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
        var document = Kit.Set(Kit.Article() with { Meta = meta with { Contribs = [meta.Contribs[0] with { Orcid = "0000-0001-1111-1118" }, second] } }).Value;
        var lines = document.Pages[0].Items.OfType<GlyphRun>().GroupBy(run => run.Baseline.Value).Select(line => string.Concat(line.SelectMany(run => run.Glyphs).Select(glyph => glyph.Text)));
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

    private static double PlaceOfPoint(GlyphRun run)
    {
        var x = run.X.Value;
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.Text == ".") return x;
            x += glyph.Advance.Value;
        }

        return x;
    }

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
