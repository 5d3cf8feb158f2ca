using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>A heading that opens its paragraph: a few words in bold or italics, a stop or colon, and plain text behind it (APA 7 §2.27, levels 4 and 5).</summary>
internal sealed record RunInHeading(BodyItem Item, Line Title, Line Text, string? Label)
{
    private const int MostWords = 10;

    /// <summary>Words of the shortest paragraph that goes on behind one.</summary>
    private const int FewestOfText = 8;

    public static RunInHeading? Read(BodyItem item, CaptionReader captions, LabelIndex labels)
    {
        if (
            item is not { IsText: true, Line: { List: null, Format: { OutlineLevel: null, IsInTextBox: false } } line }
            || TypedList.Read(line) is not null
        )
            return null;
        var marked = LeadingWords.Length(line);
        if (marked == 0 || marked == line.Text.Length)
            return null;
        var end = LeadingWords.LetterEnd(line.Text, marked);
        if (end == 0)
            return null;
        while (end < line.Text.Length && line.Text[end] == '?')
            end++;
        var sign =
            end < line.Text.Length && line.Text[end] is '.' or ':' ? end + 1
            : line.Text[end - 1] == '?' ? end
            : 0;
        if (sign == 0 || sign >= line.Text.Length || line.Text[sign] != ' ')
            return null;
        var (title, text) = (line.Slice(0, end), line.From(sign));
        var number = HeadingNumber.Read(title.Text) is { Kind: NumberKind.Decimal, Depth: > 1 } typed ? typed : (HeadingNumber?)null;
        if (number is { Length: var length })
            title = title.From(length);
        return
            IsTitle(title, labels)
            && text.WordCount >= FewestOfText
            && !Sentence.StartsLower(text.Words)
            && !title.Features.Equals(text.Features)
            && captions.Read(line) is null
            && !captions.IsNote(line)
            ? new(item, title, text, number?.Label)
            : null;
    }

    /// <summary>How it is marked, so that those alike can be told.</summary>
    public (bool IsBold, bool IsItalic) Look => (Title.Features.IsBold, Title.Features.IsItalic);

    private static bool IsTitle(Line title, LabelIndex labels) =>
        title.WordCount is > 0 and <= MostWords
        && char.IsUpper(title.Words[0])
        && title.Words.Any(char.IsLower)
        && labels.Whole(title.Words, LabelIndex.AllLabels) is null;
}
