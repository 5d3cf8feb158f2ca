using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Reading;

/// <summary>
/// Parts paragraphs at the blocks within them: where the parent may hold the block, it stands there, else in a paragraph of
/// its own, as our own writer sets them.
/// </summary>
internal sealed class ParagraphSplitter(ReadingLog log)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "array",
        "boxed-text",
        "chem-struct-wrap",
        "code",
        "def-list",
        "disp-formula",
        "disp-formula-group",
        "disp-quote",
        "fig",
        "fig-group",
        "graphic",
        "list",
        "media",
        "preformat",
        "speech",
        "statement",
        "supplementary-material",
        "table-wrap",
        "table-wrap-group",
        "verse-group",
    };

    public static bool IsBlock(XNode node) =>
        node is XElement { Name: var name } && name.Namespace == XNamespace.None && Blocks.Contains(name.LocalName);

    /// <summary>Inner paragraphs first, so that what is parted is whole itself.</summary>
    public void Split(XElement article)
    {
        foreach (var paragraph in article.Descendants("p").Where(paragraph => paragraph.Nodes().Any(IsBlock)).Reverse().ToList())
            if (
                paragraph.Parent is { } parent
                && parent.Name != "caption"
                && JatsModel.Publishing13.Find(JatsNames.Prefixed(parent.Name))?.Children is { } model
            )
                Split(paragraph, model);
    }

    private void Split(XElement paragraph, ContentModel model)
    {
        var pieces = Pieces(paragraph);
        var words = pieces.FindIndex(piece => !IsBlock(piece[0]));
        if (paragraph.HasAttributes && words < 0)
            return;
        if (pieces is [[var only]] && !MayStand(only, model))
            return;
        log.Note(ParagraphSplit.Rule, paragraph, "A paragraph was parted at what stands in it.");
        var attributes = paragraph.Attributes().ToList();
        paragraph.RemoveAttributes();
        paragraph.RemoveNodes();
        paragraph.ReplaceWith(
            pieces.Select(
                (piece, at) =>
                    IsBlock(piece[0])
                        ? MayStand(piece[0], model)
                            ? piece[0]
                            : new XElement("p", piece)
                        : Words(piece, isContinuation: at > 0, at == words ? attributes : [])
            )
        );
    }

    /// <summary>A paragraph of these words; a type of its own is not written over.</summary>
    private static XElement Words(List<XNode> words, bool isContinuation, List<XAttribute> attributes)
    {
        var isTyped = attributes.Exists(attribute => attribute.Name == "content-type");
        var paragraph = new XElement(
            "p",
            isContinuation && !isTyped ? new XAttribute("content-type", "continuation") : null,
            attributes,
            words
        );
        MarkupXml.Order(paragraph);
        return paragraph;
    }

    private static bool MayStand(XNode block, ContentModel model) => model.Mentions(JatsNames.Prefixed(((XElement)block).Name));

    /// <summary>Blocks, and what stands before, between and behind them without white space at its ends.</summary>
    private static List<List<XNode>> Pieces(XElement paragraph)
    {
        var pieces = new List<List<XNode>>();
        foreach (var node in paragraph.Nodes())
        {
            if (IsBlock(node) || pieces.Count == 0 || IsBlock(pieces[^1][0]))
                pieces.Add([node]);
            else
                pieces[^1].Add(node);
        }
        foreach (var piece in pieces.Where(piece => !IsBlock(piece[0])))
            Trim(piece);
        pieces.RemoveAll(piece => piece.Count == 0);
        return pieces;
    }

    private static void Trim(List<XNode> words)
    {
        if (words[0] is XText first)
            first.Value = first.Value.TrimStart();
        if (words[^1] is XText last)
            last.Value = last.Value.TrimEnd();
        words.RemoveAll(node => node is XText { Value: "" });
    }
}
