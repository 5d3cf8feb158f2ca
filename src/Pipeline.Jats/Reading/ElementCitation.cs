using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>
/// Reads a citation whose elements stand without signs between them, in the file's order, with plain signs added: names
/// apart by commas, the year in brackets, the issue in brackets behind the volume, a dash between pages.
/// </summary>
internal static class ElementCitation
{
    public static List<RefPart> Read(XElement citation)
    {
        var parts = new List<RefPart>();
        var groups = 0;
        XElement? before = null;
        foreach (var element in citation.Elements().Where(element => element.Value.Length > 0 && element.Name != "alternatives"))
        {
            if (before is not null) parts.Add(new(RefField.None, Between(before.Name.LocalName, element.Name.LocalName)));
            if (element.Name == "person-group") parts.AddRange(Group(element, ++groups));
            else if (element.Name.LocalName is "name" or "string-name") parts.AddRange(Name(element, new(RefField.None, string.Empty)));
            else AddField(parts, element);
            before = element;
        }
        if (parts.Count > 0) parts.Add(new(RefField.None, "."));
        return parts;
    }

    private static void AddField(List<RefPart> parts, XElement element)
    {
        var (open, close) = element.Name.LocalName switch
        {
            "year" or "issue" => ("(", ")"),
            _ => (string.Empty, string.Empty),
        };
        if (open.Length > 0) parts.Add(new(RefField.None, open));
        var uri = element.Name.LocalName is "ext-link" or "uri" ? element.Attribute(JatsNames.Href)?.Value ?? element.Value : null;
        var field = uri is null ? CitationReader.FieldOf(element, element.Name.LocalName) ?? RefField.None : RefField.Uri;
        parts.Add(new(field, element.Value, element.Name == "source") { Uri = uri });
        if (close.Length > 0) parts.Add(new(RefField.None, close));
    }

    private static IEnumerable<RefPart> Group(XElement element, int number)
    {
        var group = new RefPart(RefField.None, string.Empty, Group: number) { GroupType = CitationReader.GroupTypeOf(element) };
        var names = 0;
        foreach (var person in element.Elements())
        {
            if (person != element.FirstNode) yield return group with { Text = ", " };
            if (person.Name.LocalName is "name" or "string-name")
                foreach (var part in Name(person, group with { Name = ++names })) yield return part;
            else yield return group with { Field = CitationReader.FieldOf(person, person.Name.LocalName) ?? RefField.None, Text = person.Value };
        }
    }

    private static IEnumerable<RefPart> Name(XElement name, RefPart like)
    {
        foreach (var node in name.Nodes())
        {
            if (node is XElement { PreviousNode: XElement }) yield return like with { Text = " " };
            if (node is XText text) yield return like with { Text = text.Value };
            else if (node is XElement { Value.Length: > 0 } part) yield return like with { Field = CitationReader.FieldOf(part, part.Name.LocalName) ?? RefField.None, Text = part.Value };
        }
    }

    private static string Between(string before, string next) => (before, next) switch
    {
        ("name" or "collab", "name" or "collab" or "etal") => ", ",
        ("fpage", "lpage") => "–",
        ("volume", "issue") => string.Empty,
        ("source", "volume") or ("volume" or "issue", "fpage" or "elocation-id") => ", ",
        ("person-group" or "name" or "collab" or "etal", "year") => " ",
        _ => ". ",
    };
}
