using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Writes a reference as mixed-citation: every part an element where it has a field, all between them as printed, so that
/// the element's text is the reference's to the letter.
/// </summary>
internal static partial class CitationXml
{
    public static XElement Write(Reference reference)
    {
        var parts = CitationFields.Stated(reference.Parts.Where(part => part.Text.Length > 0).ToSeq());
        var type = CitationFields.TypeOf(reference.Type, parts);
        return new XElement(
            "ref",
            new XAttribute("id", reference.Id),
            string.IsNullOrWhiteSpace(reference.Label) ? null : new XElement("label", reference.Label),
            new XElement("mixed-citation", new XAttribute("publication-type", PublicationTypeOf(type)), Parts(parts, type))
        ).From(reference.Source);
    }

    /// <summary>A work that the article reviews, with its parts as in a reference; books are what reviews are mostly about.</summary>
    public static XElement Product(Reference work)
    {
        var parts = CitationFields.Stated(work.Parts.Where(part => part.Text.Length > 0).ToSeq());
        return new XElement(
            "product",
            new XAttribute("product-type", PublicationTypeOf(work.Type ?? PublicationType.Book)),
            Parts(parts, work.Type ?? PublicationType.Book)
        ).From(work.Source);
    }

    private static IEnumerable<object> Parts(Seq<RefPart> parts, PublicationType? type)
    {
        var title = LinkTitle(parts);
        for (var at = 0; at < parts.Count; )
        {
            var group = PersonGroupXml.LengthOfGroup(parts, at);
            var length = group > 0 ? group : LengthOfField(parts, at);
            var run = parts.Slice(at, length);
            if (group > 0)
                yield return PersonGroupXml.Write(run);
            else
                foreach (var node in Field(run, type, title))
                    yield return node;
            at += length;
        }
    }

    /// <summary>How many parts from <paramref name="start"/> on are one field, which italics within it have split.</summary>
    private static int LengthOfField(Seq<RefPart> parts, int start)
    {
        var end = start + 1;
        while (
            end < parts.Count
            && parts[start].Field != RefField.None
            && parts[end].Field == parts[start].Field
            && !PersonGroupXml.IsPerson(parts[end].Field)
        )
            end++;
        return end - start;
    }

    private static IEnumerable<object> Field(Seq<RefPart> run, PublicationType? type, string title) =>
        run[0].Field
            is RefField.ArticleTitle
                or RefField.ChapterTitle
                or RefField.TransTitle
                or RefField.Source
                or RefField.Series
                or RefField.Comment
            ? [new XElement(ElementOf(run[0].Field, type), ContentType(run[0].Field), run.Select(part => Styled(part, title)))]
            : Part(run.Count == 1 ? run[0] : run[0] with { Text = string.Concat(run.Select(part => part.Text)) }, type, title);

    private static IEnumerable<object> Part(RefPart part, PublicationType? type, string title) =>
        part.Field switch
        {
            _ when PersonGroupXml.IsPerson(part.Field) => [PersonGroupXml.Person(part)],
            RefField.None => [Styled(part, title)],
            RefField.Year =>
            [
                new XElement(
                    "year",
                    Year().Match(part.Text) is { Success: true, Value: var year } ? new XAttribute("iso-8601-date", year) : null,
                    part.Text
                ),
            ],
            RefField.Doi => Identifier(part, "doi", Doi().Match(part.Text), DoiText.Address, title),
            RefField.Pmid => Identifier(part, "pmid", Digits().Match(part.Text), id => "https://pubmed.ncbi.nlm.nih.gov/" + id, title),
            RefField.Pmcid => Identifier(
                part,
                "pmcid",
                Pmcid().Match(part.Text),
                id => "https://www.ncbi.nlm.nih.gov/pmc/articles/" + id,
                title
            ),
            RefField.Uri => [Link(part.Uri ?? part.Text, part.Text, title)],
            RefField.DateInCitation => [new XElement("date-in-citation", new XAttribute("content-type", "access-date"), part.Text)],
            _ => [new XElement(ElementOf(part.Field, type), ContentType(part.Field), part.Text)],
        };

    /// <summary>The text, linked and in italics as printed; the DTD allows neither in the other fields.</summary>
    private static object Styled(RefPart part, string title)
    {
        object text = part is { Uri: { Length: > 0 } uri, Field: not RefField.Series } ? Link(uri, part.Text, title) : part.Text;
        return part.IsItalic ? new XElement("italic", text) : text;
    }

    /// <summary>The bare identifier is the element's content (JATS4R citations); what stands around it stays text.</summary>
    private static IEnumerable<object> Identifier(RefPart part, string type, Match match, Func<string, string> address, string title)
    {
        if (!match.Success)
            return [part.Uri is { Length: > 0 } uri ? Link(uri, part.Text, title) : part.Text];
        return
        [
            part.Text[..match.Index],
            new XElement("pub-id", new XAttribute("pub-id-type", type), new XAttribute(JatsNames.Href, address(match.Value)), match.Value),
            part.Text[(match.Index + match.Length)..],
        ];
    }

    /// <summary>A link whose title tells what it leads to, since its text is mostly a bare address (JATS4R accessibility).</summary>
    private static XElement Link(string uri, string text, string title) =>
        new(
            "ext-link",
            new XAttribute("ext-link-type", "uri"),
            new XAttribute(JatsNames.Href, Xml.Uri(uri)),
            Xml.Attribute(JatsNames.LinkTitle, title),
            text
        );

    private static string LinkTitle(Seq<RefPart> parts) =>
        Enumerable
            .Aggregate<RefField, string?>(
                [RefField.ArticleTitle, RefField.ChapterTitle, RefField.Source],
                null,
                (found, field) => found ?? TextOf(parts, field)
            )
            ?.Trim()
        ?? string.Empty;

    private static string? TextOf(Seq<RefPart> parts, RefField field) =>
        string.Concat(parts.Where(part => part.Field == field).Select(part => part.Text)) is { Length: > 0 } text ? text : null;

    private static string ElementOf(RefField field, PublicationType? type) =>
        field switch
        {
            RefField.ArticleTitle => type == PublicationType.Data ? "data-title" : "article-title",
            RefField.ChapterTitle => "chapter-title",
            RefField.TransTitle => "trans-title",
            RefField.Source => "source",
            RefField.OriginalYear => "year",
            RefField.Month => "month",
            RefField.Day => "day",
            RefField.Volume => "volume",
            RefField.Issue => "issue",
            RefField.FirstPage => "fpage",
            RefField.LastPage => "lpage",
            RefField.ElocationId => "elocation-id",
            RefField.PublisherName => "publisher-name",
            RefField.PublisherLoc => "publisher-loc",
            RefField.Institution => "institution",
            RefField.Edition => "edition",
            RefField.Series => "series",
            RefField.ConferenceName => "conf-name",
            RefField.Isbn => "isbn",
            RefField.Issn => "issn",
            RefField.Comment or RefField.Degree or RefField.ReportNumber => "comment",
            _ => throw new UnreachableException(),
        };

    /// <summary>Tells fields apart for which JATS has one element.</summary>
    private static XAttribute? ContentType(RefField field) => CitationContent.Of(field) is { } type ? new("content-type", type) : null;

    /// <summary>A chapter is cited as a book that has a chapter-title; what was not parsed is "other".</summary>
    private static string PublicationTypeOf(PublicationType? type) =>
        type switch
        {
            PublicationType.Journal => "journal",
            PublicationType.Book or PublicationType.Chapter => "book",
            PublicationType.Report => "report",
            PublicationType.Thesis => "thesis",
            PublicationType.ConfProc => "confproc",
            PublicationType.Webpage => "webpage",
            PublicationType.Newspaper => "newspaper",
            PublicationType.Preprint => "preprint",
            PublicationType.Data => "data",
            PublicationType.Software => "software",
            PublicationType.Legal => "legal",
            PublicationType.Standard => "standard",
            PublicationType.Patent => "patent",
            PublicationType.Archive => "archive",
            PublicationType.Interview => "interview",
            PublicationType.Audiovisual => "audiovisual",
            PublicationType.Other or null => "other",
            _ => throw new UnreachableException(),
        };

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(DoiText.Prefix + @"\S*[^\s.,;]", RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex("PMC[0-9]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pmcid();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
