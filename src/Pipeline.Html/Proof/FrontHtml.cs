using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>Writes what stands before the text: title, authors, addresses, dates, abstracts, keywords, licence.</summary>
internal sealed class FrontHtml(Article article, BlockHtml blocks, LabelWords labels)
{
    private readonly ArticleMeta _meta = article.Meta;

    public IEnumerable<XElement> Write() =>
    [
        new XElement("header", Build.Class("front"), Titles(), Authors(), Affs(), Correspondence(), AuthorNotes()),
        .. NotesBefore(new XElement("div", Build.Class("band"), Info(), new XElement("div", Build.Class("abstracts"), Abstracts()))),
        .. blocks.Beside(_meta.Permissions.Source, Licence),
    ];

    /// <summary>The columns of the band would hold its notes between them, so the notes go before it.</summary>
    private static List<XElement> NotesBefore(XElement band)
    {
        var notes = band.Descendants("aside").Where(FindingHtml.IsNote).ToList();
        foreach (var note in notes) note.Remove();
        return [.. notes, band];
    }

    private IEnumerable<XElement> Titles() =>
    [
        .. blocks.Beside(_meta.Title.Source, () => new XElement("h1", Build.Language(OtherThanArticle(_meta.Title.Language)), _meta.Title.Content.IsEmpty ? "Untitled" : blocks.Inline(_meta.Title.Content))),
        .. blocks.Beside(SourceRef.None, () => Build.Around("p", Build.Class("subtitle"), blocks.Inline(_meta.Subtitle))),
        .. _meta.TranslatedTitles.SelectMany(title => blocks.Beside(title.Source, () =>
            Build.Around("p", Build.Class("translated-title"), Build.Language(title.Language), blocks.Inline(title.Content)))),
    ];

    private IEnumerable<XElement> Authors()
    {
        var notes = _meta.Contribs.SelectMany(contrib => blocks.Beside(contrib.Source, () => Author(contrib))).ToList();
        return [.. notes.Where(element => element.Name == "aside"), .. OrNone(Build.Around("ul", new XAttribute("role", "list"), Build.Class("authors"), notes.Where(element => element.Name == "li")))];
    }

    private XElement Author(Contrib contrib)
    {
        var marks = contrib.AffIds.Select(id => _meta.Affs.FirstOrDefault(aff => aff.Id == id)?.Label).Append(contrib.IsCorresponding ? "*" : null).Where(mark => !string.IsNullOrEmpty(mark));
        return new XElement("li",
            contrib.Collab ?? contrib.Name?.Display ?? contrib.Raw,
            Build.Leaf("sup", string.Join(',', marks)),
            contrib.Orcid is { Length: > 0 } orcid
                ? new object[] { " ", new XElement("a", Build.Class("orcid"), Build.Href("https://orcid.org/" + orcid), new XAttribute("aria-label", "ORCID iD " + orcid), "iD") }
                : null);
    }

    private IEnumerable<XElement> Affs() => _meta.Affs.SelectMany(aff => blocks.Beside(aff.Source, () => Build.Around("p",
        Build.Class("aff"),
        Build.Leaf("sup", aff.Label),
        Address(aff))));

    private static string Address(Aff aff)
    {
        var typed = string.Join(", ", new[] { aff.Division, aff.Institution, aff.City, aff.Country }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return typed.Length > 0 ? typed : aff.Raw;
    }

    private XElement? Correspondence() => Build.Around("p", Build.Class("corresp"), _meta.Contribs
        .Where(contrib => contrib is { IsCorresponding: true, Email.Length: > 0 })
        .Select((contrib, index) => new object[] { index == 0 ? $"* {Word(Label.Corresponding)}: " : ", ", InlineHtml.Link(InlineHtml.WebAddress("mailto:" + contrib.Email), contrib.Email) }));

    private IEnumerable<XElement> AuthorNotes() =>
        _meta.AuthorNotes.SelectMany(note => blocks.Beside(note.Source, () => Build.Around("p", Build.Class("author-note"), blocks.Inline(note.Content))));

    private XElement? Info()
    {
        var notes = _meta.History.SelectMany(date => blocks.Beside(date.Source, () => Entry(Word(HistoryLabels.LabelOf(date.Event)), date.Date is { } known ? DateText.Of(known, article.Language) : date.Raw))).ToList();
        var hasPublished = _meta.History.Any(date => date.Event == HistoryEvent.Published);
        return Build.Around("aside",
            Build.Class("article-info"),
            new XAttribute("aria-label", Word(Label.ArticleInfo)),
            notes.Where(element => element.Name == "aside"),
            Build.Around("dl",
                notes.Where(element => element.Name == "div"),
                hasPublished || _meta.Published is not { } published ? null : Entry(Word(Label.Published), DateText.Of(published, article.Language)),
                _meta.Doi is { Length: > 0 } doi ? Entry(Word(Label.Doi), new XElement("a", Build.Href("https://doi.org/" + doi), doi)) : null));
    }

    private string Word(Label label) => labels.Printed(label, article.Language);

    private static XElement Entry(string name, object value) => new("div", new XElement("dt", name), new XElement("dd", value));

    private IEnumerable<XElement> Abstracts() =>
    [
        .. _meta.Abstracts.Select(Abstract),
        .. _meta.KwdGroups.SelectMany(group => blocks.Beside(group.Source, () => Keywords(group))),
    ];

    private XElement Abstract(Abstract item)
    {
        var heading = blocks.Beside(item.Source, () => Build.Heading(2, string.IsNullOrWhiteSpace(item.Heading) ? labels.Printed(Label.Abstract, item.Language) : item.Heading)).ToList();
        return new XElement("section",
            Build.Class("abstract"),
            Build.Language(OtherThanArticle(item.Language)),
            heading,
            blocks.Write(item.Blocks),
            item.Sections.Select(section => blocks.WriteSection(section, 3)));
    }

    private XElement Keywords(KwdGroup group) => new("p",
        Build.Class("keywords"),
        Build.Language(OtherThanArticle(group.Language)),
        new XElement("strong", string.IsNullOrWhiteSpace(group.Label) ? labels.Printed(Label.Keywords, group.Language) : group.Label),
        " ",
        group.Kwds.IsEmpty ? group.Raw : string.Join("; ", group.Kwds));

    private XElement? Licence()
    {
        var permissions = _meta.Permissions;
        return Build.Around("p",
            Build.Class("licence"),
            permissions.CopyrightStatement is { Length: > 0 } statement ? statement + ". " : null,
            permissions.LicenceText is { Length: > 0 } text ? text + " " : null,
            permissions.LicenceUrl is { Length: > 0 } url
                ? InlineHtml.Link(InlineHtml.WebAddress(url), new XAttribute("rel", "license"), permissions.LicenceCode is { Length: > 0 } code ? code : url)
                : null);
    }

    private string? OtherThanArticle(string language) => string.Equals(language, article.Language, StringComparison.OrdinalIgnoreCase) ? null : language;

    private static IEnumerable<XElement> OrNone(XElement? element) => element is null ? [] : [element];
}
