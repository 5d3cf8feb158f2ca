using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;

namespace Pipeline.Jats.Tests.Validation;

/// <summary>A file is judged by what it says it is.</summary>
public sealed class DocumentTypeTests
{
    [Theory]
    [InlineData("-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN", "jats-publishing-1.3", false)]
    [InlineData("-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.1 20151215//EN", "jats-publishing-1.1", true)]
    [InlineData(
        "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD with MathML3 v1.4 20241031//EN",
        "jats-archiving-1.4",
        false
    )]
    [InlineData("-//NLM//DTD JATS (Z39.96) Article Authoring DTD v1.0 20120330//EN", "jats-authoring-1.0", true)]
    [InlineData("-//NLM//DTD Journal Publishing DTD v3.0 20080202//EN", "nlm-publishing-3.0", true)]
    public void A_public_identifier_names_a_model(string publicId, string model, bool hasMathMl2)
    {
        var type = DocumentType.OfPublicId(publicId);
        Assert.Equal((model, hasMathMl2), (type?.Model, type?.HasMathMl2));
    }

    [Theory]
    [InlineData("-//NLM//DTD Journal Archiving and Interchange DTD v2.3 20070202//EN")]
    [InlineData("-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with OASIS Tables v1.1 20151215//EN")]
    [InlineData("-//W3C//DTD XHTML 1.0 Strict//EN")]
    public void Of_others_no_model_ships(string publicId) => Assert.Null(DocumentType.OfPublicId(publicId));

    [Theory]
    [InlineData("<article/>", null, "jats-publishing-1.3")]
    [InlineData("<article dtd-version=\"1.1\"/>", "JATS-archivearticle1.dtd", "jats-archiving-1.1")]
    [InlineData(
        "<article dtd-version=\"1.2\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"JATS-articleauthoring1.xsd\"/>",
        null,
        "jats-authoring-1.2"
    )]
    [InlineData("<article dtd-version=\"3.0\"/>", null, "nlm-publishing-3.0")]
    public void A_file_without_one_is_known_by_version_and_schema(string xml, string? systemId, string model) =>
        Assert.Equal(model, DocumentType.Guess(XElement.Parse(xml), systemId).Model);

    /// <summary>Archiving asks for nothing in the metadata of a journal; Publishing does.</summary>
    [Fact]
    public void What_one_tag_set_allows_another_does_not()
    {
        const string archiving = "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD with MathML3 v1.3 20210610//EN";
        const string publishing = "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN";
        Assert.DoesNotContain("JATS012", CodesOf(archiving));
        Assert.Contains("JATS012", CodesOf(publishing));
    }

    private static Seq<string> CodesOf(string publicId) =>
        JatsChecker
            .Check(
                Encoding.UTF8.GetBytes(
                    $"<!DOCTYPE article PUBLIC \"{publicId}\" \"x.dtd\"><article><front><journal-meta/><article-meta/></front></article>"
                ),
                "a.xml"
            )
            .Select(finding => finding.Code);
}
