using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS013: text where only elements may stand.</summary>
internal static class TextMisplaced
{
    public static readonly Rule Rule = new(
        "JATS013",
        Severity.Error,
        "Text out of place",
        "Text directly in an element that holds only elements belongs to nothing; readers drop it.",
        "JATS Journal Publishing 1.3 DTD; XML 1.0 §3.2.1",
        "<sec><title>Method</title>We asked …</sec>",
        "<sec><title>Method</title><p>We asked …</p></sec>",
        "Put the text into a paragraph."
    )
    {
        Gates = [Gate.Schema],
    };

    public static Diagnostic In(XElement element, string text) =>
        Rule.At(SourceRef.None, $"Text may not stand directly in <{JatsModel.NameOf(element)}>.", text.Trim());
}
