using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Conservation;

/// <summary>Counts the letters and digits on the pages by the paragraph they come from.</summary>
internal sealed class PageLetters
{
    private readonly Dictionary<SourceRef, int> _letters = [];

    public PageLetters(TypesetDocument document)
    {
        var byNode = CountByNode(document.Pages);
        Place(document.Root, SourceRef.None, byNode);
    }

    public int At(SourceRef paragraph) => _letters.GetValueOrDefault(paragraph);

    /// <summary>Letters and digits; one outside the first plane counts once, as the plain letter does that may be read for it.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
            if (WordText.IsWord(character) && !char.IsLowSurrogate(character))
                count++;
        return count;
    }

    private static Dictionary<int, int> CountByNode(Seq<Page> pages)
    {
        var letters = new Dictionary<int, int>();
        foreach (var page in pages)
        {
            foreach (var item in page.Items)
            {
                if (item is not GlyphRun run)
                    continue;
                var count = 0;
                foreach (var glyph in run.Glyphs)
                    count += Count(glyph.Text);
                letters[run.Tag] = letters.GetValueOrDefault(run.Tag) + count;
            }
        }

        return letters;
    }

    /// <summary>What has no source of its own is of the node around it.</summary>
    private void Place(StructureNode node, SourceRef around, Dictionary<int, int> byNode)
    {
        var place = node.Source.IsNone ? around : node.Source;
        if (!place.IsNone && byNode.TryGetValue(node.Id, out var count))
        {
            var key = new SourceRef(place.Part, place.Paragraph);
            _letters[key] = _letters.GetValueOrDefault(key) + count;
        }

        foreach (var child in node.Children)
            Place(child, place, byNode);
    }
}
