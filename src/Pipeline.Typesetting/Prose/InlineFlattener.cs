using System.Diagnostics;
using Pipeline.Typesetting.Mathematics.Formulas;
using Pipeline.Typesetting.Mathematics.Reading;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Prose;

/// <summary>What inline content stands in: its look, the node its words belong to, the link it is part of.</summary>
internal readonly record struct InlineSetting(CharStyle Style, NodeBuilder Node, SourceRef Source)
{
    public LinkTarget? Link { get; init; }

    public string? NoteId { get; init; }

    /// <summary>Whether every space counts.</summary>
    public bool IsVerbatim { get; init; }
}

/// <summary>Turns nested inline content into a paragraph's text and spans, growing the structure tree as it goes.</summary>
internal sealed class InlineFlattener(
    FontStyles styles,
    StructureBuilder structure,
    ArticleIndex index,
    Seq<Media> media,
    LayoutDesign design,
    FormulaMaker formulas,
    List<Diagnostic> findings
)
{
    /// <summary>Tallest picture in a line, in lines of its type size.</summary>
    private const double TallestInlinePicture = 2.4;

    private readonly Dictionary<string, NodeBuilder> _noteNodes = new(StringComparer.Ordinal);

    /// <summary>The node of a footnote, after the mark that first points to it (PDF 32000-1, table 338); null before that.</summary>
    public NodeBuilder? NoteNode(string id) => _noteNodes.GetValueOrDefault(id);

    public void Flatten(Seq<Inline> content, InlineSetting setting, ParagraphText into)
    {
        for (var at = 0; at < content.Count; at++)
        {
            if (content.IsFurtherMark(at))
                AppendText(",", setting with { Style = Raised(setting.Style) }, into);
            if (content.IsRaisedCitation(at))
                Flatten(content[at].AsRaised(), setting with { Style = Raised(setting.Style) }, into);
            else if (content.IsNoteMention(at) && content[at] is Xref mention && index.Has(mention.TargetId))
                FlattenMention(mention, setting, into);
            else
                Flatten(content[at], setting, into);
        }
    }

    public void AppendText(string text, InlineSetting setting, ParagraphText into)
    {
        if (setting.IsVerbatim)
            into.AppendVerbatim(text, styles.Get(setting.Style), setting.Node.Id, setting.Link, setting.NoteId);
        else
            into.Append(text, styles.Get(setting.Style), setting.Node.Id, setting.Link, setting.NoteId);
    }

    /// <summary>Words that lead out of the document.</summary>
    public void AppendLink(string text, string uri, string description, InlineSetting setting, ParagraphText into) =>
        AppendText(text, Linked(setting, "Link", uri, description), into);

    /// <summary>The look of words of a machine among others: as large beside its letters as listings are beside the text.</summary>
    public CharStyle Typewritten(CharStyle style)
    {
        var (code, body) = (design.Styles.Code, design.Styles.Body);
        if (style.Family == code.Family)
            return style;
        return style with
        {
            Family = code.Family,
            Size = style.Size * Math.Min(1, code.Size.Value / body.Size.Value),
            Figures = code.Figures,
            IsHyphenated = false,
            IsVerbatim = true,
        };
    }

    private void Flatten(Inline inline, InlineSetting setting, ParagraphText into)
    {
        switch (inline)
        {
            case Text text:
                AppendText(text.Value, setting, into);
                break;
            case Emphasis emphasis:
                Flatten(emphasis.Content, setting with { Style = Emphasised(setting.Style, emphasis.Kind) }, into);
                break;
            case Foreign foreign:
                FlattenForeign(foreign, setting, into);
                break;
            case ExtLink link:
                Flatten(link.Content, setting.Link is null ? Linked(setting, "Link", link.Uri, link.Uri) : setting, into);
                break;
            case Xref xref:
                FlattenXref(xref, setting, into);
                break;
            case LineBreak:
                into.AppendForcedBreak(styles.Get(setting.Style), setting.Node.Id);
                break;
            case InlineGraphic graphic:
                FlattenGraphic(graphic, setting, into);
                break;
            case KeptInline { Name: "monospace" } typed:
                Flatten(typed.Content, setting with { Style = Typewritten(setting.Style) }, into);
                break;
            case KeptInline kept:
                Flatten(kept.Content, setting, into);
                break;
            case InlineFormula formula:
                FlattenFormula(formula, setting, into);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static CharStyle Emphasised(CharStyle style, EmphasisKind kind) =>
        kind switch
        {
            EmphasisKind.Italic => style with { IsItalic = !style.IsItalic },
            EmphasisKind.Bold => style with { IsBold = true },
            EmphasisKind.SmallCaps => style with { IsSmallCaps = true },
            EmphasisKind.Superscript => style with { Position = ScriptPosition.Superscript },
            EmphasisKind.Subscript => style with { Position = ScriptPosition.Subscript },
            EmphasisKind.Underline => style with { IsUnderlined = true },
            EmphasisKind.Strike => style with { IsStruck = true },
            _ => throw new UnreachableException(),
        };

    private void FlattenForeign(Foreign foreign, InlineSetting setting, ParagraphText into)
    {
        var node = structure.Add(setting.Node, "Span", setting.Source);
        node.Language = foreign.Language;
        Flatten(foreign.Content, setting with { Node = node, Style = setting.Style with { Language = foreign.Language } }, into);
    }

    private void FlattenXref(Xref xref, InlineSetting setting, ParagraphText into)
    {
        if (!index.Has(xref.TargetId))
        {
            findings.Add(
                DanglingLink.Rule.At(
                    setting.Source,
                    $"“{xref.Content.PlainText()}” points to “{xref.TargetId}”, which the article does not hold."
                )
            );
            Flatten(xref.Content, setting, into);
            return;
        }

        if (xref.Type == XrefType.Fn && index.NoteOf(xref.TargetId) is { } note)
        {
            FlattenNoteMark(xref, note, setting, into);
            return;
        }

        FlattenMention(xref, setting, into);
    }

    private void FlattenMention(Xref xref, InlineSetting setting, ParagraphText into)
    {
        var linked = setting.Link is null ? Linked(setting, "Link", "#" + xref.TargetId, index.Describe(xref.TargetId)) : setting;
        Flatten(xref.Content, linked, into);
    }

    private void FlattenNoteMark(Xref xref, Note note, InlineSetting setting, ParagraphText into)
    {
        var reference = structure.Add(setting.Node, "Reference", setting.Source);
        var within = setting with
        {
            Node = reference,
            Style = Raised(setting.Style),
            NoteId = note.Type == NoteType.Footnote ? note.Id : null,
        };
        var linked = setting.Link is null ? Linked(within, "Link", "#" + note.Id, index.Describe(note.Id)) : within;
        if (xref.Content.IsEmpty)
            AppendText(note.Label, linked, into);
        else
            Flatten(xref.Content, linked, into);
        if (note.Type == NoteType.Footnote && !_noteNodes.ContainsKey(note.Id))
            _noteNodes.Add(note.Id, structure.Add(setting.Node, "Note", note.Source));
    }

    private static CharStyle Raised(CharStyle style) =>
        style with
        {
            Position = ScriptPosition.Superscript,
            IsBold = false,
            IsItalic = false,
            IsSmallCaps = false,
        };

    private InlineSetting Linked(InlineSetting setting, string role, string target, string description)
    {
        var node = structure.Add(setting.Node, role, setting.Source);
        return setting with
        {
            Node = node,
            Link = new LinkTarget(target, description, node.Id),
            Style = setting.Style with { Colour = target.StartsWith('#') ? design.XrefColour : design.LinkColour },
        };
    }

    private void FlattenFormula(InlineFormula formula, InlineSetting setting, ParagraphText into)
    {
        var node = structure.Add(setting.Node, "Formula", formula.Source);
        node.Alt = FormulaReading.Of(formula.Math, formula.Text);
        node.Math = formula.Math;
        var pieces = formula.Math is { } math ? formulas.Inline(math, SizeOf(setting.Style), formula.Source) : null;
        if (pieces is null or [])
        {
            AppendText(formula.Text, setting with { Node = node }, into);
            return;
        }

        for (var index = 0; index < pieces.Count; index++)
            into.AppendObject(
                new InlineFormulaPart(pieces[index]) { IsFirst = index == 0 },
                styles.Get(setting.Style),
                node.Id,
                setting.Node.Id,
                setting.Link
            );
    }

    /// <summary>A formula in a raised or lowered text is as small as its letters.</summary>
    private static double SizeOf(CharStyle style)
    {
        const double Raised = 0.64;
        return style.Position == ScriptPosition.Normal ? style.Size : style.Size * Raised;
    }

    /// <summary>A picture in the line, at its own size but no taller than the lines leave room for.</summary>
    private void FlattenGraphic(InlineGraphic graphic, InlineSetting setting, ParagraphText into)
    {
        if (MakePicture(graphic, setting, setting.Style.Size * TallestInlinePicture) is var (picture, node))
            into.AppendObject(picture, styles.Get(setting.Style), node.Id, setting.Node.Id, setting.Link);
    }

    /// <summary>A picture and its node; null, with a finding, where the manuscript does not hold it.</summary>
    /// <param name="tallest">In points.</param>
    public (InlinePicture Picture, NodeBuilder Node)? MakePicture(InlineGraphic graphic, InlineSetting setting, double tallest)
    {
        var picture = media.FirstOrDefault(item => item.Name == graphic.MediaName);
        if (picture is null)
        {
            findings.Add(
                MissingPicture.Rule.At(graphic.Source, $"The picture “{graphic.MediaName}” in this paragraph is not in the manuscript.")
            );
            return null;
        }

        var (width, height) = PictureSize.Natural(picture, graphic.Width, graphic.Height, design.Floats.Resolution);
        var scale = Math.Min(1, Math.Min(tallest / height, design.Page.Measure.Value / 2 / width));
        var node = structure.Add(setting.Node, "Figure", graphic.Source);
        node.Alt = graphic.AltText ?? graphic.MediaName;
        return (new InlinePicture(picture.Name, width * scale, height * scale), node);
    }
}
