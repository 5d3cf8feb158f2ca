using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Prose;

/// <summary>From which side text is read: its marks stand at that side.</summary>
internal static class Direction
{
    /// <summary>Whether most of an article, by the length of its paragraphs, begins at the right.</summary>
    public static bool IsRightToLeft(Article article)
    {
        var balance = 0L;
        foreach (var paragraph in article.AllBlocks().OfType<Paragraph>())
        {
            var text = paragraph.Content.PlainText();
            balance += IsRightToLeft(text) ? text.Length : -text.Length;
        }

        return balance > 0;
    }

    /// <summary>Whether more references begin at the right than at the left.</summary>
    public static bool IsRightToLeft(Seq<Reference> references)
    {
        var count = references.Count(reference => IsRightToLeft(reference.Raw));
        return count * 2 > references.Count;
    }

    /// <summary>Whether the first paragraph that has letters begins at the right.</summary>
    public static bool IsRightToLeft(Seq<Block> blocks)
    {
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            var text = paragraph.Content.PlainText();
            if (text.Any(char.IsLetter))
                return IsRightToLeft(text);
        }

        return false;
    }

    public static bool IsRightToLeft(Seq<Inline> content) => IsRightToLeft(content.PlainText());

    private static bool IsRightToLeft(string text) => Bidi.HasRightToLeft(text) && Bidi.IsRightToLeftParagraph(text);
}
