using System.Xml.Linq;
using Pipeline.Jats.Rules;

namespace Pipeline.Jats.Checking;

/// <summary>
/// Holds a document against the content models and attributes of the DTD, element by element, without recursion, so that
/// no depth of a file can break it. It finds exactly the files that a validating parser would call invalid.
/// </summary>
internal sealed class ModelCheck(JatsModel model, DocumentType type, JatsFindings findings)
{
    private readonly Dictionary<string, XElement> _ids = new(StringComparer.Ordinal);
    private readonly List<(XElement Element, string Attribute, string Id)> _references = [];

    public void Check(XElement root)
    {
        if (JatsModel.NameOf(root) != "article")
            findings.Add(root, ElementUnknown.AsRoot(root));
        foreach (var element in root.DescendantsAndSelf())
        {
            var name = JatsModel.NameOf(element);
            if (model.Find(name) is { } declared)
            {
                CheckContent(element, declared);
                CheckAttributes(element, declared);
            }
            else
            {
                findings.Add(element, ElementUnknown.Named(name, type));
            }
        }
        foreach (var (element, attribute, id) in _references.Where(reference => !_ids.ContainsKey(reference.Id)))
            findings.Add(element, ReferenceToNothing.Of(element, attribute, id));
    }

    private void CheckContent(XElement element, ElementModel declared)
    {
        if (declared.Children is { } children)
            CheckOrder(element, children);
        else if (declared.Mixed is { } names)
            CheckMixed(element, names);
        else if (element.Nodes().Any())
            findings.Add(element, ContentMisplaced.NotEmpty(element));
        if (declared.Mixed is null && element.Nodes().OfType<XText>().FirstOrDefault(IsMisplaced) is { } text)
            findings.Add(element, TextMisplaced.In(element, text.Value));
    }

    /// <summary>White space may stand between elements, but not as a CDATA section (XML 1.0 §3, validity constraint Element Valid).</summary>
    private static bool IsMisplaced(XText text) => text is XCData || !string.IsNullOrWhiteSpace(text.Value);

    /// <summary>One finding for an element: after the first child out of place nothing can be said of the others.</summary>
    private void CheckOrder(XElement element, ContentModel content)
    {
        XElement? before = null;
        foreach (var child in element.Elements())
        {
            var name = JatsModel.NameOf(child);
            if (content.After(name) is not { } rest)
            {
                findings.Add(child, ContentMisplaced.Child(element, name, before, content));
                return;
            }
            (content, before) = (rest, child);
        }
        if (!content.IsOptional)
            findings.Add(element, ContentMisplaced.Missing(element, before, content));
    }

    private void CheckMixed(XElement element, HashSet<string> names)
    {
        foreach (var child in element.Elements())
            if (JatsModel.NameOf(child) is var name && !names.Contains(name))
                findings.Add(child, ContentMisplaced.InText(element, name));
    }

    private void CheckAttributes(XElement element, ElementModel declared)
    {
        foreach (var attribute in element.Attributes())
        {
            var name = NameOf(element, attribute);
            if (declared.Attributes.TryGetValue(name, out var expected))
                CheckValue(element, attribute.Value, expected);
            else
                findings.Add(element, AttributeUnknown.On(element, name));
        }
        foreach (var required in declared.Required)
            if (!element.Attributes().Any(attribute => NameOf(element, attribute) == required.Name))
                findings.Add(element, AttributeMissing.On(element, required.Name));
    }

    private void CheckValue(XElement element, string raw, AttributeModel expected)
    {
        var value = expected.Normalise(raw);
        if (!expected.Allows(value))
            findings.Add(element, AttributeValueWrong.On(element, raw, expected));
        else if (expected.Type == AttributeType.Id && !_ids.TryAdd(value, element))
            findings.Add(element, IdUsedTwice.On(element, value, findings.PlaceOf(_ids[value])));
        else if (expected.Type is AttributeType.IdRef or AttributeType.IdRefs)
            _references.AddRange(AttributeModel.Words(value).Select(id => (element, expected.Name, id)));
    }

    private static string NameOf(XElement element, XAttribute attribute) =>
        attribute.IsNamespaceDeclaration
            ? attribute.Name.Namespace == XNamespace.None
                ? "xmlns"
                : $"xmlns:{attribute.Name.LocalName}"
            : JatsModel.NameOf(element, attribute.Name);
}
