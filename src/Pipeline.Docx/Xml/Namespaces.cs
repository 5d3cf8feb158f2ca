namespace Pipeline.Docx.Xml;

/// <summary>
/// The namespaces a manuscript may use and the prefix each is known by here. Strict files (ISO/IEC 29500-1) use the
/// purl.oclc.org names, all others the older ones (part 4); both get the same prefix.
/// </summary>
internal static class Namespaces
{
    /// <summary>"w:p" for a known namespace, "p" for none, "{namespace}p" for any other.</summary>
    public static string Qualify(string uri, string local) =>
        uri.Length == 0 ? local
        : Prefix(uri) is { } prefix ? $"{prefix}:{local}"
        : $"{{{uri}}}{local}";

    /// <summary>The prefix a namespace is known by here, or null.</summary>
    public static string? Prefix(string uri) =>
        uri switch
        {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main" => "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            or "http://purl.oclc.org/ooxml/officeDocument/relationships" => "r",
            "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math" => "m",
            "http://schemas.openxmlformats.org/drawingml/2006/main" or "http://purl.oclc.org/ooxml/drawingml/main" => "a",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            or "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => "wp",
            "http://schemas.openxmlformats.org/drawingml/2006/picture" or "http://purl.oclc.org/ooxml/drawingml/picture" => "pic",
            "http://schemas.openxmlformats.org/drawingml/2006/chart" or "http://purl.oclc.org/ooxml/drawingml/chart" => "c",
            "http://schemas.openxmlformats.org/drawingml/2006/diagram" or "http://purl.oclc.org/ooxml/drawingml/diagram" => "dgm",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
            or "http://purl.oclc.org/ooxml/officeDocument/extendedProperties" => "ep",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties" => "cp",
            "http://purl.org/dc/elements/1.1/" => "dc",
            "http://schemas.openxmlformats.org/officeDocument/2006/bibliography"
            or "http://purl.oclc.org/ooxml/officeDocument/bibliography" => "b",
            "http://schemas.openxmlformats.org/package/2006/relationships" => "rel",
            "http://schemas.openxmlformats.org/package/2006/content-types" => "ct",
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => "mc",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" => "wps",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" => "wpg",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" => "wpc",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" => "wp14",
            "http://schemas.microsoft.com/office/word/2010/wordml" => "w14",
            "http://schemas.microsoft.com/office/word/2012/wordml" => "w15",
            "http://schemas.microsoft.com/office/webextensions/webextension/2010/11" => "we",
            "http://schemas.microsoft.com/office/word/2016/wordml/cid" => "w16cid",
            "http://schemas.microsoft.com/office/word/2018/wordml/cex" => "w16cex",
            "http://schemas.microsoft.com/office/drawing/2010/main" => "a14",
            "http://schemas.microsoft.com/office/drawing/2008/diagram" => "dsp",
            "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing" or "http://purl.oclc.org/ooxml/drawingml/chartDrawing" => "cdr",
            "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas" or "http://purl.oclc.org/ooxml/drawingml/lockedCanvas" => "lc",
            "http://schemas.microsoft.com/office/drawing/2016/SVG/main" => "asvg",
            "http://schemas.microsoft.com/office/drawing/2017/decorative" => "adec",
            "urn:schemas-microsoft-com:vml" => "v",
            "urn:schemas-microsoft-com:office:office" => "o",
            "urn:schemas-microsoft-com:office:word" => "w10",
            "http://www.w3.org/XML/1998/namespace" => "xml",
            "http://www.w3.org/2000/svg" => "svg",
            _ when uri.StartsWith("http://schemas.microsoft.com/office/drawing/", StringComparison.Ordinal)
                    && uri.EndsWith("/chartex", StringComparison.Ordinal) => "cx",
            _ => null,
        };
}
