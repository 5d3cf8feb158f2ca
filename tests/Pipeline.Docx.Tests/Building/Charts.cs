namespace Pipeline.Docx.Tests;

/// <summary>Documents with charts and diagrams.</summary>
internal static class Charts
{
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart",
        Main = "http://schemas.openxmlformats.org/drawingml/2006/main",
        Diagram = "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        Drawing = "http://schemas.microsoft.com/office/drawing/2008/diagram";

    /// <summary>A document of this paragraph content and a chart.</summary>
    /// <param name="chart">Content of the chart's root.</param>
    public static DocxBuilder Of(string chart, string before = "", string root = "c:chartSpace") =>
        new DocxBuilder($"<w:p>{before}{Drawn("<c:chart r:id=\"c1\"/>")}</w:p>{DocxBuilder.Paragraph("Figure 1. Arrivals")}")
            .Relate("word/document.xml", "c1", "chart", "charts/chart1.xml")
            .With(
                "word/charts/chart1.xml",
                $"<{root} xmlns:c=\"{Chart}\" xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\" xmlns:a=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\">{chart}</{root}>"
            );

    public static string Drawn(string graphic) =>
        $"<w:r><w:drawing><wp:inline><wp:extent cx=\"1270000\" cy=\"635000\"/><wp:docPr id=\"1\" name=\"o\" descr=\"Arrivals\"/><a:graphic><a:graphicData>{graphic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    public static string Titled(string element, string title, string more = "") =>
        $"<c:{element}>{more}<c:title><c:tx><c:rich><a:p><a:r><a:t>{title}</a:t></a:r></a:p></c:rich></c:tx></c:title></c:{element}>";

    public static string Series(string name, string categories, string values) =>
        $"<c:ser><c:tx><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx>{categories}{values}</c:ser>";

    public static string Strings(string element, params string[] values) =>
        $"<c:{element}><c:strRef><c:strCache>{Points(values)}</c:strCache></c:strRef></c:{element}>";

    public static string Numbers(string element, string code, params string[] values) =>
        $"<c:{element}><c:numRef><c:numCache><c:formatCode>{code}</c:formatCode>{Points(values)}</c:numCache></c:numRef></c:{element}>";

    public static string Points(params string[] values) =>
        string.Concat(
            values.Select((value, index) => value.Length == 0 ? string.Empty : $"<c:pt idx=\"{index}\"><c:v>{value}</c:v></c:pt>")
        );

    /// <summary>A bar chart of two series.</summary>
    public static DocxBuilder Bars(string before = "") =>
        Of(
            $"<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Arrivals by </a:t></a:r><a:r><a:t>year</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart>"
                + Series("Sea", Strings("cat", "2019", "2020"), Numbers("val", "General", "0.43000000000000005", "12"))
                + Series("Air", Strings("cat", "2019", "2020"), Numbers("val", "0.0%", "0.5", ""))
                + $"</c:barChart>{Titled("catAx", "Year")}{Titled("valAx", "Persons")}</c:plotArea></c:chart>",
            before
        );

    /// <summary>A diagram of one point over another, and of a drawing of it where that is given.</summary>
    public static DocxBuilder Tree(string? drawing) =>
        (drawing is null ? DiagramOf(string.Empty) : DiagramOf("<a:ext><dsp:dataModelExt relId=\"d2\"/></a:ext>"))
            .Relate("word/document.xml", "d2", "diagramDrawing", "diagrams/drawing1.xml")
            .With(
                "word/diagrams/drawing1.xml",
                $"<dsp:drawing xmlns:dsp=\"{Drawing}\" xmlns:a=\"{Main}\"><dsp:spTree>{drawing}</dsp:spTree></dsp:drawing>"
            );

    private static DocxBuilder DiagramOf(string extension) =>
        new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{Drawn("<dgm:relIds r:dm=\"d1\"/>")}</w:p>")
            .Relate("word/document.xml", "d1", "diagramData", "diagrams/data1.xml")
            .With(
                "word/diagrams/data1.xml",
                $"<dgm:dataModel xmlns:dgm=\"{Diagram}\" xmlns:dsp=\"{Drawing}\" xmlns:a=\"{Main}\"><dgm:ptLst><dgm:pt modelId=\"3\">{Words("below")}</dgm:pt><dgm:pt modelId=\"2\">{Words("above")}</dgm:pt>"
                    + $"<dgm:pt modelId=\"1\" type=\"doc\"/><dgm:pt modelId=\"4\" type=\"pres\">{Words("not shown")}</dgm:pt></dgm:ptLst><dgm:cxnLst><dgm:cxn srcId=\"2\" destId=\"3\" srcOrd=\"0\"/><dgm:cxn srcId=\"1\" destId=\"2\" srcOrd=\"0\"/>"
                    + $"<dgm:cxn srcId=\"3\" destId=\"2\" srcOrd=\"0\"/></dgm:cxnLst>{extension}</dgm:dataModel>"
            );

    private static string Words(string text) => $"<dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t>";
}
