using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Finds what a file says of a part beyond what the writer makes of the part's fields.</summary>
/// <param name="keep">Reads an element as it is.</param>
/// <param name="keepWords">Reads the words of an element as they are.</param>
/// <param name="isForPages">Whether the article is read for its pages alone, which show nothing of what is found.</param>
internal sealed class MarkupReader(Func<XElement, KeptBlock> keep, Func<XElement, Seq<Inline>> keepWords, bool isForPages)
{
    /// <summary>As <see cref="Of"/>, for a part that is read into its fields whatever is kept beside them.</summary>
    /// <param name="write">Makes what the writer makes of the part.</param>
    public Markup OfPart(XElement source, Func<XElement?> write) => isForPages ? Markup.None : Of(source, write());

    /// <param name="written">What the writer makes of the part that was read from <paramref name="source"/>; null for nothing.</param>
    public Markup Of(XElement source, XElement? written)
    {
        written ??= new XElement(source.Name);
        var attributes = InlineReader
            .Attributes(source)
            .Where(attribute => written.Attribute(JatsNames.NameOf(attribute.Name))?.Value != attribute.Value)
            .ToSeq();
        var isMixed = JatsModel.Publishing13.Find(JatsNames.Prefixed(source.Name)) is { Mixed: not null };
        var markup = new Markup
        {
            Attributes = attributes,
            Elements = isMixed ? [] : Elements(source, written),
            Content = isMixed ? Content(source, written) : null,
        };
        return markup.IsNone ? Markup.None : markup;
    }

    private KeptContent? Content(XElement source, XElement written) =>
        SameMarkup.HaveSameContent(source, written) ? null : new(Fingerprint.Of(written.Nodes()), keepWords(source));

    private Seq<KeptElements> Elements(XElement source, XElement written) =>
        source
            .Elements()
            .Concat(written.Elements())
            .Select(child => child.Name)
            .Distinct()
            .Where(name => !SameMarkup.Are(source.Elements(name), written.Elements(name)))
            .Select(name => new KeptElements(
                JatsNames.Prefixed(name),
                Fingerprint.Of(written.Elements(name)),
                source.Elements(name).Select(keep).ToSeq()
            ))
            .ToSeq();
}
