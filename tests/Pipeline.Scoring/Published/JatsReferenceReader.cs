using System.Xml.Linq;
using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Published;

/// <summary>Reads reference lists; a reference kept only as elements is printed from them.</summary>
internal static class JatsReferenceReader
{
    public static IReadOnlyList<IReadOnlyList<Inline>> Read(XElement root) => [.. References(root).Select(reference => reference.Printed)];

    /// <summary>For each id by which a link may mean a reference or a part of one, the place of the reference in the list, from 0.</summary>
    public static IReadOnlyDictionary<string, int> Places(XElement root) =>
        References(root)
            .SelectMany(
                (reference, place) =>
                    reference.Element.DescendantsAndSelf().Select(element => (Id: (string?)element.Attribute("id"), place))
            )
            .Where(named => named.Id is not null)
            .DistinctBy(named => named.Id)
            .ToDictionary(named => named.Id!, named => named.place);

    /// <summary>Lists of data come after those of literature, whose numbers the text cites.</summary>
    private static IEnumerable<(XElement Element, IReadOnlyList<Inline> Printed)> References(XElement root) =>
        root.Elements("back")
            .Descendants("ref")
            .OrderBy(IsData)
            .Select(reference => (reference, ReadReference(reference)))
            .Where(reference => reference.Item2.Count > 0);

    private static bool IsData(XElement reference) => (string?)reference.Parent!.Attribute("content-type") == "data-citations";

    /// <summary>All works under one number, or the note that stands in the place of one.</summary>
    private static IReadOnlyList<Inline> ReadReference(XElement reference)
    {
        var printed = reference.Descendants().Where(element => element.Is("mixed-citation", "nlm-citation")).ToList();
        if (printed.Count == 0)
            printed = [.. reference.Descendants("element-citation")];
        if (printed.Count == 0)
            printed = [.. reference.Elements("note")];
        return [.. printed.SelectMany((citation, at) => at == 0 ? ReadCitation(citation) : [new Text(" "), .. ReadCitation(citation)])];
    }

    private static IReadOnlyList<Inline> ReadCitation(XElement citation)
    {
        var isPrinted =
            citation.Nodes().OfType<XText>().Any(text => text.Value.Any(char.IsPunctuation)) || citation.Name.LocalName == "note";
        return isPrinted ? JatsInlineReader.WithoutNotes.Read(Spaced(citation)) : Printed(citation);
    }

    /// <summary>The same with spaces and commas in and between names that the file keeps without them.</summary>
    private static XElement Spaced(XElement citation)
    {
        var copy = new XElement(citation);
        foreach (var name in copy.Descendants("name").ToList())
        {
            if (name.Element("surname")?.NextNode is XElement)
                name.Element("surname")!.AddAfterSelf(new XText(" "));
            if (name.NextNode is XElement next && next.Is("name", "collab"))
                name.AddAfterSelf(new XText(", "));
        }

        return copy;
    }

    private static IReadOnlyList<Inline> Printed(XElement citation)
    {
        string Part(string name, string before = "", string after = "") =>
            JatsFile.Text(citation.Element(name)) is { Length: > 0 } text ? before + text + after : string.Empty;
        var editors = citation
            .Elements("person-group")
            .Where(group => (string?)group.Attribute("person-group-type") is "editor" or "translator")
            .ToList();
        if (editors.Count == citation.Elements("person-group").Count())
            editors.Clear();
        var names = citation
            .Descendants("name")
            .Where(name => !editors.Contains(name.Parent!))
            .Select(name => $"{JatsFile.Text(name.Element("surname"))}, {Initials(JatsFile.Text(name.Element("given-names")))}");
        var people = string.Join(
            ", ",
            names.Concat(
                citation.Descendants("collab").Where(collab => !editors.Contains(collab.Parent!)).Select(collab => JatsFile.Text(collab))
            )
        );
        var title = Part("article-title", after: ". ") + Part("chapter-title", after: ". ") + Part("data-title", after: ". ");
        var pages = Part("volume", ", ") + Part("issue", "(", ")") + Part("fpage", ", ") + Part("lpage", "–") + Part("elocation-id", ", ");
        var publisher = Part("publisher-loc", ". ", Part("publisher-name").Length > 0 ? ":" : string.Empty) + Part("publisher-name", " ");
        var doi = citation.Elements("pub-id").FirstOrDefault(id => (string?)id.Attribute("pub-id-type") == "doi") is { } id
            ? $" https://doi.org/{JatsFile.Text(id)}"
            : Part("ext-link", " ");
        var source = Part("source");
        var edited =
            editors.Count == 0
                ? string.Empty
                : $"In {string.Join(", ", editors.Elements("name").Select(name => $"{Initials(JatsFile.Text(name.Element("given-names")))} {JatsFile.Text(name.Element("surname"))}"))} (Eds.), ";
        return
        [
            .. new Inline[] { new Text($"{people}{Part("year", " (", ")")}. {title}{edited}") },
            .. source.Length > 0 ? new Inline[] { new Emphasis("*", [new Text(source)]) } : [],
            new Text($"{pages}{publisher}.{doi}"),
        ];
    }

    private static string Initials(string given) =>
        string.Join(
            ' ',
            given
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Length > 1 && part.All(char.IsUpper) ? string.Join(". ", part.ToCharArray()) + "." : $"{part[0]}.")
        );
}
