using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads the words of a mixed-citation in order, each with the field that its element names.</summary>
internal sealed class CitationReader
{
    private readonly List<RefPart> _parts = [];
    private int _groups;

    public List<RefPart> Read(XElement citation)
    {
        Read(citation.Nodes(), new(RefField.None, string.Empty));
        return _parts;
    }

    /// <param name="like">A part with the field, group, style and link that words here have.</param>
    private void Read(IEnumerable<XNode> nodes, RefPart like)
    {
        foreach (var node in nodes)
        {
            if (node is XText { Value.Length: > 0 } text)
                _parts.Add(like with { Text = text.Value });
            else if (node is XElement element)
                Read(element, like);
        }
    }

    private void Read(XElement element, RefPart like)
    {
        switch (element.Name.LocalName)
        {
            case "person-group":
                ReadGroup(element, like);
                break;
            case "string-name" or "name":
                ReadName(element, like);
                break;
            case "italic":
                Read(element.Nodes(), like with { IsItalic = true });
                break;
            case "ext-link" or "uri" when like.Uri is null:
                Read(
                    element.Nodes(),
                    like with
                    {
                        Field = like.Field == RefField.None ? RefField.Uri : like.Field,
                        Uri = element.Attribute(JatsNames.Href)?.Value,
                    }
                );
                break;
            case var name when like.Field == RefField.None && FieldOf(element, name) is { } field:
                Read(element.Nodes(), like with { Field = field });
                break;
            default:
                Read(element.Nodes(), like);
                break;
        }
    }

    private void ReadGroup(XElement element, RefPart like)
    {
        var group = like with { Group = ++_groups, GroupType = GroupTypeOf(element) };
        var names = 0;
        foreach (var node in element.Nodes())
            if (node is XElement { Name.LocalName: "string-name" or "name" } name)
                ReadName(name, group with { Name = ++names });
            else
                Read([node], group);
    }

    /// <summary>A name of elements only has its given names behind its surname.</summary>
    private void ReadName(XElement element, RefPart like)
    {
        if (element.Name == "string-name")
            Read(element.Nodes(), like);
        else
            foreach (var part in element.Elements())
            {
                if (part != element.FirstNode)
                    _parts.Add(like with { Text = " " });
                Read(part, like);
            }
    }

    public static PersonGroupType GroupTypeOf(XElement element) =>
        element.Attribute("person-group-type")?.Value switch
        {
            "editor" => PersonGroupType.Editor,
            "translator" => PersonGroupType.Translator,
            _ => PersonGroupType.Author,
        };

    /// <summary>Null for an element whose words have no field.</summary>
    public static RefField? FieldOf(XElement element, string name) =>
        CitationContent.FieldOf(name, element.Attribute("content-type")?.Value)
        ?? name switch
        {
            "surname" => RefField.Surname,
            "given-names" => RefField.GivenNames,
            "suffix" => RefField.Suffix,
            "collab" => RefField.Collab,
            "etal" => RefField.EtAl,
            "year" => RefField.Year,
            "month" => RefField.Month,
            "day" => RefField.Day,
            "article-title" or "data-title" or "part-title" => RefField.ArticleTitle,
            "trans-title" => RefField.TransTitle,
            "chapter-title" => RefField.ChapterTitle,
            "source" => RefField.Source,
            "volume" => RefField.Volume,
            "issue" => RefField.Issue,
            "fpage" => RefField.FirstPage,
            "lpage" => RefField.LastPage,
            "elocation-id" => RefField.ElocationId,
            "publisher-name" => RefField.PublisherName,
            "publisher-loc" => RefField.PublisherLoc,
            "institution" => RefField.Institution,
            "edition" => RefField.Edition,
            "series" => RefField.Series,
            "conf-name" => RefField.ConferenceName,
            "date-in-citation" => RefField.DateInCitation,
            "pub-id" when element.Attribute("pub-id-type")?.Value == "doi" => RefField.Doi,
            "pub-id" when element.Attribute("pub-id-type")?.Value == "pmid" => RefField.Pmid,
            "pub-id" when element.Attribute("pub-id-type")?.Value is "pmcid" or "pmc" => RefField.Pmcid,
            "issn" => RefField.Issn,
            "isbn" => RefField.Isbn,
            "comment" => RefField.Comment,
            _ => null,
        };
}
