using System.Xml.Linq;
using Pipeline.Jats.Tex;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Reading;

/// <summary>Reads what a formula holds: its MathML and its reading on one line.</summary>
internal static class MathReader
{
    public static (MathElement? Math, string Text) Read(XElement formula)
    {
        var math = formula.Descendants(JatsNames.Mml + "math").FirstOrDefault();
        return (math is null ? null : Element(math) with { Attributes = [] }, TextOf(formula, math));
    }

    private static string TextOf(XElement formula, XElement? math) =>
        formula.Descendants("textual-form").FirstOrDefault()?.Value
        ?? math?.Attribute("alttext")?.Value
        ?? math?.Value
        ?? (formula.Descendants("tex-math").FirstOrDefault() is { } tex ? TexSource.Body(tex.Value) : null)
        ?? string.Concat(formula.Nodes().Where(node => node is not XElement { Name.LocalName: "label" or "alternatives" or "graphic" or "inline-graphic" }).Select(node => node is XElement element ? element.Value : ((XText)node).Value));

    private static MathElement Element(XElement element) => new(
        element.Name.LocalName,
        element.Attributes().Where(attribute => attribute.Name.Namespace == XNamespace.None).Select(attribute => new MathAttribute(attribute.Name.LocalName, attribute.Value)).ToSeq(),
        element.Elements().Select(Element).ToSeq(),
        string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value)));
}
