using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

/// <summary>Every rule of the stage.</summary>
internal static class TypesettingRules
{
    public static Seq<Rule> All { get; } =
    [
        MissingGlyph.Rule,
        SubstitutedFace.Rule,
        OverfullLine.Rule,
        WideTable.Rule,
        MissingPicture.Rule,
        UnstablePages.Rule,
        DanglingLink.Rule,
        CoarsePicture.Rule,
        MissingArtwork.Rule,
        UnknownMathElement.Rule,
        WideFormula.Rule,
        MissingMathFont.Rule,
    ];
}
