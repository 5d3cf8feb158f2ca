using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

internal static class PdfRules
{
    public static Seq<Rule> All =>
        [
            MissingGlyph.Rule,
            UnreadablePicture.Rule,
            ReducedPicture.Rule,
            DanglingLink.Rule,
            UnusableAddress.Rule,
            UntaggedLink.Rule,
            MissingAlternate.Rule,
            SkippedHeadingLevel.Rule,
            UnusableFont.Rule,
            UntaggedContent.Rule,
            IllegalStructure.Rule,
            MissingMetadata.Rule,
            GlyphWithoutText.Rule,
            LeftOutOfDrawing.Rule,
        ];
}
