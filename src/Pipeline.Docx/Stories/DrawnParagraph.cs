using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Makes paragraphs of words that are drawn and not written.</summary>
internal static class DrawnParagraph
{
    private static readonly ParagraphFormat Format = new(IsInTextBox: true);

    /// <param name="list">Its place in a list, or null.</param>
    public static ManuscriptParagraph Of(string text, SourceRef source, ListMark? list = null) =>
        new([new ManuscriptText(text, RunFormat.Plain, source)], Format, list, source);
}
