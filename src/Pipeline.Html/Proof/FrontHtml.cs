using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Html.Proof;

/// <summary>Writes what stands before the text: title, authors, addresses, dates, abstracts, keywords, licence.</summary>
internal sealed partial class FrontHtml(Article article, BlockHtml blocks, PageWords words, PageLinks links)
{
    private readonly ArticleMeta _meta = article.Meta;

    public IEnumerable<XElement> Write() =>
        [
            new XElement(
                "header",
                Build.Class("front"),
                Build.Leaf("p", _meta.PrintedSubject, Build.Class("subject")),
                Titles(),
                Products(),
                Authors(),
                Affs(),
                Correspondence(),
                AuthorNotes(),
                Files()
            ),
            .. Build.Around("div", Build.Class("band"), Info(), Build.Around("div", Build.Class("abstracts"), Abstracts())) is { } band
                ? NotesBefore(band)
                : [],
            .. blocks.Beside(_meta.Permissions.Source, Licence),
        ];

    /// <summary>The columns of the band would hold its notes between them, so the notes go before it.</summary>
    private static List<XElement> NotesBefore(XElement band)
    {
        var notes = band.Descendants("aside").Where(FindingHtml.IsNote).ToList();
        foreach (var note in notes)
            note.Remove();
        return [.. notes, band];
    }

    private IEnumerable<XElement> Titles() =>
        [
            .. blocks.Beside(
                _meta.Title.Source,
                () =>
                    _meta.Title.Content.PlainText().Trim().Length == 0
                        ? new XElement("h1", words.Content(Label.Untitled), blocks.Inline(_meta.Title.Content))
                        : new XElement("h1", words.Other(_meta.Title.Language), blocks.Inline(_meta.Title.Content))
            ),
            .. blocks.Beside(SourceRef.None, () => Build.Around("p", Build.Class("subtitle"), blocks.Inline(_meta.Subtitle))),
            .. _meta.TranslatedTitles.SelectMany(title =>
                blocks.Beside(
                    title.Source,
                    () => Build.Around("p", Build.Class("translated-title"), words.Other(title.Language), blocks.Inline(title.Content))
                )
            ),
        ];

    private IEnumerable<XElement> Products() =>
        _meta.Products.SelectMany(product =>
            blocks.Beside(
                product.Source,
                () =>
                    Build.Around(
                        "p",
                        Build.Class("product"),
                        product.Parts.Select(part => part.IsItalic ? new XElement("cite", part.Text) : (object)part.Text)
                    )
            )
        );

    private IEnumerable<XElement> Authors()
    {
        var notes = _meta.Contribs.SelectMany(contrib => blocks.Beside(contrib.Source, () => Author(contrib))).ToList();
        return
        [
            .. notes.Where(element => element.Name == "aside"),
            .. OrNone(
                Build.Around("ul", new XAttribute("role", "list"), Build.Class("authors"), notes.Where(element => element.Name == "li"))
            ),
        ];
    }

    private XElement Author(Contrib contrib)
    {
        var marks = _meta.MarksOf(contrib).Concat(ArticleMeta.IsMarkedCorresponding(contrib) ? ["*"] : []);
        return new XElement(
            "li",
            contrib.Printed,
            Build.Leaf("sup", string.Join(',', marks)),
            contrib.Orcid is { Length: > 0 } orcid
                ? new object[]
                {
                    " ",
                    new XElement(
                        "a",
                        Build.Class("orcid"),
                        Build.Href("https://orcid.org/" + orcid),
                        new XAttribute("aria-label", $"ORCID iD {orcid}"),
                        "iD"
                    ),
                }
                : null
        );
    }

    private IEnumerable<XElement> Affs() =>
        _meta.Affs.SelectMany(aff =>
            blocks.Beside(aff.Source, () => Build.Around("p", Build.Class("aff"), Build.Leaf("sup", aff.Label), Address(aff)))
        );

    private static string Address(Aff aff)
    {
        var typed = string.Join(", ", aff.Parts);
        return typed.Length > 0 ? typed : aff.Raw;
    }

    private XElement? Correspondence() =>
        Build.Around("p", Build.Class("corresp"), _meta.PrintedAddresses.Select((contrib, index) => Address(contrib, index == 0)));

    private object[] Address(Contrib contrib, bool isFirst) =>
        [
            !isFirst ? ", "
            : ArticleMeta.IsMarkedCorresponding(contrib) ? $"* {words[Label.Corresponding]}: "
            : $"{words[Label.Email]}: ",
            InlineHtml.Link(InlineHtml.WebAddress("mailto:" + contrib.Email), contrib.Email!),
        ];

    private IEnumerable<XElement> AuthorNotes() =>
        _meta.AuthorNotes.SelectMany(note =>
            blocks.Beside(note.Source, () => Build.Around("p", Build.Class("author-note"), blocks.Inline(_meta.Printed(note))))
        );

    /// <summary>The article in its other forms.</summary>
    private XElement? Files() =>
        Build.Around(
            "ul",
            new XAttribute("role", "list"),
            Build.Class("files"),
            File(links.Pdf, "application/pdf", "PDF"),
            File(links.Xml, "application/xml", "JATS XML")
        );

    private static XElement? File(string? address, string type, string name) =>
        address is null ? null : new XElement("li", new XElement("a", Build.Href(address), new XAttribute("type", type), name));

    private XElement? Info()
    {
        var notes = _meta
            .History.SelectMany(date =>
                blocks.Beside(
                    date.Source,
                    () =>
                        Entry(
                            words[HistoryLabels.LabelOf(date.Event)],
                            date.Date is { } known ? DateText.Of(known, article.Language) : date.Raw
                        )
                )
            )
            .ToList();
        var hasPublished = _meta.History.Any(date => date.Event == HistoryEvent.Published);
        return Build.Around(
            "aside",
            Build.Class("article-info"),
            new XAttribute("aria-label", words[Label.ArticleInfo]),
            notes.Where(element => element.Name == "aside"),
            Build.Around(
                "dl",
                notes.Where(element => element.Name == "div"),
                hasPublished || _meta.Published is not { } published
                    ? null
                    : Entry(words[Label.Published], DateText.Of(published, article.Language)),
                _meta.Doi is { Length: > 0 } doi ? Entry(words[Label.Doi], new XElement("a", Build.Href(DoiText.Address(doi)), doi)) : null
            )
        );
    }

    private static XElement Entry(string name, object value) => new("div", new XElement("dt", name), new XElement("dd", value));

    /// <summary>Abstracts, each with the keywords of its language under the last in that language, and then those of other languages.</summary>
    private IEnumerable<XElement> Abstracts() =>
        [
            .. _meta.Abstracts.SelectMany((item, at) => KeywordsUnder(at).Prepend(Abstract(item))),
            .. _meta
                .KwdGroups.Where(group => !_meta.Abstracts.Any(item => LanguageTag.ShareLanguage(item.Language, group.Language)))
                .SelectMany(Beside),
        ];

    private IEnumerable<XElement> KeywordsUnder(int abstractAt) =>
        _meta.Abstracts[abstractAt].Language is var language && IsLast(abstractAt)
            ? _meta.KwdGroups.Where(group => LanguageTag.ShareLanguage(group.Language, language)).SelectMany(Beside)
            : [];

    private bool IsLast(int abstractAt) =>
        !_meta.Abstracts.Skip(abstractAt + 1).Any(later => LanguageTag.ShareLanguage(later.Language, _meta.Abstracts[abstractAt].Language));

    private IEnumerable<XElement> Beside(KwdGroup group) => blocks.Beside(group.Source, () => Keywords(group));

    private XElement Abstract(Abstract item)
    {
        var heading = blocks
            .Beside(
                item.Source,
                () => Build.Heading(2, string.IsNullOrWhiteSpace(item.Heading) ? words.In(item.Language, Label.Abstract) : item.Heading)
            )
            .ToList();
        return new XElement(
            "section",
            Build.Class("abstract"),
            words.Other(item.Language),
            heading,
            blocks.Write(item.Blocks),
            item.Sections.Select(section => blocks.WriteSection(section, 3, isListed: false))
        );
    }

    private XElement Keywords(KwdGroup group) =>
        new(
            "p",
            Build.Class("keywords"),
            words.Other(group.Language),
            new XElement("strong", string.IsNullOrWhiteSpace(group.Label) ? words.In(group.Language, Label.Keywords) : group.Label),
            " ",
            group.Kwds.IsEmpty ? group.Raw : string.Join("; ", group.Kwds)
        );

    private XElement? Licence()
    {
        var permissions = _meta.Permissions;
        return Build.Around(
            "p",
            Build.Class("licence"),
            permissions.CopyrightStatement is { Length: > 0 } statement ? statement + ". " : null,
            permissions.LicenceText is { Length: > 0 } text ? Sentence(text, permissions.LicenceLanguage) : null,
            " ",
            permissions.LicenceUrl is { Length: > 0 } url
                ? InlineHtml.Link(
                    InlineHtml.WebAddress(url),
                    new XAttribute("rel", "license"),
                    permissions.LicenceCode is { Length: > 0 } code ? new XElement("span", Build.Class("whole"), code) : url
                )
                : null
        );
    }

    private IEnumerable<object> Sentence(string text, string? language) =>
        words.Other(language) is { Length: > 0 } other ? [new XElement("span", other, WithWholeNames(text))] : WithWholeNames(text);

    /// <summary>Names such as "Attribution-NonCommercial", in any language, are not parted at their hyphens.</summary>
    private static IEnumerable<object> WithWholeNames(string text) =>
        HyphenedName.Split(text).Select((part, index) => index % 2 == 0 ? (object)part : new XElement("span", Build.Class("whole"), part));

    [GeneratedRegex(@"((?:\bAttribution|(?<=Creative Commons )\p{Lu}\p{L}*)(?:-\p{L}+)+)")]
    private static partial Regex HyphenedName { get; }

    private static IEnumerable<XElement> OrNone(XElement? element) => element is null ? [] : [element];
}
