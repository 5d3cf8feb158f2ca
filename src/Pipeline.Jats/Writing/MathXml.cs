using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Writes equations as <c>mml:math</c> with their plain reading in <c>alttext</c> (JATS4R mathematics: markup; JATS4R
/// accessibility: no textual-form beside it).
/// </summary>
internal static partial class MathXml
{
    /// <summary>The content of a formula: the equation, or the text where there is no more.</summary>
    /// <param name="language">Of the article, for words that stand in for signs.</param>
    public static object Formula(MathElement? math, string text, bool isDisplay, string language)
    {
        if (math is null)
            return text;
        var element = Element(math, isDisplay);
        element.Add(Xml.Attribute("alttext", AlternateText(text, language)));
        return element;
    }

    /// <summary>An equation without a reading.</summary>
    public static XElement Element(MathElement math, bool isDisplay) =>
        new(
            JatsNames.Mml + "math",
            new XAttribute("display", isDisplay ? "block" : "inline"),
            (math.Name == "math" ? math.Children : [math]).Select(child => Loose(Write(child)))
        );

    /// <summary>Declares the prefix once for the whole file, and numbers the equations (PMC style asks for ids).</summary>
    public static void Settle(XElement article)
    {
        if (!article.Descendants().Any(element => element.Name.Namespace == JatsNames.Mml))
            return;
        if (article.GetPrefixOfNamespace(JatsNames.Mml) is null)
            article.Add(new XAttribute(XNamespace.Xmlns + "mml", JatsNames.Mml));
        var unique = new IdNames();
        unique.Take(article.DescendantsAndSelf().Attributes("id").Select(id => id.Value));
        foreach (var equation in article.Descendants(JatsNames.Mml + "math").Where(equation => equation.Attribute("id") is null))
            equation.SetAttributeValue("id", unique.Numbered("math"));
    }

    /// <summary>Takes the declaration and the numbers away again, but for those that something leads to.</summary>
    public static void Unsettle(XElement article)
    {
        article.Attribute(XNamespace.Xmlns + "mml")?.Remove();
        var equations = article.Descendants(JatsNames.Mml + "math").Attributes("id").Where(id => Number().IsMatch(id.Value)).ToList();
        if (equations.Count == 0)
            return;
        var targets = article
            .DescendantsAndSelf()
            .Attributes()
            .Where(attribute => attribute.Name == "rid" || attribute.Name == "xref")
            .SelectMany(attribute => AttributeModel.Words(attribute.Value))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var id in equations.Where(id => !targets.Contains(id.Value)))
            id.Remove();
    }

    /// <summary>
    /// An element with what the DTD allows in it. One that does not fit becomes a row of its parts, so that the file is
    /// valid whatever the tree holds and no character goes.
    /// </summary>
    private static XElement Write(MathElement element)
    {
        var children = element.Children.Select(Write);
        if (JatsModel.Publishing13.Find("mml:" + element.Name) is { } model && Fits(model, element.Text, children))
            return new XElement(
                JatsNames.Mml + element.Name,
                Attributes(element, model),
                element.Text.Length > 0 ? element.Text : null,
                children
            );
        return new XElement(
            JatsNames.Mml + "mrow",
            element.Text.Length > 0 ? new XElement(JatsNames.Mml + "mtext", element.Text) : null,
            children.Select(Loose)
        );
    }

    /// <summary>An element that may stand anywhere: itself, or a row of what it holds where it belongs into a table or script only.</summary>
    private static XElement Loose(XElement element) =>
        JatsModel.Publishing13.Find("mml:mrow")!.Children!.After("mml:" + element.Name.LocalName) is not null
            ? element
            : new XElement(JatsNames.Mml + "mrow", element.Elements().Select(Loose));

    private static bool Fits(ElementModel model, string text, Seq<XElement> children)
    {
        var names = children.Select(child => "mml:" + child.Name.LocalName);
        if (model.Mixed is { } mixed)
            return names.All(mixed.Contains);
        if (text.Length > 0)
            return false;
        if (model.Children is not { } content)
            return children.IsEmpty;
        foreach (var name in names)
        {
            if (content.After(name) is not { } rest)
                return false;
            content = rest;
        }

        return content.IsOptional;
    }

    /// <summary>Attributes that the DTD knows, without links and ids, which belong to the article.</summary>
    private static IEnumerable<XAttribute> Attributes(MathElement element, ElementModel model) =>
        element
            .Attributes.DistinctBy(attribute => attribute.Name)
            .Where(attribute => attribute.Name is not ("href" or "xref") && !attribute.Name.Contains(':', StringComparison.Ordinal))
            .Where(attribute =>
                model.Attributes.TryGetValue(attribute.Name, out var declared)
                && declared.Type != AttributeType.Id
                && declared.Allows(declared.Normalise(attribute.Value))
            )
            .Select(attribute => new XAttribute(attribute.Name, attribute.Value));

    /// <summary>
    /// The text with words for the signs of XML: aggregators have been met that choke on “&lt;” in alttext even where it
    /// is escaped.
    /// </summary>
    private static string AlternateText(string text, string language)
    {
        var isIndonesian = language.StartsWith("id", StringComparison.OrdinalIgnoreCase);
        var words = text.Replace("<", isIndonesian ? " kurang dari " : " less than ", StringComparison.Ordinal)
            .Replace(">", isIndonesian ? " lebih dari " : " greater than ", StringComparison.Ordinal)
            .Replace("&", isIndonesian ? " dan " : " and ", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    [GeneratedRegex("^math[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
