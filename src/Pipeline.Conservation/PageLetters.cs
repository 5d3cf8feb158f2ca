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
        var places = new Dictionary<int, SourceRef>();
        Place(document.Root, SourceRef.None, places);
        foreach (var run in document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            if (!places.TryGetValue(run.Tag, out var place) || place.IsNone) continue;
            var key = new SourceRef(place.Part, place.Paragraph);
            _letters[key] = _letters.GetValueOrDefault(key) + run.Glyphs.Sum(glyph => Count(glyph.Text));
        }
    }

    public int At(SourceRef paragraph) => _letters.GetValueOrDefault(paragraph);

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
            if (WordText.IsWord(character)) count++;
        return count;
    }

    /// <summary>What has no source of its own is of the node around it.</summary>
    private static void Place(StructureNode node, SourceRef around, Dictionary<int, SourceRef> places)
    {
        var place = node.Source.IsNone ? around : node.Source;
        places[node.Id] = place;
        foreach (var child in node.Children) Place(child, place, places);
    }
}
