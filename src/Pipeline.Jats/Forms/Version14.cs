using System.Xml.Linq;
using Pipeline.Jats.Checking;

namespace Pipeline.Jats.Forms;

/// <summary>
/// What JATS 1.4 says otherwise of what this product writes (JATS DTD Suite 1.4, changes to the common and display
/// modules): the name of a group that signs is collab-name, with collab-wrap around it and its members, for collab is to
/// go; the notes of a figure are its legend, apart from its caption; a funding statement has no raised or lowered letters of
/// its own, but styled content may have them.
/// </summary>
internal static class Version14
{
    private const string Note = "note";

    private const string Script = "script";

    public static void Apply(XElement article)
    {
        foreach (var collab in article.Descendants("collab").ToList())
            Rename(collab);
        foreach (var figure in article.Descendants("fig").ToList())
            WriteLegend(figure);
        foreach (var letters in article.Descendants("funding-statement").Elements().Where(IsScript).ToList())
            letters.ReplaceWith(new XElement("styled-content", new XAttribute("style-type", Script), letters));
    }

    public static void Undo(XElement article)
    {
        foreach (var wrap in article.Descendants("collab-wrap").ToList())
            Unwrap(wrap);
        foreach (
            var name in article
                .Descendants("collab-name")
                .Where(name => name.Parent!.Name.LocalName is not ("collab-name-alternatives" or "collab-wrap"))
                .ToList()
        )
            name.Name = "collab";
        foreach (var legend in article.Descendants("legend").Where(legend => legend.Parent!.Name == "fig").ToList())
            ReadLegend(legend);
        foreach (var styled in article.Descendants("funding-statement").Elements("styled-content").Where(IsWrapped).ToList())
            styled.ReplaceWith(styled.Nodes());
    }

    private static bool IsScript(XElement element) => element.Name.LocalName is "sup" or "sub";

    private static bool IsWrapped(XElement styled) =>
        styled.Attributes().ToList() is [{ Name.LocalName: "style-type", Value: Script }]
        && styled.Nodes().ToList() is [XElement only]
        && IsScript(only);

    private static void Rename(XElement collab)
    {
        var members = collab.Elements("contrib-group").ToList();
        if (collab.Parent!.Name == "collab-alternatives" || !IsName(collab.Nodes().Except(members)))
            return;
        if (members.Count == 0)
            collab.Name = "collab-name";
        else if (collab.Parent.Name == "contrib" && collab.Nodes().TakeLast(members.Count).SequenceEqual(members))
            collab.ReplaceWith(
                new XElement("collab-wrap", collab.Attributes(), new XElement("collab-name", collab.Nodes().Except(members)), members)
            );
    }

    private static bool IsName(IEnumerable<XNode> nodes) =>
        nodes.All(node =>
            node is XText
            || (
                node is XElement element
                && JatsModel.Of(DocumentType.Publishing14).Find("collab-name")!.Mixed!.Contains(JatsModel.NameOf(element))
            )
        );

    private static void Unwrap(XElement wrap)
    {
        if (wrap.Element("collab-name") is { HasAttributes: false } name)
            wrap.ReplaceWith(new XElement("collab", wrap.Attributes(), name.Nodes(), wrap.Elements("contrib-group")));
    }

    /// <summary>Only notes at the end of the caption, which are in the same order in a legend.</summary>
    private static void WriteLegend(XElement figure)
    {
        if (
            figure.Element("caption") is not { } caption
            || figure.Element("legend") is not null
            || caption != figure.Elements("caption").Last()
        )
            return;
        var notes = caption.Elements().Reverse().TakeWhile(IsNote).Reverse().ToList();
        if (notes.Count == 0 || caption.Elements().Take(caption.Elements().Count() - notes.Count).Any(IsNote))
            return;
        var isEmpty = caption.Elements().Count() == notes.Count;
        if (isEmpty && caption.HasAttributes)
            return;
        foreach (var note in notes)
            note.Remove();
        foreach (var note in notes)
            note.Attribute("content-type")!.Remove();
        caption.AddAfterSelf(new XElement("legend", notes));
        if (isEmpty)
            caption.Remove();
    }

    private static bool IsNote(XElement element) => element.Name == "p" && element.Attribute("content-type")?.Value == Note;

    /// <summary>A legend that is more than plain paragraphs has no place in a caption.</summary>
    private static void ReadLegend(XElement legend)
    {
        var paragraphs = legend.Elements().ToList();
        if (
            legend.HasAttributes
            || !paragraphs.TrueForAll(paragraph => paragraph.Name == "p" && paragraph.Attribute("content-type") is null)
        )
            return;
        if (legend.Parent!.Element("caption") is not { } caption)
            legend.AddBeforeSelf(caption = new XElement("caption"));
        legend.Remove();
        foreach (var paragraph in paragraphs)
        {
            paragraph.Remove();
            paragraph.ReplaceAttributes(new XAttribute("content-type", Note), paragraph.Attributes().ToList());
            caption.Add(paragraph);
        }
    }
}
