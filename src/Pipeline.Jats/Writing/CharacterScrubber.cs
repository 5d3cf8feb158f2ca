using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Leaves out characters that no XML document can hold (XML 1.0 §2.2) and tells where. An attribute of which nothing is left
/// goes, unless the DTD demands it.
/// </summary>
internal static class CharacterScrubber
{
    public static IEnumerable<Diagnostic> Scrub(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList())
                if (Clean(attribute.Value) is { } value)
                {
                    yield return CharacterLeftOut.At(element, attribute.Value, value);
                    if (value.Length > 0 || IsRequired(element, attribute))
                        attribute.Value = value;
                    else
                        attribute.Remove();
                }
            foreach (var text in element.Nodes().OfType<XText>())
                if (Clean(text.Value) is { } value)
                {
                    yield return CharacterLeftOut.At(element, text.Value, value);
                    text.Value = value;
                }
        }
    }

    private static bool IsRequired(XElement element, XAttribute attribute) =>
        JatsModel.Publishing13.Find(JatsModel.NameOf(element))?.Attributes.GetValueOrDefault(JatsModel.NameOf(element, attribute.Name))
            is { IsRequired: true }
                or { Type: AttributeType.Id };

    /// <summary>The text without them, or null where it has none.</summary>
    private static string? Clean(string text)
    {
        StringBuilder? clean = null;
        for (var at = 0; at < text.Length; at++)
        {
            var length = at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]) ? 2 : 1;
            var isLegal = length == 2 || XmlConvert.IsXmlChar(text[at]);
            if (!isLegal)
                clean ??= new StringBuilder(text, 0, at, text.Length);
            else
                clean?.Append(text, at, length);
            at += length - 1;
        }
        return clean?.ToString();
    }
}
