using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>An element not known here holds text.</summary>
internal static class UnknownContent
{
    public static Rule Rule { get; } =
        new(
            "DOCX029",
            Severity.Query,
            "Unknown content",
            "The file uses something this program does not know, so its text cannot be placed with certainty.",
            "ECMA-376 part 3 (markup compatibility)",
            "an element of a later version of Word with text in it",
            "the same text in an ordinary paragraph",
            "Look whether the words are in the article where they belong."
        );

    /// <param name="element">Prefixed name of the element.</param>
    public static Diagnostic LeftOut(SourceRef place, string element, string text) =>
        Rule.At(place, $"Text in something of unknown kind ({element}) was left out.", text);

    public static Diagnostic Read(SourceRef place, string element) =>
        Rule.At(place, $"Something of unknown kind ({element}) was read as ordinary text.") with
        {
            Severity = Severity.Notice,
        };

    /// <summary>The text in an element of unknown kind, which is empty for most.</summary>
    public static string TextOf(OoxmlElement element) =>
        string.Join(' ', element.Descendants().Prepend(element).Select(inner => inner.Text.Trim()).Where(text => text.Length > 0));
}
