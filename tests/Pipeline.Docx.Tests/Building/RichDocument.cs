namespace Pipeline.Docx.Tests;

/// <summary>A small document with something of everything, for tests that break it.</summary>
internal static class RichDocument
{
    private static readonly string Body = $"""
        {DocxBuilder.Paragraph("Heading", "<w:pPr><w:pStyle w:val=\"H\"/></w:pPr>")}
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:commentRangeStart w:id="1"/><w:r><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t>bold</w:t></w:r>
        <w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:hyperlink r:id="l1"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
        <w:r><w:t>field</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:ins w:author="A"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>
        <w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>{DocxBuilder.Paragraph(
            "cell"
        )}</w:tc><w:tc><w:p/></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p></w:tc></w:tr></w:tbl>
        <w:p>{SamplePictures.Inline(
            "p1"
        )}<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>
        {DocxBuilder.Paragraph(
            "box"
        )}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:t>box</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
        <w:sdt><w:sdtPr/><w:sdtContent>{DocxBuilder.Paragraph("control")}</w:sdtContent></w:sdt>
        <w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>
        """;

    public static DocxBuilder Builder { get; } =
        new DocxBuilder(Body)
            .WithStyles(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"N\"/></w:style><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
            )
            .WithNumbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            )
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>note</w:t></w:r></w:p></w:footnote>")
            .WithComments("<w:comment w:id=\"1\" w:author=\"A\"><w:p><w:r><w:t>comment</w:t></w:r></w:p></w:comment>")
            .WithHeader("h1", DocxBuilder.Paragraph("header"))
            .WithPicture("p1", SamplePictures.Png)
            .WithLink("l1", "https://example.org/");
}
