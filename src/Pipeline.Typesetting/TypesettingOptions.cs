using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting;

/// <summary>What the typesetter works with beside the article.</summary>
/// <param name="Design">What layout.yaml says.</param>
/// <param name="Labels">Words for printed labels ("Received", "Keywords") in the article's language.</param>
/// <param name="Artwork">Pictures of the design (logo, licence mark), by the names the design gives them.</param>
public sealed record TypesettingOptions(
    LayoutDesign Design,
    FontLibrary Fonts,
    Seq<HyphenationFile> Hyphenation,
    LabelWords Labels,
    Seq<Media> Artwork
);
