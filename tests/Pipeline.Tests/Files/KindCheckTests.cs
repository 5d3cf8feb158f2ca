using System.Text;
using Pipeline.Comparing;
using Pipeline.Comparison;
using Pipeline.Files;
using Pipeline.Rewriting;
using Pipeline.Tests.Support;
using Pipeline.Validation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Tests.Files;

/// <summary>Files given to a command that takes others.</summary>
public sealed class KindCheckTests
{
    private const string Word = "PK\u0003\u0004…word/document.xml…";

    private static Diagnostic? OfXml(string file) => KindCheck.ForXml(Encoding.UTF8.GetBytes(file), "in/file");

    [Theory]
    [InlineData(
        Word,
        "The file is a Word document (DOCX); this command takes JATS or NLM XML. 'pipeline build' makes JATS of a manuscript, 'pipeline check' tells what stands in its way."
    )]
    [InlineData(
        "%PDF-1.7",
        "The file is a PDF file; this command takes JATS or NLM XML. No command reads it: take the XML or the manuscript that it was made from."
    )]
    [InlineData(
        "{\\rtf1",
        "The file is an RTF file; this command takes JATS or NLM XML. Save it as DOCX in the program it belongs to, and give that to 'pipeline build'."
    )]
    [InlineData("", "The file is empty (0 bytes); this command takes JATS or NLM XML.")]
    public void What_is_no_XML_is_told_with_the_command_that_takes_it(string file, string message) =>
        Assert.Equal(message, OfXml(file)?.Message);

    [Theory]
    [InlineData("<article/>")]
    [InlineData("<rss/>")]
    [InlineData("stray <article/>")]
    public void Whatever_may_be_XML_is_left_to_its_reader(string file) => Assert.Null(OfXml(file));

    [Fact]
    public void An_article_is_no_manuscript()
    {
        var finding = KindCheck.ForManuscripts("<article/>"u8, "in/file");
        Assert.Contains("'pipeline typeset'", finding!.Message, StringComparison.Ordinal);
        Assert.Null(KindCheck.ForManuscripts(Encoding.UTF8.GetBytes(Word), "in/file"));
    }

    [Fact]
    public void No_references_are_read_out_of_pages_and_pictures()
    {
        Assert.NotNull(KindCheck.ForReferences("%PDF-1.7"u8, "in/file"));
        Assert.Null(KindCheck.ForReferences("Rahma, S. (2020). Going home."u8, "in/file"));
    }

    [Fact]
    public void Every_command_that_reads_XML_refuses_a_manuscript()
    {
        var files = new MemoryFiles { ["article.docx"] = Word };
        var validated = JatsValidation.Check(files, ["article.docx"], null, Gate.Doaj);
        Assert.Equal(
            (ExitCode.Unreadable, "PIPE007"),
            (JatsValidation.ExitCodeOf(validated, Gate.Doaj), Assert.Single(validated[0].Findings).Code)
        );
        var rewritten = Assert.Single(JatsRewriting.Rewrite(files, ["article.docx"], "out"));
        Assert.Equal((ExitCode.Unreadable, "PIPE007"), (rewritten.ExitCode, Assert.Single(rewritten.Findings).Code));
        Assert.Equal("PIPE007", Assert.Single(EditionReader.Refusals(EditionReader.Read(files, "article.docx")!)).Code);
    }

    [Fact]
    public void XML_that_is_no_article_is_not_compared()
    {
        var edition = new Edition("feed.xml", [new(string.Empty, "feed.xml", "<rss/>"u8.ToArray(), [])]);
        Assert.Equal("COMP002", Comparer.Compare(edition, edition, new()).Diagnostics[0].Code);
    }
}
