using System.Text;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Listings;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>Documents that Word saved as one XML file.</summary>
public sealed class FlatPackageTests
{
    [Fact]
    public void A_package_in_one_xml_file_is_read_like_its_archive()
    {
        var flat = Read(Flat.Of(RichDocument.Builder));
        var packed = RichDocument.Builder.Read();
        Assert.Equal(ManuscriptListing.Write(packed.Value!), ManuscriptListing.Write(flat.Value!));
        Assert.Equal(packed.Diagnostics, flat.Diagnostics);
    }

    [Fact]
    public void Prefixes_declared_around_the_parts_are_known_in_them()
    {
        const string Xml = """
            <?xml version="1.0"?><?mso-application progid="Word.Document"?>
            <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
            <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body><w:p><w:r>
            <mc:AlternateContent><mc:Choice Requires="w14"><w:t>chosen</w:t></mc:Choice><mc:Fallback><w:t>other</w:t></mc:Fallback></mc:AlternateContent>
            </w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>
            """;
        Assert.Equal("chosen", Words.Of(Read(Encoding.UTF8.GetBytes(Xml)).Value!.Body));
    }

    [Theory]
    [InlineData("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>", "DOCX004")]
    [InlineData("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part>", "DOCX003")]
    [InlineData(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///x\">]><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">&x;</pkg:package>",
        "DOCX005"
    )]
    public void What_is_wrong_with_the_file_is_said(string xml, string code)
    {
        var result = Read(Encoding.UTF8.GetBytes(xml));
        Assert.Null(result.Value);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void The_limits_of_packages_hold()
    {
        var file = Flat.Of(RichDocument.Builder);
        foreach (
            var limits in new[]
            {
                new DocxLimits(PartBytes: 20),
                new DocxLimits(PackageBytes: 20),
                new DocxLimits(Parts: 1),
                new DocxLimits(XmlElements: 5),
            }
        )
        {
            Assert.Equal("DOCX006", Assert.Single(DocxReader.Read(file, "test.xml", limits).Diagnostics).Code);
        }
    }

    [Property(MaxTest = 300)]
    public void A_cut_or_changed_file_never_throws(uint length, byte value)
    {
        var file = Flat.Of(RichDocument.Builder);
        var at = (int)(unchecked(length * 2654435761u) % (uint)file.Length);
        AssertEnds(file[..at]);
        file[at] = value;
        AssertEnds(file);
    }

    private static void AssertEnds(byte[] file)
    {
        var result = Read(file);
        if (result.Value is null)
            Assert.Equal(Severity.Error, Assert.Single(result.Diagnostics).Severity);
    }

    private static StageResult<Manuscript?> Read(byte[] file) => DocxReader.Read(file, "test.docx", new DocxLimits());
}
