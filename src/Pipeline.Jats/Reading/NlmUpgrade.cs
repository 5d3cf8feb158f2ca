using System.Xml.Linq;
using Pipeline.Jats.Rules.Reading;

namespace Pipeline.Jats.Reading;

/// <summary>Gives what NLM 2 and 3 and the first versions of JATS named or placed otherwise its name and place of today.</summary>
internal sealed class NlmUpgrade(ReadingLog log)
{
    private static readonly Dictionary<string, string> Elements = new(StringComparer.Ordinal)
    {
        ["citation"] = "mixed-citation",
        ["nlm-citation"] = "element-citation",
        ["custom-meta-wrap"] = "custom-meta-group",
        ["gloss-group"] = "glossary",
        ["chem-struct-wrapper"] = "chem-struct-wrap",
        ["floats-wrap"] = "floats-group",
        ["access-date"] = "date-in-citation",
        ["time-stamp"] = "date-in-citation",
        ["contract-num"] = "award-id",
        ["grant-num"] = "award-id",
        ["contract-sponsor"] = "funding-source",
        ["grant-sponsor"] = "funding-source",
        ["thesis-institution"] = "institution",
    };

    /// <summary>Attributes by the element they stand on, which has its new name already.</summary>
    private static readonly (string Element, string Old, string New)[] Attributes =
    [
        ("mixed-citation", "citation-type", "publication-type"),
        ("element-citation", "citation-type", "publication-type"),
        ("related-article", "journal-id-type", "ext-link-type"),
    ];

    private static readonly string[] PermissionsParts = ["copyright-statement", "copyright-year", "copyright-holder", "license"];

    public void Upgrade(XElement article)
    {
        foreach (var element in article.Descendants().ToList())
            Rename(element);
        foreach (var meta in article.Descendants("article-meta").ToList())
        {
            Gather(meta, "permissions", PermissionsParts);
            GatherFunding(meta);
        }
        foreach (var meta in article.Descendants("journal-meta").ToList())
            Gather(meta, "journal-title-group", ["journal-title", "journal-subtitle", "abbrev-journal-title"]);
        foreach (var group in article.Descendants("title-group").ToList())
            GatherTranslations(group);
        foreach (var paragraph in article.Descendants("license").Elements("p").ToList())
            Rename(paragraph, "license-p");
        foreach (var date in article.Descendants("pub-date").ToList())
            TypeDate(date);
        foreach (var notes in article.Elements("front").Elements("notes").ToList())
            MoveToBack(article, notes);
    }

    private void Rename(XElement element)
    {
        if (element.Name.Namespace != XNamespace.None)
            return;
        if (Elements.TryGetValue(element.Name.LocalName, out var name))
            Rename(element, name);
        foreach (var (on, old, renewed) in Attributes)
        {
            if (element.Name != on || element.Attribute(old) is not { } attribute || element.Attribute(renewed) is not null)
                continue;
            log.Note(ElementUpgraded.Rule, element, $"An attribute of <{on}> has its name of today.", old, renewed);
            element.ReplaceAttributes(
                element.Attributes().Select(each => each == attribute ? new XAttribute(renewed, each.Value) : each).ToList()
            );
        }
    }

    private void Rename(XElement element, string name)
    {
        log.Note(ElementUpgraded.Rule, element, "An element has its name of today.", element.Name.LocalName, name);
        element.Name = name;
    }

    /// <summary>Children that once stood by themselves, in the group that holds them now.</summary>
    private void Gather(XElement parent, string group, string[] names)
    {
        var loose = parent.Elements().Where(child => names.Contains(child.Name.LocalName)).ToList();
        if (loose.Count == 0)
            return;
        log.Note(
            ElementUpgraded.Rule,
            loose[0],
            $"What belongs together stands in <{group}>.",
            string.Join(", ", loose.Select(child => child.Name.LocalName).Distinct()),
            group
        );
        var home = parent.Element(group) ?? new XElement(group);
        if (home.Parent is null)
            loose[0].AddBeforeSelf(home);
        foreach (var child in loose)
            child.Remove();
        home.Add(loose);
    }

    private void GatherFunding(XElement meta)
    {
        var loose = meta.Elements().Where(child => child.Name.LocalName is "award-id" or "funding-source").ToList();
        if (loose.Count == 0)
            return;
        log.Note(
            ElementUpgraded.Rule,
            loose[0],
            "Who paid for the work stands in a funding-group.",
            string.Join(", ", loose.Select(child => child.Name.LocalName).Distinct()),
            "funding-group"
        );
        var awards = new XElement("award-group");
        loose[0].AddBeforeSelf(new XElement("funding-group", awards));
        foreach (var child in loose)
            child.Remove();
        awards.Add(loose.OrderByDescending(child => child.Name.LocalName, StringComparer.Ordinal));
    }

    /// <summary>A translated title with its subtitles, for each language.</summary>
    private void GatherTranslations(XElement group)
    {
        foreach (var title in group.Elements("trans-title").ToList())
        {
            log.Note(ElementUpgraded.Rule, title, "A translated title stands in a trans-title-group.", "trans-title", "trans-title-group");
            var home = new XElement("trans-title-group", title.Attribute(XNamespace.Xml + "lang"));
            title.AddBeforeSelf(home);
            var subtitles = title.ElementsAfterSelf().TakeWhile(next => next.Name == "trans-subtitle").ToList();
            foreach (var moved in subtitles.Prepend(title))
                moved.Remove();
            home.Add(title, subtitles);
        }
    }

    private void TypeDate(XElement date)
    {
        if (date.Attribute("pub-type") is not { } old || date.Attribute("date-type") is not null)
            return;
        var (type, format) = old.Value switch
        {
            "epub" => ("pub", "electronic"),
            "ppub" => ("pub", "print"),
            "collection" => ("collection", null),
            _ => (null, null),
        };
        if (type is null)
            return;
        log.Note(
            DateTyped.Rule,
            date,
            "A publication date says what it is of and in which form.",
            $"pub-type=\"{old.Value}\"",
            format is null ? $"date-type=\"{type}\"" : $"date-type=\"{type}\" publication-format=\"{format}\""
        );
        old.Remove();
        date.ReplaceAttributes(
            new XAttribute("date-type", type),
            format is null || date.Attribute("publication-format") is not null ? null : new XAttribute("publication-format", format),
            date.Attributes().ToList()
        );
    }

    private void MoveToBack(XElement article, XElement notes)
    {
        log.Note(ElementMoved.Rule, notes, "Notes in front stand in the back.");
        notes.Remove();
        if (article.Element("back") is { } back)
            back.Add(notes);
        else
            (article.Element("body") ?? article.Element("front"))!.AddAfterSelf(new XElement("back", notes));
    }
}
