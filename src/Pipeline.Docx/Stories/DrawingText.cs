using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Reads the text of DrawingML (ECMA-376 part 1 §21.1.2): paragraphs of runs, fields and breaks.</summary>
internal static class DrawingText
{
    /// <summary>The words of each paragraph in an element, without those that have none.</summary>
    public static IEnumerable<string> Paragraphs(OoxmlElement element) =>
        element.Descendants("a:p").Select(Of).Where(text => text.Length > 0);

    public static string Of(OoxmlElement paragraph) =>
        string.Concat(
                paragraph
                    .Descendants()
                    .Select(element =>
                        element.Name switch
                        {
                            "a:t" => element.Text,
                            "a:br" => " ",
                            "m:t" => element.Text,
                            _ => string.Empty,
                        }
                    )
            )
            .Trim();
}
