using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tests;

public sealed class JatsWriterTests
{
    private static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";

    private static readonly SourceRef Here = new("word/document.xml", 1);

    [SharedFact]
    public void An_ordinary_article_is_valid() => Assert.Empty(DtdValidator.Errors(JatsWriter.Write(Samples.Full).Value));

    [SharedFact]
    public void An_article_with_nothing_is_valid() => Assert.Empty(DtdValidator.Errors(JatsWriter.Write(Samples.Empty).Value));

    [Fact]
    public void A_name_in_two_scripts_stands_in_alternatives_and_is_read_back()
    {
        var contrib = new Contrib("Minghua Li (李明华)", SourceRef.None) { Name = new("Minghua", "Li") { Native = "李明华" } };
        var article = Samples.Full with { Meta = Samples.Full.Meta with { Contribs = [contrib] } };
        var xml = JatsWriter.Write(article).Value;
        Assert.Contains("<string-name>李明华</string-name>", Encoding.UTF8.GetString(xml), StringComparison.Ordinal);
        Assert.Equal(contrib.Name, JatsReader.Read(xml, "a.xml").Value!.Meta.Contribs[0].Name);
    }

    [Fact]
    public void An_ornament_is_a_paragraph_that_says_so_and_read_as_one()
    {
        var article = Samples.WithBody(Samples.P("Before."), Samples.P("* * *") with { IsOrnament = true }, Samples.P("After."));
        Assert.Equal([null, "thematic-break", null], Read(article).Descendants("body").Elements("p").Select(paragraph => paragraph.Attribute("content-type")?.Value));
        Assert.Equal([false, true, false], JatsReader.Read(JatsWriter.Write(article).Value, "article.xml").Value!.Body.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.IsOrnament));
    }

    [Fact]
    public void A_line_at_the_end_is_said_to_be_one_and_read_back()
    {
        var article = Samples.WithBody(Samples.P("Before."), Samples.P("Ali Hasjmy") with { IsAtEnd = true });
        Assert.Equal([null, "line-at-end"], Read(article).Descendants("body").Elements("p").Select(paragraph => paragraph.Attribute("content-type")?.Value));
        Assert.Equal([false, true], JatsReader.Read(JatsWriter.Write(article).Value, "article.xml").Value!.Body.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.IsAtEnd));
    }

    [Fact]
    public void A_signature_stands_behind_the_sections_and_is_read_back()
    {
        var article = Samples.WithBody(Samples.P("The text.")) is var text ? text with { Body = text.Body with { Sections = [new Section("sec1", null, [new Text("What next", SourceRef.None)], null, [Samples.P("A reader.")], [], SourceRef.None)], Signature = [Samples.P("Makassar, June 2026"), Samples.P("The editors")] } } : null!;
        var body = Read(article).Descendants("body").Single();
        Assert.Equal(["p", "sec", "sig-block"], body.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["Makassar, June 2026", "The editors"], body.Element("sig-block")!.Elements("sig").Select(line => line.Value));
        Assert.Empty(DtdValidator.Errors(JatsWriter.Write(article).Value));
        Assert.Equal(["Makassar, June 2026", "The editors"], JatsReader.Read(JatsWriter.Write(article).Value, "article.xml").Value!.Body.Signature.Cast<Paragraph>().Select(paragraph => paragraph.Content.PlainText()));
    }

    [Fact]
    public void A_reviewed_work_is_a_product_and_read_as_one()
    {
        Seq<RefPart> parts =
        [
            new(RefField.Source, "Going home", true), new(RefField.None, ", by "), new(RefField.GivenNames, "Siti", Group: 1, Name: 1), new(RefField.None, " ", Group: 1, Name: 1), new(RefField.Surname, "Rahma", Group: 1, Name: 1),
            new(RefField.None, ", "), new(RefField.PublisherLoc, "Padang"), new(RefField.None, ": "), new(RefField.PublisherName, "Laut"), new(RefField.None, ", "), new(RefField.Year, "2024"), new(RefField.None, ", 288 pp., ISBN "), new(RefField.Isbn, "978-981-325-210-4"),
        ];
        var article = Samples.Full with { Meta = Samples.Full.Meta with { ArticleType = "book-review", Products = [new("product1", PublicationType.Book, parts, Here)] } };
        var written = JatsWriter.Write(article).Value;
        Assert.Empty(DtdValidator.Errors(written));
        var product = Assert.Single(Read(article).Descendants("product"));
        Assert.Equal(("book", "Going home, by Siti Rahma, Padang: Laut, 2024, 288 pp., ISBN 978-981-325-210-4"), (product.Attribute("product-type")!.Value, product.Value));
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(parts, Assert.Single(read.Meta.Products).Parts);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void A_panel_without_its_picture_keeps_its_words_in_the_caption()
    {
        var figure = new Figure("fig1", "Figure 1", Samples.Words("The quay"), null, null, Points.Zero, Points.Zero, [], Here) { Panels = [new("(a)", Samples.Words("at dawn"), null, null, Points.Zero, Points.Zero, Here)] };
        var written = JatsWriter.Write(Samples.WithBody(figure)).Value;
        Assert.Equal(["The quay", "(a) at dawn"], Read(Samples.WithBody(figure)).Descendants("caption").Elements("p").Select(paragraph => paragraph.Value));
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(JatsReader.Read(written, "article.xml").Value!).Value));
    }

    [Fact]
    public void Several_pictures_of_a_figure_are_graphics_of_one_fig()
    {
        var figure = new Figure("fig9", "Figure 9", Samples.Words("Boats"), null, null, default, default, [], Here)
        {
            Panels = [new("(a)", Samples.Words("In port"), "image1.png", "Two boats", new(10), new(10), Here), new("(b)", [], "image1.png", null, new(10), new(10), Here)],
        };
        var graphics = Assert.Single(Read(Samples.WithBody(figure)).Descendants("fig")).Elements("graphic").ToList();
        Assert.Equal(["(a) | In port | Two boats", "(b) | Figure 9 (b) (no description)"], graphics.Select(graphic => string.Join(" | ", graphic.Descendants().Where(element => !element.HasElements).Select(element => element.Value))));
    }

    [Fact]
    public void The_file_is_UTF_8_without_mark_with_line_feeds_and_its_document_type()
    {
        var bytes = JatsWriter.Write(Samples.Full).Value;
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE article PUBLIC \"" + SharedSchemas.PublicId + "\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal((byte)'<', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.EndsWith("</article>\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void No_white_space_is_added_to_text()
    {
        var quote = new ListBlock(ListStyle.Bullet, [new("•", [Samples.P("a")], Here)], Here);
        var table = Samples.Table("t") with { HeaderRows = 0, Rows = [new([new(0, 1, 1, false, [Samples.P("x"), quote], Here)])] };
        Assert.Equal("<td><p>x</p><list list-type=\"bullet\"><list-item><p>a</p></list-item></list></td>", Read(Samples.WithBody(table)).Descendants("td").Single().ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void Passages_have_elements_of_their_own()
    {
        var article = Read(Samples.Full);
        Assert.Equal("epigraph", (string?)article.Descendants("disp-quote").First().Attribute("content-type"));
        Assert.Equal([2, 1], article.Descendants("verse-group").First().Elements("verse-group").Select(stanza => stanza.Elements("verse-line").Count()));
        Assert.Equal("<speech><speaker>R1:</speaker><p>I came back for the boats.</p></speech>", Flat(article.Descendants("speech").Single()));
        Assert.Equal("<def-item><term>rantau</term><def><p>the land away from home</p></def></def-item>", Flat(article.Descendants("def-item").First()));
        Assert.Equal("<boxed-text><caption><title>How to return</title></caption><p>By ferry.</p></boxed-text>", Flat(article.Descendants("boxed-text").Single()));
    }

    [Fact]
    public void A_mononym_stands_in_given_names_and_says_so()
    {
        var names = Read(Samples.Full with { Meta = Samples.Full.Meta with { Contribs = [new("Bujang", Here) { Name = new(null, "Bujang") }] } }).Descendants("name");
        Assert.Equal("<name name-style=\"given-only\"><given-names>Bujang</given-names></name>", Flat(names.Single()));
    }

    [Fact]
    public void Affiliations_and_correspondence_are_linked()
    {
        var article = Read(Samples.Full);
        var first = article.Descendants("contrib").First();
        Assert.Equal(["aff1", "cor1"], first.Elements("xref").Select(xref => (string?)xref.Attribute("rid")));
        Assert.Equal("siti@example.org", article.Descendants("corresp").Single(corresp => (string?)corresp.Attribute("id") == "cor1").Element("email")!.Value);
    }

    [Fact]
    public void What_is_said_of_how_to_write_to_an_author_is_the_corresp_and_read_again()
    {
        AuthorNote Note(string type, params Inline[] words) => new(type, [.. words], Here);
        var note = Note(AuthorNote.Correspondence, new Text("Write to ", Here), new ExtLink("mailto:siti@example.org", [new Text("siti@example.org", Here)]), new Text(", Jalan Merdeka 1.", Here));
        var inItalics = note with { Content = [new Emphasis(EmphasisKind.Italic, note.Content)] };
        Assert.Contains("<corresp id=\"cor1\"><label>*</label><italic>Write to <email>siti@example.org</email>", Encoding.UTF8.GetString(JatsWriter.Write(Samples.Full with { Meta = Samples.Full.Meta with { AuthorNotes = [inItalics] } }).Value), StringComparison.Ordinal);
        var written = JatsWriter.Write(Samples.Full with { Meta = Samples.Full.Meta with { AuthorNotes = [note] } }).Value;
        Assert.Empty(DtdValidator.Errors(written));
        var notes = XDocument.Parse(Encoding.UTF8.GetString(written)).Descendants("author-notes").Single();
        Assert.Equal("<corresp id=\"cor1\"><label>*</label>Write to <email>siti@example.org</email>, Jalan Merdeka 1.</corresp>", Flat(notes.Elements("corresp").First()));
        Assert.DoesNotContain(notes.Elements("fn"), fn => fn.Value.Contains("Write to", StringComparison.Ordinal));
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal((AuthorNote.Correspondence, "Write to siti@example.org, Jalan Merdeka 1."), (read.Meta.AuthorNotes[0].FnType, read.Meta.AuthorNotes[0].Content.PlainText()));
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void A_corresponding_author_without_an_address_has_no_corresp()
    {
        var article = Read(Samples.Full with { Meta = Samples.Full.Meta with { Contribs = [new("Bujang", Here) { Name = new("Bujang", null), IsCorresponding = true }] } });
        Assert.Equal("yes", article.Descendants("contrib").Single().Attribute("corresp")?.Value);
        Assert.Empty(article.Descendants("corresp"));
        Assert.Empty(article.Descendants("contrib").Single().Elements("xref"));
    }

    [Fact]
    public void A_translator_stands_in_a_group_of_its_own_and_is_read_again()
    {
        var written = JatsWriter.Write(Samples.Full with { Meta = Samples.Full.Meta with { OtherContribs = [new("Lim Swee", Here) { Kind = "translator", Name = new("Swee", "Lim") }] } }).Value;
        Assert.Empty(DtdValidator.Errors(written));
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(("translator", "Lim"), (Assert.Single(read.Meta.OtherContribs).Kind, read.Meta.OtherContribs[0].Name!.Surname));
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void Who_an_author_is_stands_with_the_author_and_is_read_again()
    {
        var full = Samples.Full;
        var note = new AuthorNote(AuthorNote.Biography, [new Text("Siti Rahma teaches history.", full.Meta.Title.Source)], full.Meta.Title.Source) { Id = "bio1" };
        var written = JatsWriter.Write(full with { Meta = full.Meta with { AuthorNotes = [note], Contribs = full.Meta.Contribs.SetItem(0, full.Meta.Contribs[0] with { NoteIds = ["bio1"] }) } }).Value;
        Assert.Empty(DtdValidator.Errors(written));
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(("bio", "bio1"), (Assert.Single(read.Meta.AuthorNotes).FnType, read.Meta.Contribs[0].NoteIds.Single()));
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void A_sign_behind_a_name_leads_to_the_note_about_the_author()
    {
        var full = Samples.Full;
        var note = new AuthorNote("deceased", [new Text("Died in 2025.", full.Meta.Title.Source)], full.Meta.Title.Source) { Id = "author-note1", Label = "†" };
        var article = Read(full with { Meta = full.Meta with { AuthorNotes = [note], Contribs = full.Meta.Contribs.SetItem(1, full.Meta.Contribs[1] with { NoteIds = ["author-note1"], IsDeceased = true }) } });
        var author = article.Descendants("contrib").ElementAt(1);
        Assert.Equal("yes", author.Attribute("deceased")?.Value);
        Assert.Equal("†", author.Elements("xref").Single(xref => xref.Attribute("rid")?.Value == "author-note1").Value);
        var written = article.Descendants("author-notes").Elements("fn").First();
        Assert.Equal(("author-note1", "deceased", "†", "Died in 2025."), (written.Attribute("id")?.Value, written.Attribute("fn-type")?.Value, written.Element("label")?.Value, written.Element("p")?.Value));
    }

    [Fact]
    public void A_trial_is_named_by_register_and_number()
    {
        var full = Samples.Full;
        var trial = Read(full with { Meta = full.Meta with { Trials = [new("ClinicalTrials.gov", "NCT05999999")] } }).Descendants("article-meta").Elements("related-object").Single();
        Assert.Equal(("registry-name", "ClinicalTrials.gov", "clinical-trial-number", "NCT05999999"), (trial.Attribute("source-id-type")?.Value, trial.Attribute("source-id")?.Value, trial.Attribute("document-id-type")?.Value, trial.Attribute("document-id")?.Value));
        Assert.Equal("https://clinicaltrials.gov/study/NCT05999999", trial.Attribute(Xlink + "href")?.Value);
    }

    [Fact]
    public void Members_stand_within_the_group_that_signs()
    {
        var full = Samples.Full;
        var group = new Contrib("Sea Watch Group", full.Meta.Title.Source) { Collab = "Sea Watch Group", Members = [new("Budi Hartono", full.Meta.Title.Source) { Name = new("Budi", "Hartono") }] };
        var collab = Read(full with { Meta = full.Meta with { Contribs = [.. full.Meta.Contribs, group] } }).Descendants("article-meta").Descendants("collab").Last();
        Assert.Equal("Hartono", collab.Element("contrib-group")!.Element("contrib")!.Element("name")!.Element("surname")!.Value);
    }

    [Fact]
    public void State_and_postal_code_stand_between_city_and_country()
    {
        var full = Samples.Full;
        var article = Read(full with { Meta = full.Meta with { Affs = full.Meta.Affs.SetItem(0, full.Meta.Affs[0] with { State = "Sumatera Barat", PostalCode = "25163" }) } });
        Assert.EndsWith("<city>Padang</city>, <state>Sumatera Barat</state>, <postal-code>25163</postal-code>, <country country=\"ID\">Indonesia</country></aff>", article.Descendants("aff").First().ToString(SaveOptions.DisableFormatting), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_funder_has_an_award_group_and_the_statement_stands_as_printed()
    {
        var funding = Read(Samples.Full).Descendants("funding-group").Single();
        Assert.Equal(["Ministry of Harbours", "Sea Foundation"], funding.Elements("award-group").Select(group => group.Descendants("institution").Single().Value));
        Assert.Equal(["MH-12", "MH-13"], funding.Descendants("award-id").Select(id => id.Value));
        Assert.Equal(["ror https://ror.org/05ccbyt88", "doi 10.13039/501100000000"], funding.Descendants("institution-id").Select(id => $"{id.Attribute("institution-id-type")!.Value} {id.Value}"));
        Assert.Equal("The Ministry of Harbours paid.", funding.Element("funding-statement")!.Value);
    }

    [Fact]
    public void Thanks_that_name_a_payer_are_the_statement_where_no_section_is()
    {
        var full = Samples.Full;
        var place = new SourceRef("word/document.xml", 77);
        var thanks = new Paragraph([new Text("The Sea Foundation paid.", place)], place);
        var others = new Paragraph([new Text("We thank the crews.", full.Meta.Title.Source)], full.Meta.Title.Source);
        var article = full with { Meta = full.Meta with { PayersNamed = [place] }, Back = full.Back with { Sections = [], Acknowledgements = [others, thanks] } };
        Assert.Equal("The Sea Foundation paid.", Read(article).Descendants("funding-statement").Single().Value);
    }

    [Fact]
    public void A_correction_names_the_article_it_is_about()
    {
        var meta = Samples.Full.Meta with { ArticleType = "correction", Related = [new("corrected-article", "10.1234/perantau.v1i1.1")] };
        var related = Read(Samples.Full with { Meta = meta }).Descendants("related-article").Single();
        Assert.Equal("<related-article id=\"related1\" related-article-type=\"corrected-article\" ext-link-type=\"doi\" xlink:href=\"10.1234/perantau.v1i1.1\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" />", Flat(related));
    }

    [Fact]
    public void An_iD_says_whether_its_owner_signed_in()
    {
        var contribs = Samples.Full.Meta.Contribs.Take(1).Select(contrib => contrib with { IsOrcidAuthenticated = false }).ToSeq();
        Assert.Equal("true", Read(Samples.Full).Descendants("contrib-id").Single().Attribute("authenticated")!.Value);
        Assert.Null(Read(Samples.Full with { Meta = Samples.Full.Meta with { Contribs = contribs } }).Descendants("contrib-id").Single().Attribute("authenticated"));
    }

    [Fact]
    public void Accessibility_is_claimed_where_it_holds()
    {
        var picture = new Figure("fig9", "Figure 9", Samples.Words("A boat"), "image1.png", AltText: null, new(10), new(10), [], Here);
        Assert.Equal(["readingOrder", "structuralNavigation", "alternativeText", "none"], Terms(Samples.Full));
        Assert.DoesNotContain("alternativeText", Terms(Samples.WithBody(picture)));
        Assert.Contains("MathML", Terms(Samples.WithInlines(new InlineFormula("x", Here) { Math = MathElement.Token("mi", "x") })));

        static IEnumerable<string> Terms(Article article) => Read(article).Descendants("processing-meta").Descendants("meta-value").Select(value => value.Value);
    }

    [Fact]
    public void A_file_names_its_pages_its_address_and_what_made_it()
    {
        var meta = Read(Samples.Full).Descendants("article-meta").Single();
        Assert.Equal(["https://doi.org/10.1234/perantau.v1i2.7", "article.pdf"], meta.Elements("self-uri").Select(uri => (string?)uri.Attribute(Xlink + "href")));
        Assert.Matches(@"^\d+\.\d+\.\d+$", meta.Descendants("meta-value").Single().Value);
    }

    [Fact]
    public void An_author_alone_contributed_not_equally()
    {
        var alone = Samples.Full.Meta.Contribs.Take(1).ToSeq();
        Assert.Null(Read(Samples.Full with { Meta = Samples.Full.Meta with { Contribs = alone } }).Descendants("contrib").Single().Attribute("equal-contrib"));
    }

    [Fact]
    public void A_published_date_of_the_history_is_not_told_twice()
    {
        var meta = Samples.Full.Meta with { History = [new(HistoryEvent.Published, "12 March 2026", new(2026, 3, 12), Here)] };
        Assert.Empty(Read(Samples.Full with { Meta = meta }).Descendants("history"));
        Assert.Single(Read(Samples.Full with { Meta = meta with { Published = null } }).Descendants("history"));
    }

    [Fact]
    public void The_licence_has_one_address_in_all_its_places()
    {
        var license = Read(Samples.Full).Descendants("license").Single();
        string?[] addresses = [(string?)license.Attribute(Xlink + "href"), license.Elements().First().Value, (string?)license.Descendants("ext-link").Single().Attribute(Xlink + "href")];
        Assert.Equal("https://creativecommons.org/licenses/by-nc/4.0/", Assert.Single(addresses.Distinct()));
    }

    [Fact]
    public void Unusual_list_marks_are_kept_in_a_simple_list()
    {
        var list = new ListBlock(ListStyle.AlphaLower, [new("(a)", [Samples.P("one")], Here), new("(b)", [Samples.P("two")], Here)], Here);
        var written = Read(Samples.WithBody(list)).Descendants("list").Single();
        Assert.Equal("simple", (string?)written.Attribute("list-type"));
        Assert.Equal(["(a)", "(b)"], written.Descendants("label").Select(label => label.Value));
    }

    [Theory]
    [InlineData(ListStyle.Order, "1.|2.|3.")]
    [InlineData(ListStyle.AlphaUpper, "A|B")]
    [InlineData(ListStyle.RomanLower, "i.|ii.|iii.|iv.")]
    [InlineData(ListStyle.Bullet, "•|–|o")]
    public void Usual_list_marks_are_left_to_the_list_type(ListStyle style, string marks)
    {
        var list = new ListBlock(style, marks.Split('|').Select(mark => new ListItem(mark, [Samples.P("x")], Here)).ToSeq(), Here);
        Assert.Empty(Read(Samples.WithBody(list)).Descendants("list").Single().Descendants("label"));
    }

    [Fact]
    public void A_link_within_a_link_leaves_its_words()
    {
        var link = new ExtLink("https://example.org/", [new Text("see ", Here), new ExtLink("https://example.net/", Samples.Words("there"))]);
        Assert.Equal("see there", Assert.Single(Read(Samples.WithInlines(link)).Descendants("ext-link")).Value);
    }

    [Fact]
    public void A_line_break_is_a_break_where_the_DTD_has_one_and_a_blank_elsewhere()
    {
        var section = new Section("s", null, [new Text("One", Here), new LineBreak(), new Text("Two", Here)], null, [new Paragraph([new Text("a", Here), new LineBreak(), new Text("b", Here)], Here)], [], Here);
        var written = Read(Samples.Empty with { Body = new([], [section]) }).Descendants("sec").Single();
        Assert.Equal("<title>One<break />Two</title>", Flat(written.Element("title")!));
        Assert.Equal("a b", written.Element("p")!.Value);
    }

    [Fact]
    public void A_decorative_picture_says_null_and_one_without_description_says_that()
    {
        Figure Picture(string? alt) => new("f", "Figure 1", Samples.Words("Routes"), "image1.png", alt, default, default, [], Here);
        Assert.Equal("null", Read(Samples.WithBody(Picture(string.Empty))).Descendants("alt-text").Single().Value);
        Assert.Equal("Figure 1 (no description)", Read(Samples.WithBody(Picture(null))).Descendants("alt-text").Single().Value);
        Assert.Contains(JatsChecker.Check(JatsWriter.Write(Samples.WithBody(Picture(null))).Value, "a.xml"), finding => finding.Code == "JATS036");
    }

    [Fact]
    public void Notes_about_interests_stand_with_the_authors()
    {
        var article = Read(Samples.Full);
        var note = article.Descendants("author-notes").Elements("fn").Single(note => (string?)note.Attribute("fn-type") == "coi-statement");
        Assert.Equal(["Conflict of interest", "None."], note.Elements().Select(element => element.Value));
        Assert.DoesNotContain(article.Descendants("sec"), section => (string?)section.Attribute("sec-type") == "coi-statement");
    }

    [Fact]
    public void The_number_of_a_reference_is_its_label()
    {
        var list = Samples.Full.Back.References;
        var article = Samples.Full with { Back = Samples.Full.Back with { References = list with { References = list.References.Select(reference => reference with { Label = "1." }) } } };
        Assert.Equal(["label", "mixed-citation"], Read(article).Descendants("ref").First().Elements().Select(element => element.Name.LocalName));
        Assert.Empty(Read(Samples.Full).Descendants("ref").Elements("label"));
    }

    [Fact]
    public void Groups_of_references_are_lists_within_the_list_and_come_back()
    {
        var list = new RefList("References", [Samples.Journals(), Samples.Journals() with { Id = "ref2" }, Samples.Journals() with { Id = "ref3" }], Here) { Groups = [new("Laws", 1, Here), new("Archives", 2, Here)] };
        var article = Samples.Full with { Back = Samples.Full.Back with { References = list } };
        var written = Assert.Single(Read(article).Descendants("back").Elements("ref-list"));
        Assert.Equal(["title", "ref", "ref-list", "ref-list"], written.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["Laws", "Archives"], written.Elements("ref-list").Select(group => group.Element("title")!.Value));
        Assert.Equal([("Laws", 1), ("Archives", 2)], JatsReader.Read(JatsWriter.Write(article).Value, "article.xml").Value!.Back.References.Groups.Select(group => (group.Title, group.Start)));
    }

    [Fact]
    public void A_DOI_is_bare_within_the_text_of_its_reference()
    {
        var citation = Read(Samples.Full).Descendants("mixed-citation").Single();
        Assert.Equal("10.1234/jr.12", citation.Element("pub-id")!.Value);
        Assert.Equal(Samples.Journals().Raw, citation.Value);
    }

    [Fact]
    public void A_lettered_year_has_its_four_digits_beside_it()
    {
        var year = Read(Samples.Full).Descendants("mixed-citation").Single().Element("year")!;
        Assert.Equal(("2020a", "2020"), (year.Value, (string?)year.Attribute("iso-8601-date")));
    }

    [Fact]
    public void Every_field_of_a_reference_is_an_element()
    {
        foreach (var field in Enum.GetValues<RefField>().Where(field => field != RefField.None))
        {
            var text = field switch
            {
                RefField.Doi => "10.1234/x",
                RefField.Pmcid => "PMC1234",
                RefField.Pmid or RefField.Year => "1234",
                _ => "words",
            };
            var reference = new Reference("r", PublicationType.Book, [new(field, text), new(RefField.None, ".")], Here);
            var article = Samples.Empty with { Back = Back.Empty with { References = new(null, [reference], Here) } };
            Assert.Equal(text, Assert.Single(Read(article).Descendants("mixed-citation").Single().Elements()).Value);
        }
    }

    [Theory]
    [InlineData(RefField.FirstPage, "412", RefField.LastPage, "20", "<fpage>412</fpage>–20")]
    [InlineData(RefField.FirstPage, "12", RefField.LastPage, "20", "<fpage>12</fpage>–<lpage>20</lpage>")]
    [InlineData(RefField.FirstPage, "12", RefField.ElocationId, "e7", "<fpage>12</fpage>–e7")]
    [InlineData(RefField.Year, "n.d.", RefField.Volume, "3", "n.d.–<volume>3</volume>")]
    public void What_would_be_a_wrong_statement_stays_text(RefField one, string first, RefField other, string second, string expected)
    {
        var reference = new Reference("r", PublicationType.Journal, [new(one, first), new(RefField.None, "–"), new(other, second)], Here);
        var article = Samples.Empty with { Back = Back.Empty with { References = new(null, [reference], Here) } };
        Assert.Equal($"<mixed-citation publication-type=\"journal\">{expected}</mixed-citation>", Flat(Read(article).Descendants("mixed-citation").Single()));
    }

    [Theory]
    [InlineData(true, "preprint")]
    [InlineData(false, "other")]
    public void A_preprint_is_told_as_one_where_its_server_is_known(bool hasServer, string expected)
    {
        Seq<RefPart> parts =
        [
            new(RefField.Surname, "Tan", Group: 1, Name: 1), new(RefField.None, " ("), new(RefField.Year, "2025"), new(RefField.None, "). "), new(RefField.ArticleTitle, "Boats"), new(RefField.None, ". "),
            new(hasServer ? RefField.Source : RefField.None, "SocArXiv"), new(RefField.None, ". "), new(RefField.Doi, "10.31235/osf.io/abcde"),
        ];
        var article = Samples.Empty with { Back = Back.Empty with { References = new(null, [new("r", PublicationType.Preprint, parts, Here)], Here) } };
        Assert.Equal(expected, Read(article).Descendants("mixed-citation").Single().Attribute("publication-type")?.Value);
    }

    [Fact]
    public void A_title_split_by_italics_is_one_title()
    {
        var reference = new Reference("r", PublicationType.Book, [new(RefField.ChapterTitle, "The letters of "), new(RefField.ChapterTitle, "rantau", true), new(RefField.ChapterTitle, " sons"), new(RefField.None, ".")], Here);
        var article = Samples.Empty with { Back = Back.Empty with { References = new(null, [reference], Here) } };
        Assert.Equal("<chapter-title>The letters of <italic>rantau</italic> sons</chapter-title>", Flat(Read(article).Descendants("chapter-title").Single()));
    }

    [Fact]
    public void Counts_are_those_of_the_article()
    {
        var counts = Read(Samples.Full).Descendants("counts").Single().Elements().ToDictionary(count => count.Name.LocalName, count => (string?)count.Attribute("count"));
        Assert.Equal(("1", "1", "0", "1", "15"), (counts["fig-count"], counts["table-count"], counts["equation-count"], counts["ref-count"], counts["page-count"]));
    }

    [Fact]
    public void An_equation_is_MathML_with_its_text_as_alternative()
    {
        var math = MathElement.Of("math", MathElement.Of("mfrac", MathElement.Token("mi", "a"), MathElement.Token("mn", "2")), MathElement.Token("mo", "<"), MathElement.Token("mi", "b"));
        var article = Read(Samples.WithBody(new DispFormula("eq1", "(1)", "a/2<b", Here) { Math = math }, new Paragraph([new InlineFormula("x", Here)], Here)));
        XNamespace mml = "http://www.w3.org/1998/Math/MathML";
        Assert.Equal(["label", "math"], article.Descendants("disp-formula").Single().Elements().Select(element => element.Name.LocalName));
        var root = article.Descendants(mml + "math").Single();
        Assert.Equal(("block", "a/2 less than b", "mml"), (root.Attribute("display")?.Value, root.Attribute("alttext")?.Value, root.GetPrefixOfNamespace(mml)));
        Assert.Equal(["mfrac", "mi", "mn", "mo", "mi"], root.Descendants().Select(element => element.Name.LocalName));
        Assert.Equal("<inline-formula>x</inline-formula>", Flat(article.Descendants("inline-formula").Single()));
    }

    [Fact]
    public void What_the_document_type_does_not_allow_in_an_equation_stands_in_a_row()
    {
        var math = MathElement.Of("math", MathElement.Of("mtr", MathElement.Of("mtd", MathElement.Token("mi", "x"))), MathElement.Of("mfrac", MathElement.Token("mn", "1")), MathElement.Token("blink", "y").With("onclick", "z"));
        var result = JatsWriter.Write(Samples.WithBody(new DispFormula("eq1", null, "xy", Here) { Math = math }));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code is "JATS001" or "JATS002" or "JATS003" or "JATS004");
        var root = XDocument.Load(new MemoryStream(result.Value)).Descendants().Single(element => element.Name.LocalName == "math");
        Assert.Equal("x1y", root.Value);
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name == "onclick");
    }

    [Fact]
    public void An_arrangement_is_an_array_that_needs_no_caption_and_no_head()
    {
        var table = Samples.Table("t") with { Label = null, Caption = [], Notes = [], HeaderRows = 0, Rows = [new([new(0, 1, 1, false, [Samples.P("One")], Here), new(1, 1, 1, false, [Samples.P("Two")], Here)])], IsArray = true };
        var written = JatsWriter.Write(Samples.WithBody(table));
        Assert.Contains("<array id=\"t\">", Encoding.UTF8.GetString(written.Value), StringComparison.Ordinal);
        Assert.DoesNotContain(written.Diagnostics, finding => finding.Code is "JATS039" or "JATS040");
        Assert.Equal(table.Rows.Select(row => row.Cells.Select(cell => cell.Blocks.Count)), Assert.IsType<TableWrap>(JatsReader.Read(written.Value, "a.xml").Value!.Body.Blocks[0]).Rows.Select(row => row.Cells.Select(cell => cell.Blocks.Count)));
    }

    [Fact]
    public void A_figure_of_nothing_is_not_written() =>
        Assert.Empty(Read(Samples.WithBody(new Figure("fig1", null, [], null, null, default, default, [], Here), Samples.P("After."))).Descendants("fig"));

    private static XDocument Read(Article article) => XDocument.Load(new MemoryStream(JatsWriter.Write(article).Value), LoadOptions.PreserveWhitespace);

    private static string Flat(XElement element) => XElement.Parse(element.ToString()).ToString(SaveOptions.DisableFormatting);
}
