using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets verse in the style of quotations: each line as the author broke it; what is longer than the measure hangs.</summary>
internal sealed class VerseSetter(Workshop shop)
{
    // Indent of what did not fit on a line, in em.
    private const double Hang = 2;

    // Between stanzas, in lines.
    private const double StanzaSpace = 0.6;

    // A page break inside a stanza is worth about three empty lines; between two stanzas it costs nothing.
    private const int BreakInStanza = 100;

    public void Set(VerseGroup verse, BlockSetting setting, Flow flow)
    {
        foreach (var stanza in verse.Stanzas)
        {
            if (stanza.Lines.IsEmpty)
                continue;
            if (!ReferenceEquals(stanza, verse.Stanzas[0]))
                flow.Space(setting.Style.Leading.Value * StanzaSpace);
            ParagraphFlow.Add(
                flow,
                Lines(stanza, setting, shop.Structure.Add(setting.Node, "Div", stanza.Lines[0].Source)),
                isOnGrid: false,
                cost: BreakInStanza
            );
        }
    }

    private List<SetLine> Lines(Stanza stanza, BlockSetting setting, NodeBuilder node)
    {
        var style = setting.Style;
        var hang = style.Size.Value * Hang;
        var look = CharStyle.Of(style, setting.Language) with { IsHyphenated = false };
        var frame = LineFrame.Of(style, setting.Left + hang, setting.Right) with { FirstIndent = -hang, Alignment = TextAlignment.Left };
        var lines = new List<SetLine>();
        foreach (var line in stanza.Lines.Where(line => !line.Content.IsEmpty))
        {
            var text = new ParagraphText();
            shop.Inlines.Flatten(line.Content, new InlineSetting(look, shop.Structure.Add(node, "P", line.Source), line.Source), text);
            if (!text.IsEmpty)
                lines.AddRange(shop.SetLines(text, frame, line.Source));
        }

        return lines;
    }
}
