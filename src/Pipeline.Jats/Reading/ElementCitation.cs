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
        foreach (var element in citation.Elements().Where(element => WordsOf(element).Length > 0 && element.Name != "alternatives"))
        {
            if (before is not null)
                parts.Add(new(RefField.None, Between(before.Name.LocalName, element.Name.LocalName)));
            if (element.Name == "person-group")
                parts.AddRange(Group(element, ++groups));
            else if (element.Name.LocalName is "name" or "string-name")
                parts.AddRange(Name(element, new(RefField.None, string.Empty)));
            else
                AddField(parts, element);
            before = element;
        }
        if (parts.Count > 0)
            parts.Add(new(RefField.None, "."));
        return parts;
    }

    private static void AddField(List<RefPart> parts, XElement element)
    {
        var (open, close) = element.Name.LocalName switch
        {
            "year" or "issue" => ("(", ")"),
            _ => (string.Empty, string.Empty),
        };
        if (open.Length > 0)
            parts.Add(new(RefField.None, open));
        var uri = element.Name.LocalName is "ext-link" or "uri" ? element.Attribute(JatsNames.Href)?.Value ?? element.Value : null;
        var field = uri is null ? CitationReader.FieldOf(element, element.Name.LocalName) ?? RefField.None : RefField.Uri;
        parts.Add(new(field, WordsOf(element), element.Name == "source") { Uri = uri });
        if (close.Length > 0)
            parts.Add(new(RefField.None, close));
    }

    /// <summary>The words between people are the file's where it has any.</summary>
    private static IEnumerable<RefPart> Group(XElement element, int number)
    {
        var group = new RefPart(RefField.None, string.Empty, Group: number) { GroupType = CitationReader.GroupTypeOf(element) };
        var names = 0;
        XNode? before = null;
        foreach (var node in element.Nodes().Where(SaysSomething))
        {
            if (node is XElement && before is XElement)
                yield return group with
                {
                    Text = ", ",
                };
            if (node is XText text)
                yield return group with
                {
                    Text = text.Value,
                };
            else if (node is XElement { Name.LocalName: "name" or "string-name" } name)
                foreach (var part in Name(name, group with { Name = ++names }))
                    yield return part;
            else if (node is XElement person)
                yield return group with
                {
                    Field = CitationReader.FieldOf(person, person.Name.LocalName) ?? RefField.None,
                    Text = WordsOf(person),
                };
            before = node;
        }
    }

    private static bool SaysSomething(XNode node) =>
        node is XText text ? !string.IsNullOrWhiteSpace(text.Value) : node is XElement element && WordsOf(element).Length > 0;

    /// <summary>Old versions have an empty element for "and others".</summary>
    private static string WordsOf(XElement element) =>
        element is { Name.LocalName: "etal", HasElements: false, Value: "" } ? "et al." : element.Value;

    private static IEnumerable<RefPart> Name(XElement name, RefPart like)
    {
        foreach (var node in name.Nodes())
        {
            if (node is XElement { PreviousNode: XElement })
                yield return like with
                {
                    Text = " ",
                };
            if (node is XText text)
                yield return like with
                {
                    Text = text.Value,
                };
            else if (node is XElement { Value.Length: > 0 } part)
                yield return like with
                {
                    Field = CitationReader.FieldOf(part, part.Name.LocalName) ?? RefField.None,
                    Text = part.Value,
                };
        }
    }

    private static string Between(string before, string next) =>
        (before, next) switch
        {
            ("name" or "string-name" or "collab", "name" or "string-name" or "collab" or "etal") or ("person-group", "etal") => ", ",
            ("fpage", "lpage") => "–",
            ("volume", "issue") => string.Empty,
            ("source", "volume") or ("volume" or "issue", "fpage" or "elocation-id") => ", ",
            ("person-group" or "name" or "string-name" or "collab" or "etal", "year") => " ",
            _ => ". ",
        };
}
