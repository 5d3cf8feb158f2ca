using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Prose;

/// <summary>From which side blocks are read: their marks stand at that side.</summary>
internal static class Direction
{
    /// <summary>Whether the first paragraph that has letters begins at the right.</summary>
    public static bool IsRightToLeft(Seq<Block> blocks)
    {
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            var text = paragraph.Content.PlainText();
            if (text.Any(char.IsLetter)) return Bidi.HasRightToLeft(text) && Bidi.IsRightToLeftParagraph(text);
        }

        return false;
    }
}
