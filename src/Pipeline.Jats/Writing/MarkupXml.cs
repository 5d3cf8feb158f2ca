using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes back what was kept of a file that was read, into the element that the fields of a part make.</summary>
/// <param name="write">Writes an element that was kept.</param>
/// <param name="writeText">Writes the words of an element of this name.</param>
internal sealed class MarkupXml(Func<KeptBlock, XElement?> write, Func<string, Seq<Inline>, IEnumerable<object>> writeText)
{
    /// <summary>
    /// The element with what was kept, each at a place that the DTD allows. Kept elements stand in place of those of their
    /// name; where the fields have been changed since, theirs stay.
    /// </summary>
    public XElement Complete(XElement written, Markup markup)
    {
        if (markup.IsNone)
            return written;
        AddAttributes(written, markup.Attributes);
        if (markup.Content is { } content && Fingerprint.Of(written.Nodes()) == content.Said)
            written.ReplaceNodes(writeText(JatsNames.Prefixed(written.Name), content.Content));
        if (!markup.Elements.IsEmpty)
            AddElements(written, markup.Elements);
        return written;
    }

    /// <summary>Attributes that the fields make too get the value that was kept; all stand in the order in which our writer sets those of JATS.</summary>
    public static void AddAttributes(XElement written, Seq<KeptAttribute> attributes)
    {
        if (attributes.IsEmpty)
            return;
        foreach (var attribute in attributes)
            written.SetAttributeValue(JatsNames.NameOf(attribute.Name), attribute.Value);
        Order(written);
    }

    /// <summary>Puts the attributes of an element of JATS in the order in which our writer sets them.</summary>
    public static void Order(XElement written)
    {
        if (written.Name.Namespace == XNamespace.None)
            written.ReplaceAttributes(written.Attributes().OrderBy(Rank).ToList());
    }

    private static int Rank(XAttribute attribute) =>
        attribute.Name switch
        {
            var name when name == "id" => 0,
            var name when name == JatsNames.Href => 2,
            var name when name == JatsNames.LinkTitle => 3,
            var name when name == JatsNames.Lang => 4,
            _ => 1,
        };

    private void AddElements(XElement written, Seq<KeptElements> kept)
    {
        var added = new List<KeptBlock>();
        foreach (var group in kept)
        {
            var own = written.Elements(JatsNames.NameOf(group.Name)).ToList();
            if (Fingerprint.Of(own) != group.Said)
                continue;
            if (own.Count == 0)
                added.AddRange(group.Elements);
            else
                own[0].AddBeforeSelf(group.Elements.Select(write).OfType<XElement>());
            foreach (var element in own)
                element.Remove();
        }
        Insert(written, [.. InOrder(added).Select(write).OfType<XElement>()]);
    }

    /// <summary>As they stood in the file, whatever their names.</summary>
    private static IEnumerable<KeptBlock> InOrder(List<KeptBlock> kept) =>
        kept.OrderBy(block => block.Source.Paragraph).ThenBy(block => block.Source.Start);

    private static void Insert(XElement written, List<XElement> added)
    {
        if (added.Count == 0)
            return;
        if (JatsModel.Publishing13.Find(JatsNames.Prefixed(written.Name))?.Children is not { } model)
        {
            written.Add(added);
            return;
        }
        var own = written.Elements().ToList();
        foreach (var element in own)
            element.Remove();
        var (placed, unplaced) = ChildOrder.Arrange(model, own, added);
        written.Add(placed, unplaced);
    }
}
