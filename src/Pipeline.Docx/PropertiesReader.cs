using Pipeline.Docx.Packaging;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx;

/// <summary>Reads what the file says of itself (ECMA-376 part 2 §8, part 1 §22.2); a part that is missing or broken says nothing.</summary>
internal static class PropertiesReader
{
    public static DocumentProperties Read(DocxPackage package)
    {
        var core = Root(package, "core-properties", "coreProperties");
        var extended = Root(package, "extended-properties", "extendedProperties");
        return new DocumentProperties(
            Text(core, "dc:title"),
            Text(core, "dc:creator"),
            Text(core, "dc:subject"),
            Text(core, "cp:keywords"),
            Text(core, "dc:language"),
            Text(extended, "ep:Application")
        );
    }

    /// <param name="kind">Kind of the relationship, and what strict files call it.</param>
    private static OoxmlElement? Root(DocxPackage package, string kind, string strictKind)
    {
        var relationship = package
            .Relationships(string.Empty)
            .FirstOrDefault(relationship => relationship.Kind == kind || relationship.Kind == strictKind);
        return relationship is { IsExternal: false } ? package.ReadXml(relationship.Target).Root : null;
    }

    private static string? Text(OoxmlElement? root, string name) => root?.Child(name)?.Text.Trim() is { Length: > 0 } text ? text : null;
}
