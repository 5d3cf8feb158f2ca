using System.Text;
using Pipeline.Pdf.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>
/// Finds the lines that end between two words. Typesetters drop the space a line is broken at, yet whoever reads the
/// content in order, as screen readers do, would then hear the last word of a line and the first of the next as one.
/// </summary>
internal sealed class LineEnds
{
    private readonly StructureTree _tree;
    private readonly HashSet<GlyphRun> _ends = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Element, GlyphRun> _lastOfBlock = [];

    private LineEnds(StructureTree tree) => _tree = tree;

    /// <summary>Whether a space belongs after this run, which ends its line.</summary>
    public bool NeedsSpace(GlyphRun run) => _ends.Contains(run);

    public static LineEnds Find(Seq<Page> pages, StructureTree tree)
    {
        var ends = new LineEnds(tree);
        foreach (var page in pages)
        {
            foreach (var item in page.Items)
            {
                if (item is GlyphRun { Glyphs.IsEmpty: false } run)
                    ends.Follow(run);
            }
        }

        return ends;
    }

    private void Follow(GlyphRun run)
    {
        if (Block(run.Tag) is not { } block)
            return;
        if (_lastOfBlock.TryGetValue(block, out var last) && IsNewLine(last, run) && IsBetweenWords(last, run))
            _ends.Add(last);
        _lastOfBlock[block] = run;
    }

    /// <summary>The paragraph, cell or other block that a node is running text of; null for artifacts.</summary>
    private Element? Block(int tag)
    {
        var element = _tree.Find(tag);
        while (element is { Parent: { } parent } && RoleMap.IsInline(element.Role))
            element = parent;
        return element;
    }

    /// <summary>Another line, column or page; what only stands a little above or below is a superior or inferior.</summary>
    private static bool IsNewLine(GlyphRun last, GlyphRun next)
    {
        var drop = Math.Abs((next.Baseline - last.Baseline).Value);
        var larger = Math.Max(last.Size.Value, next.Size.Value);
        return drop > larger || (drop > larger / 2 && next.X < last.X + last.Width);
    }

    private static bool IsBetweenWords(GlyphRun last, GlyphRun next)
    {
        var end = Ending(last);
        var first = next.IsRightToLeft ? next.Glyphs[^1].Text : next.Glyphs[0].Text;
        if (end.Length == 0 || first.Length == 0 || IsBreakable(end[^1]) || IsBreakable(first[0]))
            return false;
        if (IsIdeographic(end[^1]) && IsIdeographic(first[0]))
            return false;
        var isClosedUp = end[^1] is '-' or '\u2010' or '\u2013' or '\u2014' or '/' or '@' && end.Length > 1 && !char.IsWhiteSpace(end[^2]);
        return !isClosedUp && !(IsAddress(end) && first[0] is '.' or '-' or '_' or '?' or '&' or '=' or '%' or '#' or '~' or ',');
    }

    /// <summary>Characters after which a line may end without a space: spaces themselves, the hyphen made there, zero width space.</summary>
    private static bool IsBreakable(char character) => char.IsWhiteSpace(character) || character is '\u00AD' or '\u200B';

    /// <summary>From the first ideographs and kana on, which are written without spaces.</summary>
    private static bool IsIdeographic(char character) =>
        character is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00';

    /// <summary>A web address or DOI, which may go on in the next line with a mark that no word begins with.</summary>
    private static bool IsAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal)
        || word.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || word.Contains("10.", StringComparison.Ordinal)
        || word.Contains('@');

    /// <summary>The run's text from the last space before its last two characters on.</summary>
    private static string Ending(GlyphRun run)
    {
        var (first, length) = (run.Glyphs.Count, 0);
        for (var isInside = true; isInside && first > 0; )
        {
            var text = TextInOrder(run, --first);
            length += text.Length;
            isInside = length <= 2 || text.Length == 0 || !char.IsWhiteSpace(text[0]);
        }

        var word = new StringBuilder(length);
        for (; first < run.Glyphs.Count; first++)
            word.Append(TextInOrder(run, first));
        return length > 2 ? word.ToString().TrimStart() : word.ToString();
    }

    private static string TextInOrder(GlyphRun run, int index) => run.Glyphs[run.IsRightToLeft ? run.Glyphs.Count - 1 - index : index].Text;
}
