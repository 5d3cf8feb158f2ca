using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Elements;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>
/// Lays out presentation MathML after MathML Core, with the lengths of the font's MATH table and, where that leaves
/// freedom, as TeX does (TeXbook, appendix G). An element that is not known is set as a row of its parts.
/// </summary>
internal sealed class MathSetter
{
    /// <summary>Elements nested more deeply are set as the row of their characters.</summary>
    private const int Deepest = 100;

    private readonly TokenSetter _tokens;
    private readonly OperatorSetter _operators;
    private readonly FractionSetter _fractions;
    private readonly RadicalSetter _radicals;
    private readonly ScriptSetter _scripts;
    private readonly LimitSetter _limits;
    private readonly TableSetter _tables;
    private readonly EncloseSetter _enclosures;
    private readonly PaddedSetter _padded;

    /// <param name="family">Family whose fallback faces are asked for characters that the font lacks.</param>
    /// <param name="language">BCP 47 tag.</param>
    public MathSetter(MathFont font, Shaper shaper, string family, string language)
    {
        Font = font;
        Glyphs = new GlyphSetter(font, shaper, family, language);
        Stretcher = new Stretcher(font, Glyphs);
        Rows = new RowSetter(this);
        _tokens = new TokenSetter(this);
        _operators = new OperatorSetter(this);
        _fractions = new FractionSetter(this);
        _radicals = new RadicalSetter(this);
        _scripts = new ScriptSetter(this);
        _limits = new LimitSetter(this, _scripts);
        _tables = new TableSetter(this);
        _enclosures = new EncloseSetter(this);
        _padded = new PaddedSetter(this);
    }

    public MathFont Font { get; }

    public GlyphSetter Glyphs { get; }

    public Stretcher Stretcher { get; }

    public RowSetter Rows { get; }

    /// <summary>What was noticed since it was last put here anew.</summary>
    public MathNotes Notes { get; set; } = new();

    public MathBox Set(MathElement element, MathContext around)
    {
        if (around.Depth >= Deepest)
            return SetTooDeep(element, around);
        var context = MathAttributes.Apply(element, around with { Depth = around.Depth + 1 }, Font);
        return MathColours.Of(element, Notes).Put(SetPlain(element, context));
    }

    /// <summary>The child at an index; nothing where there is none, as in MathML that is not well made.</summary>
    public MathBox SetChild(MathElement element, int index, MathContext context) =>
        index < element.Children.Count ? Set(element.Children[index], context) : BlankBox.Empty;

    private MathBox SetPlain(MathElement element, MathContext context) =>
        element.Name switch
        {
            "mi" or "mn" or "mtext" or "ms" => _tokens.Set(element, context),
            "mo" => _operators.Set(element, context),
            "mspace" => PaddedSetter.Space(element, context),
            "math" or "mrow" or "mstyle" or "merror" or "mprescripts" or "none" => Rows.Set(element.Children, context),
            "mfrac" => _fractions.Set(element, context),
            "msqrt" => _radicals.Set(element, context),
            "mroot" => _radicals.SetRoot(element, context),
            "msub" or "msup" or "msubsup" or "mmultiscripts" => _scripts.Set(element, context),
            "munder" or "mover" or "munderover" => _limits.Set(element, context),
            "mtable" => _tables.Set(element, context),
            "mtr" or "mlabeledtr" or "mtd" => Rows.Set(element.Children, context),
            "mfenced" => Rows.Set(FencedRow.Of(element), context),
            "menclose" => _enclosures.Set(element, context),
            "mpadded" => _padded.Set(element, context),
            "mphantom" => PaddedSetter.Phantom(Rows.Set(element.Children, context)),
            "semantics" or "maction" => element.Children is [var first, ..] ? Set(first, context) : BlankBox.Empty,
            "annotation" or "annotation-xml" or "maligngroup" or "malignmark" => BlankBox.Empty,
            _ => SetUnknown(element, context),
        };

    private MathBox SetUnknown(MathElement element, MathContext context)
    {
        Notes.DoesNotKnow(element.Name);
        var words = MathText.Of(element);
        return Rows.Set(words.Length == 0 ? element.Children : [MathElement.Token("mtext", words), .. element.Children], context);
    }

    private GlyphBox SetTooDeep(MathElement element, MathContext context)
    {
        Notes.DoesNotKnow(element.Name);
        return Glyphs.Set(element.InnerText(), null, context, Notes);
    }
}
