using AngleSharp.Dom;

namespace Pipeline.Html.Tests;

/// <summary>What a program can say of the structure of a page (WCAG 2.2); what only a browser sees is in the browser tests.</summary>
internal static class Accessible
{
    /// <summary>What is wrong with the page, in words; empty where nothing is.</summary>
    public static List<string> Faults(IDocument page) =>
        [
            .. Ids(page),
            .. Links(page),
            .. Headings(page),
            .. page.QuerySelectorAll("img:not([alt])").Select(picture => "no alt: " + picture.OuterHtml),
            .. page.QuerySelectorAll("a[href], button, summary, textarea")
                .Where(control => Name(control).Length == 0)
                .Select(control => "no name: " + control.OuterHtml),
            .. page.QuerySelectorAll("nav, section[role=region], [role=region], [role=note]")
                .Where(part => Name(part, ofAttributesOnly: true).Length == 0)
                .Select(part => "no name: " + part.LocalName),
            .. page.QuerySelectorAll("th:not([scope])").Select(head => "no scope: " + head.OuterHtml),
            .. page.QuerySelectorAll("summary a, summary button, a a, button a, a button")
                .Select(inner => "a control in a control: " + inner.OuterHtml),
            .. page.QuerySelectorAll("ul > :not(li), ol > :not(li), dl > :not(div):not(dt):not(dd)")
                .Select(child => "in a list: " + child.LocalName),
            .. page.QuerySelectorAll("main").Length == 1 ? [] : new[] { "not one main" },
            .. string.IsNullOrWhiteSpace(page.Title) ? new[] { "no title" } : [],
        ];

    private static IEnumerable<string> Ids(IDocument page) =>
        page.QuerySelectorAll("[id]")
            .GroupBy(element => element.Id!, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => "id given twice: " + group.Key);

    private static IEnumerable<string> Links(IDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
        return page.QuerySelectorAll("a[href^='#']")
            .Select(link => link.GetAttribute("href")![1..])
            .Concat(
                new[] { "interestfor", "popovertarget", "aria-labelledby", "aria-describedby" }.SelectMany(name =>
                    page.QuerySelectorAll($"[{name}]").Select(element => element.GetAttribute(name)!)
                )
            )
            .Where(id => !ids.Contains(id))
            .Select(id => "leads nowhere: " + id);
    }

    private static IEnumerable<string> Headings(IDocument page)
    {
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList();
        var levels = headings.Select(heading => heading.LocalName[1] - '0').ToList();
        if (levels.Count(level => level == 1) != 1 || levels[0] != 1)
            yield return "not one h1 before all headings";
        foreach (var (level, before) in levels.Skip(1).Zip(levels))
            if (level > before + 1)
                yield return $"h{level} after h{before}";
    }

    private static string Name(IElement element, bool ofAttributesOnly = false)
    {
        var name = element.GetAttribute("aria-label") ?? element.GetAttribute("title");
        if (ofAttributesOnly || !string.IsNullOrWhiteSpace(name))
            return name?.Trim() ?? string.Empty;
        return element.TextContent.Trim()
            + string.Concat(
                element.QuerySelectorAll("img, math").Select(inner => inner.GetAttribute("alt") ?? inner.GetAttribute("alttext"))
            );
    }
}
