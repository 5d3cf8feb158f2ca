using System.Text;
using System.Xml.Linq;
using FsCheck.Xunit;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Jats.Tests;

/// <summary>The forms in which one article can be written.</summary>
public sealed class FormTests
{
    private static readonly SourceRef Here = new("word/document.xml", 1);

    public static TheoryData<JatsVersion, CitationForm> Forms
    {
        get
        {
            var forms = new TheoryData<JatsVersion, CitationForm>();
            foreach (var form in AllForms())
                forms.Add(form.Version, form.Citations);
            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_the_ordinary_article_is_valid_and_raises_nothing(JatsVersion version, CitationForm citations)
    {
        var written = JatsWriter.Write(Samples.Full, new() { Version = version, Citations = citations });
        Assert.Empty(written.Diagnostics);
        Assert.Empty(JatsChecker.Check(written.Value, "article.xml"));
        Assert.Empty(DtdValidator.Errors(written.Value));
    }

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 60)]
    public void Every_form_of_any_article_is_read_and_written_again_byte_for_byte(Article article)
    {
        foreach (var form in AllForms())
        {
            var written = JatsWriter.Write(article, form).Value;
            Assert.DoesNotContain(JatsChecker.Check(written, "article.xml"), finding => AgreementTests.Invalid.Contains(finding.Code));
            Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(Read(written), form).Value));
        }
    }

    /// <summary>Places in the file differ, and so does the place of every finding; what is written of the model is all that it says.</summary>
    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 60)]
    public void Every_form_with_the_printed_references_is_read_to_the_same_model(Article article)
    {
        var usual = JatsWriter.Write(article).Value;
        foreach (var form in AllForms().Where(form => form.Citations != CitationForm.Element))
            Assert.Equal(
                Encoding.UTF8.GetString(usual),
                Encoding.UTF8.GetString(JatsWriter.Write(Read(JatsWriter.Write(article, form).Value)).Value)
            );
    }

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 60)]
    public void Elements_alone_are_read_to_the_same_fields(Article article)
    {
        var usual = Read(JatsWriter.Write(article).Value).Back.References.References;
        var read = Read(JatsWriter.Write(article, new() { Citations = CitationForm.Element }).Value).Back.References.References;
        Assert.Equal(usual.Select(reference => (reference.Id, reference.Type)), read.Select(reference => (reference.Id, reference.Type)));
        Assert.All(usual.Zip(read), pair => Assert.Equal(FieldsOf(pair.First), FieldsOf(pair.Second)));
    }

    [SharedFact]
    public void Every_form_of_every_article_of_the_corpus_is_valid_and_read_back()
    {
        foreach (
            var file in Directory
                .GetFiles(Path.Combine(SharedSchemas.Shared!, "corpus", "jats"), "*.xml")
                .Where(file => new FileInfo(file).Length < 200_000)
        )
        {
            var article = Read(File.ReadAllBytes(file));
            foreach (var form in AllForms())
            {
                var written = JatsWriter.Write(article, form).Value;
                Assert.Empty(DtdValidator.Errors(written));
                Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(Read(written), form).Value));
            }
        }
    }

    [Fact]
    public void Elements_are_the_typed_parts_in_their_order()
    {
        var citation = Written(Samples.Full, new() { Citations = CitationForm.Element }).Descendants("ref").Single().Elements().Single();
        Assert.Equal("element-citation", citation.Name);
        Assert.Equal(
            ["person-group", "year", "article-title", "source", "volume", "issue", "fpage", "lpage", "pub-id"],
            citation.Elements().Select(element => element.Name.LocalName)
        );
        Assert.Equal(["name", "collab"], citation.Element("person-group")!.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("10.1234/jr.12", citation.Element("pub-id")!.Value);
    }

    [Fact]
    public void A_reference_of_which_elements_would_lose_words_stays_as_printed()
    {
        var told = new Reference(
            "ref2",
            PublicationType.Book,
            [new(RefField.Source, "Home"), new(RefField.None, ", unpublished notes of 1999, p. 3.")],
            Here
        );
        var untold = new Reference("ref3", null, [new(RefField.None, "Rahma, going home, 2020.")], Here);
        var article = Samples.Full with { Back = Samples.Full.Back with { References = new("References", [told, untold], Here) } };
        Assert.All(
            Written(article, new() { Citations = CitationForm.Element }).Descendants("ref"),
            reference => Assert.Equal("mixed-citation", reference.Elements().Single().Name)
        );
    }

    [Theory]
    [InlineData(CitationForm.Element, "element-citation", true)]
    [InlineData(CitationForm.Both, "mixed-citation", true)]
    [InlineData(CitationForm.Both, "element-citation", false)]
    public void An_id_stays_once_whatever_the_form(CitationForm form, string name, bool isIdentified)
    {
        var file = Encoding
            .UTF8.GetString(JatsWriter.Write(Samples.Full).Value)
            .Replace("<mixed-citation ", "<mixed-citation id=\"citation1\" ", StringComparison.Ordinal)
            .Replace("<source>", "<source id=\"source1\">", StringComparison.Ordinal);
        var citation = Written(Read(Encoding.UTF8.GetBytes(file)), new() { Citations = form })
            .Descendants("ref")
            .Descendants(name)
            .Single();
        Assert.Equal(
            isIdentified ? ("citation1", "source1") : (null, null),
            (citation.Attribute("id")?.Value, citation.Element("source")!.Attribute("id")?.Value)
        );
    }

    [Fact]
    public void Both_stand_in_citation_alternatives()
    {
        var both = Written(Samples.Full, new() { Citations = CitationForm.Both }).Descendants("citation-alternatives").Single();
        Assert.Equal(["mixed-citation", "element-citation"], both.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void Appendices_and_pictured_tables_are_read_as_they_were_written()
    {
        var app = new Section(
            "app1",
            null,
            [new Text("Appendix", Here)],
            "appendix",
            [new Paragraph([new Text("Questions.", Here)], Here)],
            [],
            Here
        );
        var table = new Figure(
            "table9",
            "Table 9",
            [new Text("Prices", Here)],
            Samples.Full.Media[0].Name,
            "A ledger",
            default,
            default,
            [new Paragraph([new Text("Source: the ledger.", Here)], Here)],
            Here
        )
        {
            IsTable = true,
        };
        var article = Samples.Full with
        {
            Body = Samples.Full.Body with { Blocks = [table] },
            Back = Samples.Full.Back with { Sections = [app], HasAppendicesLast = true },
        };
        var written = JatsWriter.Write(article).Value;
        Assert.Empty(DtdValidator.Errors(written));
        var read = Read(written);
        Assert.True(read.Back.HasAppendicesLast);
        Assert.True(Assert.IsType<Figure>(read.Body.Blocks[0]).IsTable);
        Assert.Equal("Source: the ledger.", Assert.Single(((Figure)read.Body.Blocks[0]).Notes).Content.PlainText());
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void In_1_4_raised_letters_of_a_funding_statement_stand_in_styled_content()
    {
        var said = new Section(
            "sec9",
            null,
            [],
            "funding-statement",
            [new Paragraph([new Text("Grant 4", Here), new Emphasis(EmphasisKind.Superscript, [new Text("a", Here)])], Here)],
            [],
            Here
        );
        var article = Samples.Full with { Back = Samples.Full.Back with { Sections = [said] } };
        var written = JatsWriter.Write(article, new() { Version = JatsVersion.V14 }).Value;
        Assert.Empty(DtdValidator.Errors(written));
        Assert.Equal(
            Encoding.UTF8.GetString(JatsWriter.Write(article).Value),
            Encoding.UTF8.GetString(JatsWriter.Write(Read(written)).Value)
        );
    }

    [Fact]
    public void In_1_4_the_notes_of_a_figure_are_its_legend_and_a_group_has_a_collab_name()
    {
        var root = Written(Samples.Full, new() { Version = JatsVersion.V14 });
        Assert.Equal("1.4", root.Attribute("dtd-version")!.Value);
        Assert.Equal("Source: field notes.", root.Descendants("legend").Single().Value.Trim());
        Assert.Equal(2, root.Descendants("collab-name").Count());
        Assert.Empty(root.Descendants("collab"));
    }

    [Fact]
    public void A_group_with_its_members_is_wrapped_in_1_4_and_unwrapped_in_1_3()
    {
        const string members =
            "<contrib-group><contrib><name><surname>Rahma</surname><given-names>S.</given-names></name></contrib></contrib-group>";
        var file = Encoding
            .UTF8.GetString(JatsWriter.Write(Samples.Full).Value)
            .Replace("<collab>Sea Watch Group</collab>\n", $"<collab>Sea Watch Group{members}</collab>\n", StringComparison.Ordinal);
        var article = Read(Encoding.UTF8.GetBytes(file));
        var wrapped = Written(article, new() { Version = JatsVersion.V14 }).Descendants("collab-wrap").Single();
        Assert.Equal(["collab-name", "contrib-group"], wrapped.Elements().Select(element => element.Name.LocalName));
        Assert.Single(
            Written(Read(JatsWriter.Write(article, new() { Version = JatsVersion.V14 }).Value), JatsForm.Usual)
                .Descendants("collab")
                .Elements("contrib-group")
        );
    }

    private static IEnumerable<JatsForm> AllForms() =>
        Enum.GetValues<JatsVersion>()
            .SelectMany(version =>
                Enum.GetValues<CitationForm>().Select(citations => new JatsForm { Version = version, Citations = citations })
            );

    private static IEnumerable<(RefField Field, string Text)> FieldsOf(Reference reference) =>
        reference
            .Parts.Where(part => part.Field != RefField.None)
            .Select(part => (part.Field, Text: part.Text.Trim()))
            .GroupBy(part => part.Field)
            .Select(group => (group.Key, string.Concat(group.Select(part => part.Text))));

    private static Article Read(byte[] xml) => JatsReader.Read(xml, "article.xml").Value!;

    private static XElement Written(Article article, JatsForm form) =>
        XDocument.Load(new MemoryStream(JatsWriter.Write(article, form).Value)).Root!;
}
