using System.Globalization;
using System.Text;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Listings;

/// <summary>
/// A typeset document as readable text: a line of text for each line on the page with its place and type, then the
/// rules, pictures and links. The same document always gives the same text.
/// </summary>
public static class PagesListing
{
    public static string Write(TypesetDocument document)
    {
        var nodes = new Dictionary<int, StructureNode>();
        Collect(document.Root, nodes);
        var text = new StringBuilder();
        foreach (var page in document.Pages)
            WritePage(text, page, nodes);
        WriteOutline(text, document);
        return text.ToString();
    }

    private static void Collect(StructureNode node, Dictionary<int, StructureNode> nodes)
    {
        nodes[node.Id] = node;
        foreach (var child in node.Children)
            Collect(child, nodes);
    }

    private static void WritePage(StringBuilder text, Page page, Dictionary<int, StructureNode> nodes)
    {
        text.Append(CultureInfo.InvariantCulture, $"== page {page.Folio} ({page.Width} x {page.Height} pt)\n");
        for (var index = 0; index < page.Items.Count; )
        {
            if (page.Items[index] is GlyphRun first)
            {
                var end = EndOfLine(page.Items, index, first);
                WriteLine(text, page.Items.Slice(index, end - index), TagName(first.Tag, nodes));
                index = end;
            }
            else
            {
                WriteOther(text, page.Items[index]);
                index++;
            }
        }

        text.Append('\n');
    }

    /// <summary>Runs that follow each other on one baseline, or a little above or below it, are one line.</summary>
    private static int EndOfLine(Seq<PageItem> items, int start, GlyphRun first)
    {
        var end = start + 1;
        var right = first.X + first.Width;
        while (
            end < items.Count
            && items[end] is GlyphRun run
            && Math.Abs((run.Baseline - first.Baseline).Value) < first.Size.Value * 0.6
            && Math.Abs((run.X - right).Value) < first.Size.Value * 3
        )
        {
            right = run.X + run.Width;
            end++;
        }

        return end;
    }

    private static void WriteLine(StringBuilder text, Seq<PageItem> runs, string tag)
    {
        var first = (GlyphRun)runs[0];
        var last = (GlyphRun)runs[^1];
        text.Append(
            CultureInfo.InvariantCulture,
            $"{first.X.Value, 7:0.00} {first.Baseline.Value, 7:0.00} {(last.X + last.Width - first.X).Value, 7:0.00}  {first.Size.Value, 5:0.##}  {tag, -10} {first.Font, -26} | "
        );
        foreach (var item in runs)
            AppendText(text, (GlyphRun)item);
        while (text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }

    private static void AppendText(StringBuilder text, GlyphRun run)
    {
        var glyphs = run.IsRightToLeft ? run.Glyphs.Reverse() : run.Glyphs;
        foreach (var glyph in glyphs)
            text.Append(glyph.Text.Replace("\u00AD", "-", StringComparison.Ordinal));
    }

    private static void WriteOther(StringBuilder text, PageItem item) =>
        _ = item switch
        {
            RuleBox rule => text.Append(
                CultureInfo.InvariantCulture,
                $"{rule.X.Value, 7:0.00} {rule.Y.Value, 7:0.00} {rule.Width.Value, 7:0.00}  rule {rule.Height} high\n"
            ),
            ImageBox image => text.Append(
                CultureInfo.InvariantCulture,
                $"{image.X.Value, 7:0.00} {image.Y.Value, 7:0.00} {image.Width.Value, 7:0.00}  picture {image.MediaName}, {image.Height.Value:0.00} high\n"
            ),
            CommentArea comment => text.Append(
                CultureInfo.InvariantCulture,
                $"{comment.X.Value, 7:0.00} {comment.Y.Value, 7:0.00} {comment.Width.Value, 7:0.00}  comment {comment.Words}\n"
            ),
            LinkArea link => text.Append(
                CultureInfo.InvariantCulture,
                $"{link.X.Value, 7:0.00} {link.Y.Value, 7:0.00} {link.Width.Value, 7:0.00}  link to {link.Target}\n"
            ),
            _ => text,
        };

    private static string TagName(int tag, Dictionary<int, StructureNode> nodes) =>
        tag switch
        {
            Tags.Layout => "(layout)",
            Tags.Pagination => "(running)",
            _ => nodes.TryGetValue(tag, out var node) ? node.Role : "?",
        };

    private static void WriteOutline(StringBuilder text, TypesetDocument document)
    {
        text.Append("== bookmarks\n");
        foreach (var mark in document.Bookmarks)
            text.Append(' ', mark.Level * 2)
                .Append(CultureInfo.InvariantCulture, $"{mark.Title} (page {document.Pages[mark.PageIndex].Folio}, {mark.Y.Value:0.00})\n");
        text.Append("== destinations\n");
        foreach (var place in document.Destinations)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {place.Name} (page {document.Pages[place.PageIndex].Folio}, {place.Y.Value:0.00})\n"
            );
    }
}
