using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Texts;

/// <summary>Plain text of a settings file in which asterisks stand around words in italics.</summary>
internal static class MarkedText
{
    /// <summary>An asterisk without a second one stays.</summary>
    public static Seq<Inline> Read(string text, SourceRef place)
    {
        var parts = Spaces.Collapse(text).Split('*');
        if (parts.Length % 2 == 0)
            return [new Text(Spaces.Collapse(text), place)];
        var content = new List<Inline>();
        for (var at = 0; at < parts.Length; at++)
        {
            if (parts[at].Length == 0)
                continue;
            var run = new Text(parts[at], place);
            content.Add(at % 2 == 0 ? run : new Emphasis(EmphasisKind.Italic, [run]));
        }

        return content.ToSeq();
    }
}
