using Pipeline.Jats;
using Pipeline.Tests.Support;
using Pipeline.Validation;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Tests.Validation;

/// <summary>Files held against their gates, with what lies around them.</summary>
public sealed class JatsValidationTests
{
    private const string Dtd = """
        <!-- PUBLIC "-//Example//DTD Notes v1.0//EN" -->
        <!ENTITY % parts SYSTEM "parts.ent"> %parts;
        <!ELEMENT article (front, note*)><!ELEMENT front EMPTY>
        """;

    private const string Article =
        """<!DOCTYPE article PUBLIC "-//Example//DTD Notes v1.0//EN" "http://127.0.0.1:9/notes.dtd"><article><front/><note/></article>""";

    private static MemoryFiles Files =>
        new()
        {
            ["issue/article.xml"] = Article,
            ["dtds/notes/notes.dtd"] = Dtd,
            ["dtds/notes/parts.ent"] = "<!ELEMENT note (#PCDATA)>",
        };

    [Fact]
    public void A_folder_of_document_types_is_known_by_the_names_they_give_themselves() =>
        Assert.Equal("dtds/notes/notes.dtd", DtdFolder.Find(Files, "dtds")!.Paths["-//Example//DTD Notes v1.0//EN"]);

    [Fact]
    public void A_catalogue_leads_to_others_and_to_files_beside_them()
    {
        var files = Files;
        files["dtds/catalog.xml"] =
            """<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><nextCatalog catalog="notes/catalog.xml"/></catalog>""";
        files["dtds/notes/catalog.xml"] =
            """<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><nextCatalog catalog="catalog.xml"/><public publicId="-//Example//DTD  Notes v1.0//EN" uri="notes.dtd"/></catalog>""";

        Assert.Equal("dtds/notes/notes.dtd", Assert.Single(DtdFolder.Find(files, "dtds/catalog.xml")!.Paths).Value);
        Assert.Equal("dtds/notes/notes.dtd", Assert.Single(DtdFolder.Find(files, "dtds")!.Paths).Value);
        Assert.Null(DtdFolder.Find(files, "nowhere"));
    }

    [Fact]
    public void A_file_is_held_against_the_document_type_of_the_folder()
    {
        var files = Files;
        Assert.DoesNotContain(Check(files, DtdFolder.Find(files, "dtds")), finding => finding.Code is "JATS070" or "JATS071");

        files["issue/article.xml"] = Article.Replace("</article>", "<p/></article>", StringComparison.Ordinal);
        var finding = Check(files, DtdFolder.Find(files, "dtds")).First(finding => finding.Code == "JATS071");
        Assert.Equal(("issue/article.xml", 1), (finding.Xml!.File, finding.Xml.Line));
    }

    [Fact]
    public void A_document_type_that_is_not_there_leaves_the_schema_unchecked_and_is_told()
    {
        var files = Files;
        files["issue/article.xml"] = Article.Replace("Notes v1.0", "Notes v2.0", StringComparison.Ordinal);
        var findings = Check(files, DtdFolder.Find(files, "dtds"));
        Assert.Contains(findings, finding => finding.Code == "JATS070");
        Assert.Contains(findings, finding => finding.Code == "JATS072");
        Assert.True(JatsChecker.Gates(findings)[0] is { Gate: Gate.Schema, IsReady: false, IsChecked: false });
    }

    [Fact]
    public void Pictures_are_looked_for_beside_the_file()
    {
        var files = Files;
        files["issue/article.xml"] =
            """<article><front/><body><fig><graphic xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="media/a%20b.png"/></fig></body></article>""";
        Assert.Contains(Check(files, null), finding => finding.Code == "JATS141");

        files["issue/media/a b.png"] = "picture";
        Assert.DoesNotContain(Check(files, null), finding => finding.Code == "JATS141");
    }

    [Fact]
    public void One_gate_is_looked_at_with_its_own_severities()
    {
        var files = Files;
        files["issue/article.xml"] =
            """<article dtd-version="1.3" article-type="research-article" xml:lang="en"><front/><body><sec id="s"><p>Words.</p></sec></body></article>""";

        var all = JatsValidation.Check(files, ["issue/article.xml"], null, null);
        var one = JatsValidation.Check(files, ["issue/article.xml"], null, Gate.Jats4R);

        Assert.Equal(Severity.Query, Assert.Single(all[0].Findings, finding => finding.Code == "JATS043").Severity);
        Assert.Equal(Severity.Error, Assert.Single(one[0].Findings, finding => finding.Code == "JATS043").Severity);
        Assert.DoesNotContain(one[0].Findings, finding => finding.Code == "JATS012");
        Assert.Equal(Gate.Jats4R, Assert.Single(one[0].Gates).Gate);
        Assert.Equal(ExitCode.Blocked, JatsValidation.ExitCodeOf(one, Gate.Jats4R));
    }

    [Fact]
    public void A_failure_of_the_program_is_graver_than_a_file_that_is_no_xml()
    {
        var files = Files;
        files["issue/notes.xml"] = "no XML";

        Assert.Equal(ExitCode.Unreadable, JatsValidation.ExitCodeOf(JatsValidation.Check(files, ["issue/notes.xml"], null, null), null));
        var failed = JatsValidation.Check(files, ["issue/notes.xml", "issue/never-there.xml"], null, null);
        Assert.Equal("PIPE005", Assert.Single(failed[1].Findings).Code);
        Assert.Equal(ExitCode.OwnBug, JatsValidation.ExitCodeOf(failed, null));
    }

    private static Seq<Diagnostic> Check(MemoryFiles files, DtdCatalog? dtds) =>
        JatsValidation.Check(files, ["issue/article.xml"], dtds, null)[0].Findings;
}
