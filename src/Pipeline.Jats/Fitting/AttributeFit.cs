using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Reading;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Fitting;

/// <summary>Leaves an element the attributes that the DTD allows on it, and adds those that it demands.</summary>
internal sealed class AttributeFit(ReadingLog log)
{
    public void Fit(XElement element, ElementModel declared)
    {
        foreach (var attribute in element.Attributes().ToList())
        {
            var name = JatsNames.Prefixed(attribute.Name);
            if (
                attribute.IsNamespaceDeclaration
                || (declared.Attributes.TryGetValue(name, out var expected) && FitValue(element, attribute, expected, declared))
            )
                continue;
            log.Note(
                AttributeLeftOut.Rule,
                element,
                $"JATS Publishing 1.3 does not allow this attribute on <{element.Name.LocalName}>.",
                $"{name}=\"{attribute.Value}\""
            );
            attribute.Remove();
        }
        foreach (
            var required in declared.Required.Where(attribute =>
                attribute.Type is not (AttributeType.Id or AttributeType.IdRef or AttributeType.IdRefs)
            )
        )
            if (element.Attribute(JatsNames.NameOf(required.Name)) is null)
                Add(element, required);
    }

    private bool FitValue(XElement element, XAttribute attribute, AttributeModel expected, ElementModel declared)
    {
        var value = expected.Normalise(attribute.Value);
        if (expected.Allows(value))
        {
            if (value != attribute.Value)
                attribute.Value = value;
            return true;
        }
        if (
            expected.Type == AttributeType.Enumeration
            && Array.Find(expected.Values, known => known.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } respelled
        )
        {
            log.Note(
                AttributeRespelled.Rule,
                element,
                $"JATS Publishing 1.3 spells this {expected.Name} otherwise.",
                attribute.Value,
                respelled
            );
            attribute.Value = respelled;
            return true;
        }
        if (
            expected.Type == AttributeType.Enumeration
            && value.Length > 0
            && expected.Values.Contains("custom")
            && declared.Attributes.ContainsKey("custom-type")
        )
        {
            log.Note(
                AttributeRespelled.Rule,
                element,
                $"JATS Publishing 1.3 has no such {expected.Name} on <{element.Name.LocalName}>; it is a custom one.",
                attribute.Value,
                "custom"
            );
            element.SetAttributeValue("custom-type", attribute.Value);
            MarkupXml.Order(element);
            attribute.Value = "custom";
            return true;
        }
        return expected.Type is AttributeType.Id or AttributeType.IdRef or AttributeType.IdRefs;
    }

    private void Add(XElement element, AttributeModel required)
    {
        var value =
            required.Type is AttributeType.Enumeration or AttributeType.Fixed ? required.Values[0]
            : required.Type == AttributeType.CData ? string.Empty
            : "none";
        log.Note(
            ElementAdded.Rule,
            element,
            $"<{element.Name.LocalName}> must have the attribute {required.Name}; one was added.",
            null,
            $"{required.Name}=\"{value}\""
        );
        element.SetAttributeValue(JatsNames.NameOf(required.Name), value);
        MarkupXml.Order(element);
    }
}
