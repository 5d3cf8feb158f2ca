using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>Collects the headings of a page as they are written, and writes the list that leads to them.</summary>
internal sealed class ContentsHtml(PageWords words)
{
    /// <summary>Headings below this level are left out: the list is to be taken in at a glance.</summary>
    private const int DeepestLevel = 3;

    /// <summary>A page with fewer headings needs no list.</summary>
    private const int FewestHeadings = 3;

    private readonly List<(int Level, XElement Link)> _entries = [];

    /// <param name="level">Of the heading, 2 for the sections of an article.</param>
    /// <param name="content">The words of the heading, without links, marks of notes and findings.</param>
    public void Add(int level, string id, params object?[] content)
    {
        if (level <= DeepestLevel)
            _entries.Add((level, new XElement("a", Build.Href("#" + id), content)));
    }

    /// <summary>Null where there is too little to list.</summary>
    public XElement? Write() =>
        _entries.Count < FewestHeadings
            ? null
            : new XElement(
                "nav",
                Build.Class("contents"),
                new XAttribute("aria-label", words[Label.Contents]),
                new XElement(
                    "details",
                    new XAttribute("open", string.Empty),
                    new XElement("summary", words.Content(Label.Contents)),
                    List()
                )
            );

    private XElement List()
    {
        var list = new XElement("ol", new XAttribute("role", "list"));
        foreach (var (level, link) in _entries)
        {
            var item = new XElement("li", link);
            if (level > 2 && list.LastNode is XElement last)
                InnerList(last).Add(item);
            else
                list.Add(item);
        }

        return list;
    }

    private static XElement InnerList(XElement item)
    {
        if (item.Element("ol") is { } list)
            return list;
        var made = new XElement("ol", new XAttribute("role", "list"));
        item.Add(made);
        return made;
    }

    /// <summary>The words of a heading as the list shows them: their emphasis and languages, and nothing that could be followed.</summary>
    public static IEnumerable<object> Plain(Seq<Inline> title) => title.SelectMany(Plain);

    private static IEnumerable<object> Plain(Inline inline) =>
        inline switch
        {
            Text text => [text.Value],
            Emphasis emphasis => [InlineHtml.Styled(emphasis.Kind, Plain(emphasis.Content))],
            Foreign foreign => [new XElement("span", Build.Foreign(foreign.Language), Plain(foreign.Content))],
            Xref { Type: XrefType.Fn } => [],
            LineBreak => [" "],
            InlineFormula formula => [formula.Text],
            _ => Plain(inline.Children()),
        };
}
