using Pipeline.Typesetting.Fonts;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Formulas;

/// <summary>Sets the formulas of an article and reports what they lack. The font of mathematics is opened for the first formula.</summary>
/// <param name="family">Family whose fallback faces are asked for characters that the font lacks.</param>
/// <param name="language">BCP 47 tag.</param>
internal sealed class FormulaMaker(
    FontBook fonts,
    Shaper shaper,
    string family,
    string language,
    List<Diagnostic> findings,
    CharacterFindings characters
)
{
    private MathSetter? _setter;
    private bool _isWithoutFont;

    /// <summary>The formula in pieces between which a line may end; null where no font can build it up.</summary>
    /// <param name="size">Type size, in points.</param>
    public List<FormulaPiece>? Inline(MathElement math, double size, SourceRef source) =>
        Setter(source) is { } setter ? Reported(InlineFormulaSetter.Set(math, size, setter), setter, source) : null;

    /// <summary>The formula in lines no wider than the measure, where it can be broken; null where no font can build it up.</summary>
    public DisplayFormula? Display(MathElement math, double size, double measure, SourceRef source) =>
        Setter(source) is { } setter ? Reported(DisplayFormulaSetter.Set(math, size, measure, setter), setter, source) : null;

    private MathSetter? Setter(SourceRef source)
    {
        if (_setter is not null || _isWithoutFont)
            return _setter;
        if (fonts.FirstFallback(MathFont.IsMathematical) is { } face)
            return _setter = new MathSetter(new MathFont(face), shaper, family, language);
        _isWithoutFont = true;
        findings.Add(MissingMathFont.Rule.At(source, "None of the fallback fonts can build formulas up."));
        return null;
    }

    private T Reported<T>(T made, MathSetter setter, SourceRef source)
    {
        characters.Note(MissingGlyph.Rule, setter.Notes.Missing, source);
        if (setter.Notes.Unknown.Count > 0)
            findings.Add(UnknownMathElement.Rule.At(source, $"Not known in a formula: {string.Join(", ", setter.Notes.Unknown)}."));
        setter.Notes = new MathNotes();
        return made;
    }
}
