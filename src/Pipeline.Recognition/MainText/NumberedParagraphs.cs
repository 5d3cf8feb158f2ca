using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Paragraphs that an author numbered by hand through the whole text, as theses and essays in sections have it: they are its paragraphs and no list.</summary>
internal static class NumberedParagraphs
{
    /// <summary>Fewer may be a list of long items.</summary>
    private const int Fewest = 4;

    /// <summary>Words of such a paragraph on the average.</summary>
    private const int Words = 40;

    /// <summary>Marks those that count on from one to the end and hold most of the words of the text.</summary>
    public static void Mark(IReadOnlyList<BodyItem> items)
    {
        var text = items.Where(item => item.IsText).ToList();
        var numbered = new List<BodyItem>();
        foreach (var item in text)
            if (TypedList.Read(item.Line!) is { Style: ListStyle.Order } mark && mark.Number == numbered.Count + 1)
                numbered.Add(item);
        var words = numbered.Sum(item => item.Line!.WordCount);
        if (numbered.Count < Fewest || words < Words * numbered.Count || words * 2 < text.Sum(item => item.Line!.WordCount))
            return;
        foreach (var item in numbered)
            item.IsNumbered = true;
    }
}
