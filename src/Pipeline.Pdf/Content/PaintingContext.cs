using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Images;
using Pipeline.Pdf.Structure;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Content;

/// <summary>What the pages of one document share while they are painted.</summary>
internal sealed record PaintingContext(
    StructureTree Tree,
    FontTable Fonts,
    ImageTable Images,
    LineEnds LineEnds,
    List<Diagnostic> Findings
);
