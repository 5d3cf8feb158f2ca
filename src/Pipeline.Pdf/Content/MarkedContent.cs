using System.Text;
using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>
/// Opens and closes the marked-content sequences of one page (PDF 32000-1 §14.6, §14.7.4), never one inside another.
/// Neighbouring items of one node share a sequence; a sequence holds whole text objects, so that text and rules of the same
/// node may alternate in it.
/// </summary>
internal sealed class MarkedContent(ByteWriter content, TextPainter text, StructureTree tree, int pageIndex, Points pageHeight)
{
    private const int NoTag = int.MinValue;

    private readonly List<int> _mcids = [];
    private int _tag = NoTag;
    private bool _isClosedToOthers;
    private Element? _rightToLeft;
    private GlyphRun? _lastRightToLeft;

    /// <summary>Object number of the element of each MCID.</summary>
    public IReadOnlyList<int> Mcids => _mcids;

    /// <summary>The element of the open sequence; null in an artifact.</summary>
    public Element? Current { get; private set; }

    /// <summary>Makes what follows content of a node, or an artifact.</summary>
    /// <param name="fromTop">Where it stands on the page; tells running heads from feet.</param>
    public void Mark(int tag, Points fromTop)
    {
        if (_tag == tag && !_isClosedToOthers)
            return;
        if (Begin(tag, fromTop) is { } element)
            OpenSequence(element, null);
    }

    /// <summary>Makes what follows a sequence of its own, which stands for a text that its codes cannot say.</summary>
    public void MarkAs(int tag, Points fromTop, string actualText)
    {
        if (Begin(tag, fromTop) is { } element)
            OpenSequence(element, actualText);
        _isClosedToOthers = true;
    }

    /// <summary>
    /// Text that reads from right to left is painted from left to right, which programs that copy text expect; a span
    /// round it has the text in reading order for programs that read the structure. Neighbouring runs of a line share it.
    /// </summary>
    public void MarkRightToLeft(GlyphRun run)
    {
        var logical = LogicalText(run);
        if (_tag == run.Tag && _rightToLeft is { } open && _lastRightToLeft is { } last && last.Baseline == run.Baseline)
        {
            open.ActualText = run.X < last.X ? open.ActualText + logical : logical + open.ActualText;
        }
        else if (Begin(run.Tag, run.Baseline) is { } element)
        {
            content.Raw("/Span<</MCID "u8).Integer(_mcids.Count).Raw(">>BDC\n"u8);
            _rightToLeft = tree.AddSpan(element, pageIndex, _mcids.Count);
            _rightToLeft.ActualText = logical;
            _mcids.Add(_rightToLeft.ObjectNumber);
            _isClosedToOthers = true;
        }

        _lastRightToLeft = run;
    }

    /// <summary>Adds to the text of the open span.</summary>
    public void AppendToRightToLeft(string more)
    {
        if (_rightToLeft is { } open)
            open.ActualText += more;
    }

    public void End()
    {
        text.Close();
        if (_tag != NoTag)
            content.Raw("EMC\n"u8);
        (_tag, Current, _rightToLeft, _isClosedToOthers) = (NoTag, null, null, false);
    }

    /// <returns>The tag's element, or null where an artifact has been opened.</returns>
    private Element? Begin(int tag, Points fromTop)
    {
        End();
        _tag = tag;
        Current = tree.Find(tag);
        if (Current is null)
            OpenArtifact(tag, fromTop);
        return Current;
    }

    private void OpenSequence(Element element, string? actualText)
    {
        content.Name(element.Role).Raw("<</MCID "u8).Integer(_mcids.Count);
        if (actualText is not null)
            content.Raw("/ActualText"u8).Text(actualText);
        content.Raw(">>BDC\n"u8);
        element.Add(pageIndex, _mcids.Count);
        _mcids.Add(element.ObjectNumber);
    }

    /// <summary>PDF 32000-1 §14.8.2.2.2.</summary>
    private void OpenArtifact(int tag, Points fromTop)
    {
        if (tag != Tags.Pagination)
            content.Raw("/Artifact<</Type/Layout>>BDC\n"u8);
        else if (fromTop < pageHeight / 2)
            content.Raw("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"u8);
        else
            content.Raw("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"u8);
    }

    private static string LogicalText(GlyphRun run)
    {
        var logical = new StringBuilder(run.Glyphs.Count);
        for (var i = run.Glyphs.Count - 1; i >= 0; i--)
            logical.Append(run.Glyphs[i].Text);
        return logical.ToString();
    }
}
