using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Comparison.Tests;

/// <summary>Changes one thing anywhere in a file.</summary>
internal static class AnyMutation
{
    /// <returns>The changed file and what was changed; a null file where the draw hit nothing that can be changed.</returns>
    public static (string? Xml, string What) Of(string xml, Random random)
    {
        var document = Parse(xml);
        var what = random.Next(9) switch
        {
            0 or 1 or 2 => ChangeText(document, random),
            3 or 4 => ChangeAttribute(document, random),
            5 => RemoveAttribute(document, random),
            6 => RemoveElement(document, random),
            7 => Unwrap(document, random),
            _ => Swap(document, random),
        };
        return what is null ? (null, "nothing") : (document.ToString(SaveOptions.DisableFormatting), what);
    }

    public static XDocument Parse(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string? ChangeText(XDocument document, Random random)
    {
        var texts = document.DescendantNodes().OfType<XText>().Where(text => !string.IsNullOrWhiteSpace(text.Value)).ToArray();
        if (texts.Length == 0)
            return null;
        var text = texts[random.Next(texts.Length)];
        var visible = Enumerable
            .Range(0, text.Value.Length)
            .Where(index => !char.IsWhiteSpace(text.Value[index]) && !char.IsSurrogate(text.Value[index]))
            .ToArray();
        if (visible.Length == 0)
            return null;
        var at = visible[random.Next(visible.Length)];
        var before = text.Value;
        text.Value = random.Next(4) switch
        {
            0 => before.Remove(at, 1),
            1 => before.Insert(at, "x"),
            2 => before.Insert(at, " "),
            _ => $"{before[..at]}{(before[at] == 'q' ? 'k' : 'q')}{before[(at + 1)..]}",
        };
        return $"text “{before}” became “{text.Value}”";
    }

    private static string? ChangeAttribute(XDocument document, Random random)
    {
        if (AnyAttribute(document, random) is not { } attribute)
            return null;
        attribute.Value += "x";
        return $"attribute {attribute.Name} became {attribute.Value}";
    }

    private static string? RemoveAttribute(XDocument document, Random random)
    {
        if (AnyAttribute(document, random) is not { } attribute)
            return null;
        var what = $"attribute {attribute} removed";
        attribute.Remove();
        return what;
    }

    private static XAttribute? AnyAttribute(XDocument document, Random random)
    {
        var attributes = document.Descendants().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToArray();
        return attributes.Length == 0 ? null : attributes[random.Next(attributes.Length)];
    }

    private static string? RemoveElement(XDocument document, Random random)
    {
        var element = AnyElement(document, random);
        if (element is null)
            return null;
        element.Remove();
        return $"element {Shown(element)} removed";
    }

    /// <summary>Leaves the content where the element was.</summary>
    private static string? Unwrap(XDocument document, Random random)
    {
        var element = AnyElement(document, random);
        if (element is null)
            return null;
        element.ReplaceWith(element.Nodes());
        return $"element {Shown(element)} unwrapped";
    }

    /// <summary>Puts an element before the one that stood before it.</summary>
    private static string? Swap(XDocument document, Random random)
    {
        var element = AnyElement(document, random);
        if (element?.ElementsBeforeSelf().LastOrDefault() is not { } before || before.ToString() == element.ToString())
            return null;
        element.Remove();
        before.AddBeforeSelf(element);
        return $"{Shown(element)} swapped with {Shown(before)}";
    }

    private static XElement? AnyElement(XDocument document, Random random)
    {
        var elements = document.Root!.Descendants().ToArray();
        return elements.Length == 0 ? null : elements[random.Next(elements.Length)];
    }

    private static string Shown(XElement element) => element.ToString() is { Length: > 200 } text ? text[..200] : element.ToString();
}
