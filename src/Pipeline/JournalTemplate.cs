using Pipeline.Pdf;
using Pipeline.Typesetting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline;

/// <summary>A journal's folder under <c>templates</c>, with the fonts and patterns beside it.</summary>
/// <param name="ProofStylesheet">CSS of the HTML proof; empty where the template has none.</param>
public sealed record JournalTemplate(
    JournalProfile Profile,
    LayoutDesign Layout,
    FontLibrary Fonts,
    Seq<HyphenationFile> Hyphenation,
    Seq<Media> Artwork,
    string ProofStylesheet
)
{
    /// <summary>Pictures of the design that were read for one article and serve all.</summary>
    public PictureMemory Pictures { get; } = new(Artwork);

    /// <summary>What the typesetter works with.</summary>
    public TypesettingOptions Typesetting => new(Layout, Fonts, Hyphenation, Profile.Labels, Artwork);
}
