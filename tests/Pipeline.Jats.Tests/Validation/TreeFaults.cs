using System.Globalization;
using System.Xml.Linq;

namespace Pipeline.Jats.Tests.Validation;

/// <summary>Single faults for articles of any publisher.</summary>
internal static class TreeFaults
{
    private static readonly XName Lang = XNamespace.Xml + "lang";
    private static readonly XName Href = XNamespace.Get("http://www.w3.org/1999/xlink") + "href";

    public static TreeFault[] All { get; } =
    [
        new(
            "JATS012",
            "article-meta before journal-meta",
            root => On(Find(root, "article-meta"), meta => meta.AddAfterSelf(new XElement("journal-meta")))
        ),
        new("JATS011", "a paragraph of HTML", root => On(Find(root, "p"), paragraph => paragraph.Name = "div")),
        new("JATS013", "text directly in the body", root => On(Find(root, "body"), body => body.Add("Words"))),
        new("JATS014", "an unknown attribute", root => On(Find(root, "p"), paragraph => paragraph.SetAttributeValue("class", "x"))),
        new("JATS015", "an id with a blank", root => On(Find(root, "ref"), reference => reference.SetAttributeValue("id", "a b"))),
        new(
            "JATS017",
            "an id twice",
            root =>
                root.Descendants("ref").Take(2).ToList() is [var first, var second]
                && On(second, _ => second.SetAttributeValue("id", first.Attribute("id")?.Value))
        ),
        new("JATS018", "a link to nothing", root => On(Find(root, "xref"), xref => xref.SetAttributeValue("rid", "nothing-of-this-name"))),
        new(
            "JATS020",
            "no title",
            root => On(root.Descendants("title-group").Elements("article-title").FirstOrDefault(), title => title.RemoveNodes())
        ),
        new(
            "JATS021",
            "an ISSN without its hyphen",
            root => On(Issn(root), issn => issn.Value = issn.Value.Replace("-", string.Empty, StringComparison.Ordinal))
        ),
        new(
            "JATS102",
            "a digit of the ISSN",
            root => On(Issn(root), issn => issn.Value = issn.Value[..8] + (issn.Value[8] == '3' ? '4' : '3'))
        ),
        new("JATS103", "no publisher", root => Remove(root, "publisher")),
        new("JATS022", "no publication date", root => On(Find(root, "article-meta"), meta => meta.Elements("pub-date").Remove())),
        new(
            "JATS022",
            "a publication date of the thirteenth month",
            root => On(root.Descendants("pub-date").Elements("month").FirstOrDefault(), month => month.Value = "13")
        ),
        new(
            "JATS023",
            "an event that nobody knows",
            root =>
                On(root.Descendants("history").Elements("date").FirstOrDefault(), date => date.SetAttributeValue("date-type", "handed-in"))
        ),
        new(
            "JATS114",
            "received after it was published",
            root =>
                On(
                    root.Descendants("history")
                        .Elements("date")
                        .FirstOrDefault(date => date.Attribute("date-type")?.Value == "received")
                        ?.Element("year"),
                    year => year.Value = "2090"
                )
        ),
        new("JATS115", "a copyright of another year", root => On(Find(root, "copyright-year"), year => year.Value = "1999")),
        new(
            "JATS024",
            "no pages",
            root =>
                Find(root, "article-meta") is { } meta
                && On(
                    meta.Element("fpage") ?? meta.Element("elocation-id"),
                    _ => meta.Elements().Where(part => part.Name.LocalName is "fpage" or "lpage" or "elocation-id").Remove()
                )
        ),
        new("JATS025", "pages reversed", root => Pages(root) is var (first, last) && Swap(first, last)),
        new("JATS026", "no licence", root => Remove(root, "license")),
        new("JATS029", "no copyright year", root => Remove(root, "copyright-year")),
        new(
            "JATS030",
            "an author without a name",
            root =>
                On(
                    Authors(root).FirstOrDefault(author => author.Element("name") is not null),
                    author =>
                        author
                            .Elements()
                            .Where(part => part.Name.LocalName is "name" or "name-alternatives" or "collab" or "string-name")
                            .Remove()
                )
        ),
        new(
            "JATS031",
            "a digit of an ORCID iD",
            root =>
                On(
                    root.Descendants("contrib-id").FirstOrDefault(id => id.Attribute("contrib-id-type")?.Value == "orcid"),
                    id => id.Value = id.Value[..^1] + (id.Value[^1] == '3' ? '4' : '3')
                )
        ),
        new(
            "JATS033",
            "a country of an unknown code",
            root =>
                On(
                    root.Descendants("aff").Descendants("country").FirstOrDefault(country => country.Attribute("country") is not null),
                    country => country.SetAttributeValue("country", "XY")
                )
        ),
        new(
            "JATS105",
            "a contributor of no kind",
            root =>
                On(
                    Authors(root).FirstOrDefault(author => author.Parent?.Attribute("content-type") is null),
                    author => author.SetAttributeValue("contrib-type", null)
                )
        ),
        new(
            "JATS106",
            "a name without its surname",
            root =>
                On(
                    Authors(root)
                        .Elements("name")
                        .FirstOrDefault(name => name.Element("given-names") is not null && name.Element("surname") is not null),
                    name => name.Elements("surname").Remove()
                )
        ),
        new(
            "JATS131",
            "an author twice",
            root =>
                On(
                    Authors(root).FirstOrDefault(author => author.Element("name") is not null),
                    author => author.AddAfterSelf(new XElement("contrib", new XAttribute("contrib-type", "author"), author.Element("name")))
                )
        ),
        new(
            "JATS151",
            "a degree in a name",
            root => On(Authors(root).Elements("name").Elements("given-names").FirstOrDefault(), name => name.Value = $"Prof. {name.Value}")
        ),
        new(
            "JATS129",
            "an e-mail address without its sign",
            root => On(Find(root, "email"), mail => mail.Value = mail.Value.Replace('@', ' '))
        ),
        new("JATS059", "no DOI", root => On(Doi(root), doi => doi.Remove())),
        new(
            "JATS060",
            "a DOI with a blank",
            root => On(Doi(root), doi => doi.Value = doi.Value.Replace("/", "/ ", StringComparison.Ordinal))
        ),
        new("JATS054", "no heading for the contents", root => On(Find(root, "article-categories"), categories => categories.Remove())),
        new(
            "JATS046",
            "a translated abstract in the article’s language",
            root =>
                root.Attribute(Lang) is { } language
                && On(Find(root, "trans-abstract"), item => item.SetAttributeValue(Lang, language.Value))
        ),
        new(
            "JATS057",
            "a language that does not exist",
            root => root.Attribute(Lang) is { } language && On(root, _ => language.Value = "zz")
        ),
        new(
            "JATS134",
            "a title in capitals",
            root =>
                On(
                    root.Descendants("title-group").Elements("article-title").FirstOrDefault(),
                    title => title.Value = title.Value.ToUpperInvariant()
                )
        ),
        new("JATS143", "an unknown kind of article", root => On(root, _ => root.SetAttributeValue("article-type", "paper"))),
        new("JATS133", "keywords in one", root => On(Find(root, "kwd"), keyword => keyword.Value = "one; two; three")),
        new(
            "JATS043",
            "a section without a heading",
            root => On(root.Descendants("sec").Elements("title").FirstOrDefault(title => title.Value.Length > 0), title => title.Remove())
        ),
        new(
            "JATS039",
            "a table without heads",
            root =>
                On(
                    root.Descendants("table").FirstOrDefault(table => table.Descendants("th").Any()),
                    table => Rename(table.Descendants("th"), "td")
                )
        ),
        new(
            "JATS137",
            "a row that lost a cell",
            root =>
                On(
                    root.Descendants("table").FirstOrDefault(IsPlain)?.Descendants("tr").LastOrDefault()?.Elements().LastOrDefault(),
                    cell => cell.Remove()
                )
        ),
        new(
            "JATS036",
            "no description of a picture",
            root =>
                On(
                    root.Descendants("graphic").FirstOrDefault(picture => picture.Element("alt-text") is not null),
                    picture => picture.Elements("alt-text").Remove()
                )
        ),
        new(
            "JATS038",
            "a figure without a picture",
            root =>
                On(
                    root.Descendants("fig").FirstOrDefault(figure => figure.Elements("graphic").Any()),
                    figure => figure.Elements("graphic").Remove()
                )
        ),
        new(
            "JATS040",
            "a figure without an id",
            root =>
                On(
                    root.Descendants("fig").FirstOrDefault(figure => figure.Attribute("id") is not null),
                    figure => figure.SetAttributeValue("id", null)
                )
        ),
        new(
            "JATS041",
            "a label in the caption",
            root =>
                On(
                    root.Descendants("fig")
                        .FirstOrDefault(figure =>
                            figure.Element("label") is { Value.Length: > 0 } && figure.Element("caption")?.HasElements == true
                        ),
                    figure => figure.Element("caption")!.Elements().First().AddFirst(figure.Element("label")!.Value + " ")
                )
        ),
        new(
            "JATS042",
            "a figure that nothing leads to",
            root =>
                On(
                    root.Descendants("fig")
                        .FirstOrDefault(figure =>
                            IsLinked(root, figure) && figure.Element("label") is not null && figure.Parent?.Name != "fig-group"
                        ),
                    figure => Unlink(root, figure)
                )
        ),
        new(
            "JATS119",
            "a link to another figure",
            root =>
                root.Descendants("fig").Where(IsNumbered).Take(2).ToList() is [var one, var two]
                && On(LinkTo(root, one), xref => xref.SetAttributeValue("rid", two.Attribute("id")?.Value))
        ),
        new(
            "JATS120",
            "a figure linked as a reference",
            root =>
                On(
                    root.Descendants("fig").Select(figure => LinkTo(root, figure)).FirstOrDefault(xref => xref is not null),
                    xref => xref!.SetAttributeValue("ref-type", "bibr")
                )
        ),
        new(
            "JATS121",
            "a label of a figure twice",
            root =>
                root.Descendants("fig").Where(IsNumbered).Take(2).ToList() is [var one, var two]
                && On(two.Element("label"), label => label.Value = one.Element("label")!.Value)
        ),
        new(
            "JATS048",
            "a reference of no kind",
            root =>
                On(
                    Citations(root).FirstOrDefault(citation => citation.Attribute("publication-type") is not null),
                    citation => citation.SetAttributeValue("publication-type", null)
                )
        ),
        new(
            "JATS049",
            "pages of a reference reversed",
            root => Citations(root).Select(Pages).FirstOrDefault(pages => pages is not null) is var (first, last) && Swap(first, last)
        ),
        new(
            "JATS050",
            "a year with a letter in it",
            root =>
                On(
                    Citations(root).Elements("year").FirstOrDefault(year => year.Value.Length == 4),
                    year =>
                    {
                        year.Value = year.Value[..2] + "O" + year.Value[3..];
                        year.SetAttributeValue("iso-8601-date", null);
                    }
                )
        ),
        new(
            "JATS150",
            "no references",
            root =>
                root.Attribute("article-type")?.Value == "research-article"
                && root.Descendants("ref").Any()
                && On(root, _ => root.Descendants("ref-list").Remove())
        ),
        new(
            "JATS116",
            "a reference from the future",
            root => On(Citations(root).Elements("year").FirstOrDefault(year => year.Value.Length == 4), year => year.Value = "2099")
        ),
        new("JATS092", "a reference without an id", root => On(Find(root, "ref"), reference => reference.SetAttributeValue("id", null))),
        new(
            "JATS127",
            "a DOI of a reference cut short",
            root =>
                On(
                    root.Descendants("pub-id")
                        .FirstOrDefault(id =>
                            id.Attribute("pub-id-type")?.Value == "doi" && id.Value.StartsWith("10.", StringComparison.Ordinal)
                        ),
                    id => id.Value = id.Value.Split('/')[0]
                )
        ),
        new(
            "JATS051",
            "a link without a protocol",
            root =>
                On(
                    root.Descendants("ext-link")
                        .FirstOrDefault(link =>
                            link.Attribute("ext-link-type")?.Value == "uri" && link.Attribute(Href) is { Value.Length: > 0 }
                        ),
                    link => link.SetAttributeValue(Href, "www.example.org")
                )
        ),
        new("JATS117", "a figure miscounted", root => On(Find(root, "fig-count"), count => count.SetAttributeValue("count", "77"))),
        new(
            "JATS136",
            "an empty paragraph",
            root => On(root.Descendants("sec").Elements("p").FirstOrDefault(), paragraph => paragraph.AddBeforeSelf(new XElement("p")))
        ),
        new(
            "JATS138",
            "an error of the word processor",
            root =>
                On(
                    root.Descendants("sec").Elements("p").FirstOrDefault(),
                    paragraph => paragraph.Add(" Error! Reference source not found.")
                )
        ),
        new("JATS123", "a number of a reference that skips", root => On(NumberedReference(root), label => label.Value = "77.")),
    ];

    private static bool On(XElement? element, Action<XElement> make)
    {
        if (element is null)
            return false;
        make(element);
        return true;
    }

    private static bool Remove(XElement root, string name) => On(Find(root, name), element => element.Remove());

    private static XElement? Find(XElement root, string name) => root.Descendants(name).FirstOrDefault();

    private static XElement? Issn(XElement root) =>
        root.Descendants("journal-meta").Elements("issn").FirstOrDefault(issn => issn.Value.Length == 9);

    private static XElement? Doi(XElement root) =>
        root.Descendants("article-meta")
            .Elements("article-id")
            .FirstOrDefault(id => id.Attribute("pub-id-type")?.Value == "doi" && id.Value.StartsWith("10.", StringComparison.Ordinal));

    private static IEnumerable<XElement> Authors(XElement root) =>
        root.Elements("front")
            .Elements("article-meta")
            .Elements("contrib-group")
            .Elements("contrib")
            .Where(author => author.Attribute("contrib-type")?.Value == "author");

    private static IEnumerable<XElement> Citations(XElement root) =>
        root.Descendants().Where(element => element.Name.LocalName is "mixed-citation" or "element-citation");

    private static (XElement First, XElement Last)? Pages(XElement holder)
    {
        var parts = holder.Name == "article" ? Find(holder, "article-meta")! : holder;
        return
            parts.Element("fpage") is { } first
            && parts.Element("lpage") is { } last
            && parts.Element("page-range") is null
            && Number(first) < Number(last)
            ? (first, last)
            : null;
    }

    private static int? Number(XElement element) =>
        int.TryParse(element.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Swap(XElement one, XElement other)
    {
        (one.Value, other.Value) = (other.Value, one.Value);
        return true;
    }

    private static void Rename(IEnumerable<XElement> elements, string name)
    {
        foreach (var element in elements.ToList())
            element.Name = name;
    }

    private static bool IsPlain(XElement table) =>
        table.Descendants("tr").Count() > 1
        && table.Descendants("tr").Last().Elements().Count() > 1
        && !table.Descendants().Any(cell => cell.Attribute("colspan") is not null || cell.Attribute("rowspan") is not null);

    private static bool IsNumbered(XElement figure) =>
        figure.Attribute("id") is not null
        && figure.Parent?.Name != "fig-group"
        && (figure.Element("label")?.Value ?? string.Empty).Any(char.IsAsciiDigit);

    private static bool IsLinked(XElement root, XElement figure) => LinkTo(root, figure) is not null;

    private static XElement? LinkTo(XElement root, XElement figure) =>
        figure.Attribute("id") is { } id
            ? root.Descendants("xref").FirstOrDefault(xref => xref.Attribute("rid")?.Value == id.Value && xref.Value.Any(char.IsAsciiDigit))
            : null;

    private static void Unlink(XElement root, XElement figure)
    {
        var number = new string([.. figure.Element("label")!.Value.Where(char.IsAsciiDigit)]);
        foreach (
            var xref in root.Descendants("xref")
                .Where(xref =>
                    (xref.Attribute("rid")?.Value ?? string.Empty).Split(' ').Contains(figure.Attribute("id")!.Value)
                    || (xref.Attribute("ref-type")?.Value == "fig" && xref.Value.Contains(number, StringComparison.Ordinal))
                )
                .ToList()
        )
            xref.ReplaceWith("elsewhere");
    }

    private static XElement? NumberedReference(XElement root)
    {
        var labels =
            root.Descendants("ref-list").FirstOrDefault()?.Elements("ref").Select(reference => reference.Element("label")).ToList() ?? [];
        return labels.Count > 2 && labels.TrueForAll(label => label is not null && int.TryParse(label.Value.Trim('.', ' '), out _))
            ? labels[1]
            : null;
    }
}
