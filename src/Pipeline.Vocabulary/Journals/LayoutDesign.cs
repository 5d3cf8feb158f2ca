using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <summary>
/// What <c>templates/&lt;journal&gt;/layout.yaml</c> says: the look of the page. Everything that can be seen and that an
/// editor might want otherwise is here; the typesetter holds only the way to reach it.
/// </summary>
/// <param name="FallbackFonts">Font names tried in order for characters that a family lacks.</param>
/// <param name="LinkColour">Colour of words that lead out of the article.</param>
/// <param name="XrefColour">Colour of words that lead to another place in it.</param>
public sealed record LayoutDesign(
    PageDesign Page,
    Seq<TypeFamily> Families,
    Seq<string> FallbackFonts,
    Colour LinkColour,
    Colour XrefColour,
    BreakingDesign Breaking,
    StyleSheet Styles,
    MastheadDesign Masthead,
    FrontDesign Front,
    RunningDesign Running,
    TableDesign Tables,
    NoteDesign Notes,
    FloatDesign Floats,
    ListDesign Lists
)
{
    /// <summary>Fallback fonts that are set larger or smaller than the letters around them.</summary>
    public Seq<FontSize> FallbackSizes { get; init; } = [];

    /// <summary>What makes the pages a proof.</summary>
    public ProofDesign Proof { get; init; } = ProofDesign.Of(Styles);

    /// <summary>The capital that the text begins with; null where it begins as any paragraph does.</summary>
    public DropCapitalDesign? DropCapital { get; init; }
}
