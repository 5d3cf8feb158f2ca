using System.Globalization;
using System.Text;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>What must hold of every typeset article; each check gives what it finds wrong.</summary>
internal static class PageChecks
{
    public static IEnumerable<string> All(Article article, TypesetDocument document, LayoutDesign design) =>
        [
            .. WordsLostOrDoubled(article, document),
            .. OutsideTheSheet(document, design),
            .. FoliosOutOfOrder(document),
            .. BrokenTags(document),
            .. BrokenLinks(document),
        ];

    /// <summary>The letters of the article and of the pages, counted: nothing is lost, nothing is set twice.</summary>
    public static IEnumerable<string> WordsLostOrDoubled(Article article, TypesetDocument document)
    {
        var wanted = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in ArticleTexts(article))
        {
            foreach (var word in WordsOf(text))
                wanted[word] = wanted.GetValueOrDefault(word) + 1;
        }

        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in WordsOf(PageText(document)))
            found[word] = found.GetValueOrDefault(word) + 1;
        foreach (var (word, count) in wanted)
        {
            // Labels that the design prints (Received, Keywords …) may add to a word but never take from it.
            if (found.GetValueOrDefault(word) < count)
                yield return $"'{word}' stands {found.GetValueOrDefault(word)} times on the pages and {count} times in the article";
        }
    }

    public static IEnumerable<string> OutsideTheSheet(TypesetDocument document, LayoutDesign design)
    {
        const double Tolerance = 8;
        foreach (var page in document.Pages)
        {
            foreach (var item in page.Items)
            {
                var (left, top, right, bottom) = item switch
                {
                    GlyphRun run => (run.X.Value, run.Baseline.Value - run.Size.Value, (run.X + run.Width).Value, run.Baseline.Value),
                    RuleBox box => (box.X.Value, box.Y.Value, (box.X + box.Width).Value, (box.Y + box.Height).Value),
                    ImageBox image => (image.X.Value, image.Y.Value, (image.X + image.Width).Value, (image.Y + image.Height).Value),
                    LinkArea link => (link.X.Value, link.Y.Value, (link.X + link.Width).Value, (link.Y + link.Height).Value),
                    _ => (100, 100, 100, 100),
                };
                if (
                    left < design.Page.Left.Value - Tolerance
                    || right > (page.Width - design.Page.Right).Value + Tolerance
                    || top < 30
                    || bottom > page.Height.Value - 40
                )
                    yield return string.Create(
                        CultureInfo.InvariantCulture,
                        $"page {page.Folio}: {item.GetType().Name} at {left:0.0}–{right:0.0}, {top:0.0}–{bottom:0.0}: {(item is GlyphRun glyphs ? string.Concat(glyphs.Glyphs.Select(glyph => glyph.Text)) : string.Empty)}"
                    );
            }
        }
    }

    public static IEnumerable<string> FoliosOutOfOrder(TypesetDocument document)
    {
        for (var index = 1; index < document.Pages.Count; index++)
        {
            if (
                int.Parse(document.Pages[index].Folio, CultureInfo.InvariantCulture)
                != int.Parse(document.Pages[index - 1].Folio, CultureInfo.InvariantCulture) + 1
            )
                yield return $"page {document.Pages[index - 1].Folio} is followed by {document.Pages[index].Folio}";
        }
    }

    /// <summary>Ids are unique, every item's tag exists, headings skip no level, and nothing is a missing glyph.</summary>
    public static IEnumerable<string> BrokenTags(TypesetDocument document)
    {
        var ids = new HashSet<int>();
        var level = 0;
        foreach (var node in Nodes(document.Root))
        {
            if (!ids.Add(node.Id))
                yield return $"node {node.Id} stands twice";
            if (node.Role is not ['H', >= '1' and <= '6'])
                continue;
            if (node.Role[1] - '0' > level + 1)
                yield return $"{node.Role} after H{level}";
            level = node.Role[1] - '0';
        }

        foreach (var item in document.Pages.SelectMany(page => page.Items))
        {
            if (item.Tag >= 0 && !ids.Contains(item.Tag))
                yield return $"tag {item.Tag} is no node";
            if (item is GlyphRun run && run.Glyphs.Any(glyph => glyph.Id == 0))
                yield return "a glyph is .notdef";
        }
    }

    public static IEnumerable<string> BrokenLinks(TypesetDocument document)
    {
        var names = document.Destinations.Select(place => place.Name).ToHashSet(StringComparer.Ordinal);
        var roles = Nodes(document.Root).ToDictionary(node => node.Id, node => node.Role);
        foreach (var link in document.Pages.SelectMany(page => page.Items).OfType<LinkArea>())
        {
            if (link.Target.StartsWith('#') && !names.Contains(link.Target[1..]))
                yield return $"link to {link.Target}, which is nowhere";
            if (roles.GetValueOrDefault(link.Tag) != "Link")
                yield return $"link to {link.Target} is tagged {roles.GetValueOrDefault(link.Tag)}";
        }
    }

    /// <summary>All text that is no artifact, in the order of the tags, words cut at line ends made whole.</summary>
    public static string PageText(TypesetDocument document)
    {
        var text = new Dictionary<int, StringBuilder>();
        foreach (var run in document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            if (run.Tag < 0)
                continue;
            if (!text.TryGetValue(run.Tag, out var own))
                text[run.Tag] = own = new StringBuilder();
            var glyphs = run.IsRightToLeft ? run.Glyphs.Reverse() : run.Glyphs;
            foreach (var glyph in glyphs)
                own.Append(glyph.Text);
        }

        return string.Join(' ', Nodes(document.Root).Where(node => text.ContainsKey(node.Id)).Select(node => text[node.Id].ToString()));
    }

    public static IEnumerable<StructureNode> Nodes(StructureNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static IEnumerable<string> ArticleTexts(Article article) =>
        article
            .InlineRuns()
            .SelectMany(run => run.Content.Texts().Select(text => text.Value))
            .Concat(article.Back.References.References.Select(reference => reference.Raw));

    /// <summary>Runs of letters, four or more: shorter ones may be parts of a word that stands in two styles.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        const int Shortest = 4;
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormC) + " ")
        {
            if (char.IsLetter(character))
                word.Append(character);
            else if (character is not ('\u00AD' or '\u200B' or '\u200D' or '\u200C'))
            {
                if (word.Length >= Shortest)
                    yield return word.ToString();
                word.Clear();
            }
        }
    }
}
