using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>A content control (ECMA-376 Part 1 §17.5.2), around runs or around paragraphs.</summary>
internal static class ContentControl
{
    public static XElement Around(WordDocument document, string title, IEnumerable<XElement> content) =>
        new(
            Ns.W + "sdt",
            new XElement(
                Ns.W + "sdtPr",
                Ns.Val("alias", title),
                Ns.Val("tag", title.ToUpperInvariant()),
                Ns.Val("id", 41000 + document.NextId())
            ),
            new XElement(Ns.W + "sdtContent", content)
        );
}
