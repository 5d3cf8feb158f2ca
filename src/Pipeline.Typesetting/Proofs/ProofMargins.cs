using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Proofs;

/// <summary>
/// Which margin holds what: line numbers stand where the lines of the article begin, the numbers of findings where they end.
/// An article is taken whole, so that a quotation in another script moves none of them to the other side.
/// </summary>
internal sealed class ProofMargins(LayoutDesign design, bool isRightToLeft)
{
    /// <summary>How line numbers stand in their room: close to the text.</summary>
    public TextStyle NumberStyle { get; } =
        design.Proof.Number with
        {
            Alignment = isRightToLeft ? TextAlignment.Left : TextAlignment.Right,
        };

    /// <summary>Left and right end of the room for line numbers, in points from the left edge of the sheet.</summary>
    public (double Left, double Right) NumberRoom(Page page) =>
        isRightToLeft
            ? ((page.Width - design.Page.Right + design.Proof.NumberGap).Value, page.Width.Value)
            : (0, (design.Page.Left - design.Proof.NumberGap).Value);

    /// <summary>Left end of something in the room for findings.</summary>
    /// <param name="away">How far it stands from that room's beginning at the text, in points.</param>
    public double FindingLeft(Page page, double away, double width) =>
        isRightToLeft
            ? (design.Page.Left - design.Proof.QueryGap).Value - away - width
            : (page.Width - design.Page.Right + design.Proof.QueryGap).Value + away;

    /// <summary>How far the room for findings reaches from its beginning at the text, with some paper left at the edge, in points.</summary>
    public double FindingRoom
    {
        get
        {
            const double SheetEdge = 14;
            return (isRightToLeft ? design.Page.Left : design.Page.Right).Value - design.Proof.QueryGap.Value - SheetEdge;
        }
    }
}
