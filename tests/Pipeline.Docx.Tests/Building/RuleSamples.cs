using System.Text;
using static Pipeline.Docx.Tests.DocxBuilder;

namespace Pipeline.Docx.Tests;

/// <summary>For each rule a package that raises it and the same package settled.</summary>
internal static class RuleSamples
{
    private const string Text = "<w:r><w:t>text</w:t></w:r>";
    private static readonly string Plain = Paragraph("text");

    public static IReadOnlyList<(string Code, byte[] Raising, byte[] Quiet)> All { get; } =
    [
        Of("DOCX001", Encoding.UTF8.GetBytes("%PDF-1.7"), Builder(Plain).Build()),
        Of(
            "DOCX002",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage\0")],
            Builder(Plain).Build()
        ),
        Of("DOCX003", Builder(Plain).Build()[..100], Builder(Plain).Build()),
        Of("DOCX004", Builder(Plain).Without("word/document.xml").With("[Content_Types].xml", "<Types/>"), Builder(Plain)),
        Of("DOCX005", Builder(Plain).With("word/document.xml", "<!DOCTYPE a><a/>"), Builder(Plain)),
        Of("DOCX006", Builder(Paragraph(new string('a', 4 << 20))), Builder(Plain)),
        Of("DOCX007", Builder(Plain).With("word/document.xml", "<a>"), Builder(Plain)),
        Of("DOCX008", Builder("<w:p/>"), Builder(Plain)),
        Of("DOCX010", Builder(Plain).Relate("word/document.xml", "s", "styles", "styles.xml"), Builder(Plain).WithStyles(string.Empty)),
        Of("DOCX011", WithWrongChecksum(), Builder(Plain).Build()),
        Of("DOCX012", Styled("<w:basedOn w:val=\"S\"/>"), Styled(string.Empty)),
        Of("DOCX013", Builder(Plain).With("word/vbaProject.bin", "x"), Builder(Plain)),
        Of(
            "DOCX014",
            Picture().Relate("word/document.xml", "p1", "image", "http://example.invalid/p.png", isExternal: true),
            Picture().WithPicture("p1", SamplePictures.Png)
        ),
        Of("DOCX015", Linked("file:///x"), Linked("https://example.org/")),
        Of("DOCX016", Field("INCLUDETEXT \"x\"", Text), Field("DATE", Text)),
        Of(
            "DOCX017",
            Builder($"<w:p>{Text}{Mark("begin")}<w:r><w:instrText>EQ \\f(1;2)</w:instrText></w:r>{Mark("end")}</w:p>"),
            Field("EQ \\f(1;2)", Text)
        ),
        Of("DOCX018", Builder($"<w:p>{Mark("begin")}{Text}</w:p>"), Field("PAGE", Text)),
        Of("DOCX019", Builder($"<w:p>{Text}{Mark("begin")}{Text}{Mark("separate")}{Mark("end")}</w:p>"), Field("PAGE", Text)),
        Of("DOCX020", Builder($"<w:p><w:ins>{Text}</w:ins></w:p>"), Builder(Plain)),
        Of("DOCX021", Builder($"<w:p>{Text}<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"), Builder(Plain)),
        Of("DOCX022", Builder(Paragraph("text", "<w:pPr><w:pPrChange/></w:pPr>")), Builder(Plain)),
        Of("DOCX023", Builder($"<w:p>{Text}<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>"), Builder(Plain)),
        Of("DOCX024", Table("<w:tr><w:tc><w:p/></w:tc></w:tr>"), Table("<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>")),
        Of("DOCX026", Symbol("F0F5"), Symbol("F0FC")),
        Of(
            "DOCX027",
            Builder($"<w:p>{Text}<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet\"/></w:object></w:r></w:p>"),
            Picture().WithPicture("p1", SamplePictures.Png)
        ),
        Of("DOCX028", Builder(Plain + "<w:altChunk r:id=\"a\"/>"), Builder(Plain)),
        Of("DOCX029", Builder($"<w:p>{Text}<x:more>words</x:more></w:p>"), Builder($"<w:p>{Text}<x:more/></w:p>")),
        Of("DOCX030", Picture().WithPicture("p1", Encoding.ASCII.GetBytes("<html/>")), Picture().WithPicture("p1", SamplePictures.Png)),
        Of("DOCX031", Noted(2), Noted(1)),
        Of("DOCX032", Noted(2), Noted(1)),
        Of("DOCX033", Builder(Plain).WithComments($"<w:comment w:id=\"1\">{Plain}</w:comment>"), Builder(Plain).WithComments(string.Empty)),
        Of(
            "DOCX034",
            Builder($"<w:p>{Text}<w:r><w:pict><v:textbox><w:txbxContent>{Plain}</w:txbxContent></v:textbox></w:pict></w:r></w:p>"),
            Builder(Plain)
        ),
        Of("DOCX035", Control("<w:showingPlcHdr/>"), Control(string.Empty)),
        Of(
            "DOCX036",
            Builder(Paragraph("T", "<w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>") + Plain),
            Builder(Paragraph("T", "<w:pPr><w:framePr/></w:pPr>") + Plain)
        ),
        Of(
            "DOCX037",
            Listed("<w:num w:numId=\"2\"/>"),
            Listed(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            )
        ),
        Of("DOCX038", Headed(string.Empty), Headed("<w:titlePg/>")),
        Of("DOCX039", Picture().WithPicture("p1", SamplePictures.Wmf), Picture().WithPicture("p1", SamplePictures.Png)),
        Of(
            "DOCX094",
            Builder(
                $"<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\">{Text}</mc:Choice><mc:Fallback><w:r><w:t>other</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
            ),
            Builder(
                $"<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\">{Text}</mc:Choice><mc:Fallback>{Text}</mc:Fallback></mc:AlternateContent></w:p>"
            )
        ),
        Of(
            "DOCX090",
            Builder(
                $"<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\">{Text}</mc:Choice><mc:Fallback>{Text}</mc:Fallback></mc:AlternateContent></w:p>"
            ),
            Builder(Plain)
        ),
        Of("DOCX091", Marked("w:customMarkFollows=\"1\""), Marked(string.Empty)),
        Of(
            "DOCX092",
            Builder($"<w:p>{Text}{Mark("begin")}<w:r><w:instrText>XE \"ferry\"</w:instrText></w:r>{Mark("end")}</w:p>"),
            Field("PAGE", Text)
        ),
        Of("DOCX093", Bookmarked("other"), Bookmarked("here")),
        Of("DOCX040", Object("Equation.DSMT4"), Object("Excel.Sheet.12")),
        Of("DOCX041", PictureBeside("(1)"), PictureBeside("(a)")),
        Of("DOCX042", Equation("x^2"), Equation("x+2")),
        Of(
            "DOCX070",
            Field("REF _Ref1 \\h", Text),
            Builder(
                $"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"_Ref1\"/>{Text}<w:bookmarkEnd w:id=\"1\"/>{Mark("begin")}<w:r><w:instrText>REF _ref1 \\h</w:instrText></w:r>{Mark("separate")}{Text}{Mark("end")}</w:p>"
            )
        ),
        Of("DOCX071", Field("ADDIN CSL_CITATION {\"citationItems\":[", Text), Field("ADDIN CSL_CITATION {\"citationItems\":[]}", Text)),
        Of("DOCX072", Builder($"<w:p>{Text}<w:ins>{Text}</w:ins></w:p>"), Builder(Plain)),
        Of("DOCX095", Builder(Paragraph("con\uFB02ict")), Builder(Paragraph("conflict"))),
        Of("DOCX073", Builder(Paragraph("text \uE0A1")), Builder(Paragraph("text", "<w:pPr/>"))),
        Of("DOCX050", Builder(Plain).With("word/.DS_Store", "x"), Builder(Plain)),
        Of("DOCX051", Builder(Plain).With("word/a.xml", "x").With("word/A.xml", "y"), Builder(Plain).With("word/a.xml", "x")),
        Of("DOCX052", Cropped().WithPicture("p1", SamplePictures.Columns()), Picture().WithPicture("p1", SamplePictures.Columns())),
        Of("DOCX053", Cropped().WithPicture("p1", SamplePictures.Png), Picture().WithPicture("p1", SamplePictures.Png)),
        Of("DOCX054", Picture().WithPicture("p1", SamplePictures.Bmp()), Picture().WithPicture("p1", SamplePictures.Png)),
        Of(
            "DOCX055",
            Picture().WithPicture("p1", Tiff.Of(8, "fax", isLittle: true)),
            Picture().WithPicture("p1", Tiff.Of(8, "none", isLittle: true))
        ),
        Of("DOCX056", Charts.Bars(), Charts.Of("<c:chart/>")),
        Of("DOCX057", Charts.Tree(null), Charts.Bars()),
    ];

    private static (string, byte[], byte[]) Of(string code, byte[] raising, byte[] quiet) => (code, raising, quiet);

    private static (string, byte[], byte[]) Of(string code, DocxBuilder raising, DocxBuilder quiet) =>
        (code, raising.Build(), quiet.Build());

    private static DocxBuilder Builder(string body) => new(body);

    private static DocxBuilder Picture() => new($"<w:p>{Text}{SamplePictures.Inline("p1")}</w:p>");

    private static DocxBuilder PictureBeside(string text) =>
        new DocxBuilder($"<w:p>{SamplePictures.Inline("p1")}<w:r><w:t>{text}</w:t></w:r></w:p>").WithPicture("p1", SamplePictures.Png);

    private static DocxBuilder Object(string program) =>
        new($"<w:p>{Text}<w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"{program}\"/></w:object></w:r></w:p>");

    private static DocxBuilder Equation(string text) => new($"<w:p><m:oMath><m:r><m:t>{text}</m:t></m:r></m:oMath></w:p>");

    private static DocxBuilder Cropped() => new($"<w:p>{Text}{SamplePictures.Inline("p1", crop: "<a:srcRect l=\"50000\"/>")}</w:p>");

    private static DocxBuilder Styled(string content) =>
        new DocxBuilder(Paragraph("text", "<w:pPr><w:pStyle w:val=\"S\"/></w:pPr>")).WithStyles(
            $"<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name w:val=\"S\"/>{content}</w:style>"
        );

    private static DocxBuilder Linked(string target) =>
        new DocxBuilder($"<w:p><w:hyperlink r:id=\"l1\">{Text}</w:hyperlink></w:p>").WithLink("l1", target);

    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static DocxBuilder Field(string instruction, string result) =>
        new($"<w:p>{Mark("begin")}<w:r><w:instrText>{instruction}</w:instrText></w:r>{Mark("separate")}{result}{Mark("end")}</w:p>");

    private static DocxBuilder Table(string row) => new($"{Plain}<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>{row}</w:tbl>");

    private static DocxBuilder Symbol(string code) => new($"<w:p>{Text}<w:r><w:sym w:font=\"Wingdings\" w:char=\"{code}\"/></w:r></w:p>");

    private static DocxBuilder Noted(int mark) =>
        new DocxBuilder($"<w:p>{Text}<w:r><w:footnoteReference w:id=\"{mark}\"/></w:r></w:p>").WithFootnotes(
            $"<w:footnote w:id=\"1\">{Plain}</w:footnote>"
        );

    private static DocxBuilder Marked(string attribute) =>
        new DocxBuilder($"<w:p>{Text}<w:r><w:footnoteReference w:id=\"1\" {attribute}/><w:t>*</w:t></w:r></w:p>").WithFootnotes(
            $"<w:footnote w:id=\"1\">{Plain}</w:footnote>"
        );

    private static DocxBuilder Bookmarked(string target) =>
        new(
            $"<w:p><w:bookmarkStart w:id=\"0\" w:name=\"here\"/>{Text}<w:bookmarkEnd w:id=\"0\"/><w:hyperlink w:anchor=\"{target}\">{Text}</w:hyperlink></w:p>"
        );

    private static DocxBuilder Control(string properties) =>
        new($"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{Plain}</w:sdtContent></w:sdt>");

    private static DocxBuilder Listed(string numbering) =>
        new DocxBuilder(Paragraph("text", "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")).WithNumbering(
            numbering
        );

    private static DocxBuilder Headed(string section) =>
        new DocxBuilder($"{Plain}<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/>{section}</w:sectPr>").WithHeader("h1", Plain);

    private static byte[] WithWrongChecksum()
    {
        var package = Builder(Paragraph("border")).Build(System.IO.Compression.CompressionLevel.NoCompression);
        package[package.AsSpan().IndexOf("border"u8)]++;
        return package;
    }
}
