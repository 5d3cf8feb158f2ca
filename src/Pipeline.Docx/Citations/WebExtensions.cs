using Pipeline.Docx.Packaging;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Citations;

/// <summary>Works that Mendeley Cite keeps in its add-in's part (MS-OWEXML §2.2), beside or in place of those in the text.</summary>
internal static class WebExtensions
{
    public static IEnumerable<CitedItem> Read(DocxPackage package) =>
        package
            .PartsWhere(part =>
                part.StartsWith("word/webextensions/", StringComparison.OrdinalIgnoreCase)
                && part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(part => package.ReadXml(part).Root?.Descendants("we:property") ?? [])
            .Where(property => property["name"] == "MENDELEY_CITATIONS" && property["value"] is not null)
            .SelectMany(property => CslReader.Read(property["value"].AsMemory()) ?? []);
}
