using System.Text;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Citations;

/// <summary>Reads the works in a field of EndNote: its XML, in the instruction or in the field's data.</summary>
internal static class EndNoteReader
{
    /// <summary>The works; null where the text is no EndNote XML.</summary>
    public static Seq<CitedItem>? Read(string xml, DocxLimits limits)
    {
        var (start, end) = (xml.IndexOf("<EndNote>", StringComparison.Ordinal), xml.LastIndexOf("</EndNote>", StringComparison.Ordinal));
        if (start < 0 || end < start)
            return null;
        var (root, _) = OoxmlParser.Parse(Encoding.UTF8.GetBytes(xml[start..(end + "</EndNote>".Length)]), limits);
        return root is null ? null : [.. root.ChildrenNamed("Cite").Select(Item)];
    }

    private static CitedItem Item(OoxmlElement cite)
    {
        var record = cite.Child("record");
        var titles = record?.Child("titles");
        var authors = People(record, "authors");
        var item = new CitedItem(string.Empty, TypeOf(record?.Child("ref-type")?["name"]))
        {
            Authors = authors.IsEmpty && CitedValues.Person(Text(cite, "Author")) is { } only ? [only] : authors,
            Editors = People(record, "secondary-authors"),
            Year = CitedValues.Year(Text(record?.Child("dates"), "year") ?? Text(cite, "Year")),
            Title = Text(titles, "title"),
            ContainerTitle = Text(titles, "secondary-title") ?? Text(record?.Child("periodical"), "full-title"),
            Volume = Text(record, "volume"),
            Issue = Text(record, "number"),
            Page = Text(record, "pages"),
            Edition = Text(record, "edition"),
            Publisher = Text(record, "publisher"),
            PublisherPlace = Text(record, "pub-location"),
            Doi = CitedValues.Doi(Text(record, "electronic-resource-num")),
            Url = Text(record?.Child("urls")?.Child("related-urls"), "url"),
        };
        return item with { Key = Text(cite, "RecNum") is { } number ? $"EndNote {number}" : CitedValues.KeyOf(item) };
    }

    private static Seq<CitedPerson> People(OoxmlElement? record, string role) =>
        [
            .. (record?.Child("contributors")?.Child(role)?.Children ?? [])
                .Select(person => CitedValues.Person(All(person)))
                .OfType<CitedPerson>(),
        ];

    /// <summary>The text of a child, whatever styles it is wrapped in; null where it is empty.</summary>
    private static string? Text(OoxmlElement? parent, string name) =>
        parent?.Child(name) is { } child && All(child) is { Length: > 0 } text ? text : null;

    private static string All(OoxmlElement element) =>
        string.Concat(element.Descendants().Prepend(element).Select(inner => inner.Text)).Trim();

    private static string TypeOf(string? type) =>
        type switch
        {
            "Journal Article" or "Electronic Article" => "article-journal",
            "Book" or "Edited Book" or "Electronic Book" => "book",
            "Book Section" or "Electronic Book Section" => "chapter",
            "Thesis" => "thesis",
            "Conference Proceedings" or "Conference Paper" => "paper-conference",
            "Report" or "Government Document" => "report",
            "Newspaper Article" => "article-newspaper",
            "Web Page" or "Blog" => "webpage",
            "Dataset" => "dataset",
            _ => string.Empty,
        };
}
