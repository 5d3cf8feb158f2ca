using System.Xml.Linq;
using Pipeline.Jats.Tex;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Reading;

/// <summary>Reads what a formula holds: its MathML and its reading on one line.</summary>
internal static class MathReader
{
    private static readonly XName Math = JatsNames.Mml + "math";

    public static (MathElement? Math, string Text) Read(XElement formula)
    {
        var parts = formula.Nodes().Select(PartOf).OfType<MathElement>().ToList();
        if (parts.Count > 1 && parts.Exists(part => part.Name == "math"))
            return Together(parts);
        var math = formula.Descendants(Math).FirstOrDefault();
        return (math is null ? null : Element(math) with { Attributes = [] }, TextOf(formula, math));
    }

    /// <summary>Words and equations that stand beside each other in one formula.</summary>
    private static (MathElement Math, string Text) Together(List<MathElement> parts)
    {
        var math = MathElement.Of("math", [.. parts.Select(part => part.Name == "math" ? MathElement.Row(part.Children) : part)]);
        return (math, math.InnerText());
    }

    /// <summary>An equation, or words beside it; null for what is neither, and for what says the same another way.</summary>
    private static MathElement? PartOf(XNode node) =>
        node switch
        {
            XText { Value: var words } when !string.IsNullOrWhiteSpace(words) => Words(words),
            XElement element when element.Name == Math => Element(element),
            XElement { Name.LocalName: "alternatives" } alternatives => alternatives.Element(Math) is { } math ? Element(math) : null,
            XElement
            {
                Name.LocalName: "label" or "tex-math" or "graphic" or "inline-graphic" or "textual-form" or "alt-text" or "long-desc"
            } => null,
            XElement { Value: var words } when !string.IsNullOrWhiteSpace(words) => Words(words),
            _ => null,
        };

    private static MathElement Words(string words) => MathElement.Token("mtext", words.Trim());

    private static string TextOf(XElement formula, XElement? math) =>
        formula.Descendants("textual-form").FirstOrDefault()?.Value
        ?? math?.Attribute("alttext")?.Value
        ?? math?.Value
        ?? (formula.Descendants("tex-math").FirstOrDefault() is { } tex ? TexSource.Body(tex.Value) : null)
        ?? string.Concat(
            formula
                .Nodes()
                .Where(node => node is not XElement { Name.LocalName: "label" or "alternatives" or "graphic" or "inline-graphic" })
                .Select(node => node is XElement element ? element.Value : ((XText)node).Value)
        );

    private static MathElement Element(XElement element) =>
        new(
            element.Name.LocalName,
            element
                .Attributes()
                .Where(attribute => attribute.Name.Namespace == XNamespace.None)
                .Select(attribute => new MathAttribute(attribute.Name.LocalName, attribute.Value))
                .ToSeq(),
            element.Elements().Select(Element).ToSeq(),
            string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value))
        );
}
