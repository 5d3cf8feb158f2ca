using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

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
            foreach (var attribute in element.Attributes().Where(IsUnclean).ToList())
            {
                var value = XmlCharacters.LeaveOut(attribute.Value);
                yield return CharacterLeftOut.At(element, attribute.Value, value);
                if (value.Length > 0 || IsRequired(element, attribute))
                    attribute.Value = value;
                else
                    attribute.Remove();
            }

            foreach (var text in element.Nodes().OfType<XText>().Where(text => !XmlCharacters.AreAllowed(text.Value)))
            {
                var value = XmlCharacters.LeaveOut(text.Value);
                yield return CharacterLeftOut.At(element, text.Value, value);
                text.Value = value;
            }
        }
    }

    private static bool IsUnclean(XAttribute attribute) => !attribute.IsNamespaceDeclaration && !XmlCharacters.AreAllowed(attribute.Value);

    private static bool IsRequired(XElement element, XAttribute attribute) =>
        JatsModel.Publishing13.Find(JatsModel.NameOf(element))?.Attributes.GetValueOrDefault(JatsModel.NameOf(element, attribute.Name))
            is { IsRequired: true }
                or { Type: AttributeType.Id };
}
