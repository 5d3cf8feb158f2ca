using Pipeline.Typesetting.Fonts;
using Pipeline.Typesetting.Hyphenation;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Mathematics.Formulas;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>What every setter works with while one article is set.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly HashSet<string> _missingArtwork = new(StringComparer.Ordinal);
    private readonly CharacterFindings _characters = new();
    private readonly FontBook _fonts;
    private readonly Shaper _shaper;
    private readonly ParagraphSetter _setter;

    public Workshop(Article article, TypesettingOptions options)
    {
        Article = article;
        Options = options;
        _fonts = new FontBook(options.Fonts, options.Design.Families, options.Design.FallbackFonts, options.Design.FallbackSizes);
        Styles = new FontStyles(_fonts);
        _shaper = new Shaper(Styles);
        _setter = new ParagraphSetter(_shaper, new Hyphenators(options.Hyphenation), options.Design.Breaking);
        Index = new ArticleIndex(article);
        Formulas = new FormulaMaker(_fonts, _shaper, options.Design.Styles.Formula.Family, article.Language, Findings, _characters);
        Inlines = new InlineFlattener(Styles, Structure, Index, article.Media, options.Design, Formulas, Findings);
    }

    public Article Article { get; }

    public TypesettingOptions Options { get; }

    public LayoutDesign Design => Options.Design;

    public FontStyles Styles { get; }

    public StructureBuilder Structure { get; } = new();

    public ArticleIndex Index { get; }

    public FormulaMaker Formulas { get; }

    public InlineFlattener Inlines { get; }

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>
    /// Tag of a heading of the text: under the title's H1, or in its place where the article has no title, so that no level
    /// is left out (PDF/UA-1 §7.4.2); H6 for all the deeper ones.
    /// </summary>
    /// <param name="level">1 for the outermost.</param>
    public string HeadingRole(int level)
    {
        const int Deepest = 6;
        var above = Article.Meta.Title.Content.IsEmpty ? 0 : 1;
        return $"H{Math.Min(level + above, Deepest)}";
    }

    /// <summary>A label word in the article's language.</summary>
    public string Word(Label label) => Options.Labels.Printed(label, Article.Language);

    /// <summary>Pictures of the design that were used.</summary>
    public List<Media> UsedArtwork { get; } = [];

    /// <summary>
    /// A picture of the design; null, with a finding, when the template's folder lacks it. Its name gets a folder, so that
    /// an author's picture of the same name stays another.
    /// </summary>
    public Media? Artwork(string name)
    {
        if (Options.Artwork.FirstOrDefault(media => media.Name == name) is not { } found)
        {
            if (_missingArtwork.Add(name))
                Findings.Add(
                    MissingArtwork.Rule.At(
                        SourceRef.None,
                        $"The design names the picture “{name}”, which is not in the journal's template folder."
                    )
                );
            return null;
        }

        var artwork = found with { Name = $"design/{name}" };
        if (!UsedArtwork.Contains(artwork))
            UsedArtwork.Add(artwork);
        return artwork;
    }

    /// <summary>Sets a paragraph and reports what its characters and lines lack, each thing once.</summary>
    public List<SetLine> SetLines(ParagraphText text, LineFrame frame, SourceRef source)
    {
        text.SetMinusSigns();
        var set = _setter.Set(text, frame);
        _characters.Note(MissingGlyph.Rule, set.Missing, source);
        _characters.Note(SubstitutedFace.Rule, set.Substituted, source);
        if (set.Overfull > 0)
            Findings.Add(
                OverfullLine.Rule.At(source, $"A line stands {new Points(Math.Round(set.Overfull, 1))} points out of its measure.")
            );
        return set.Lines;
    }

    /// <summary>Everything noticed, with the characters that fonts lack.</summary>
    public Seq<Diagnostic> AllFindings() => [.. Findings, .. _characters.Findings()];

    public (double Widest, double Narrowest, double Whole) MeasureWidths(ParagraphText text) => _setter.MeasureWidths(text);

    public ShapedWord Shape(string word, FontStyle style) => _shaper.Shape(word, style);

    public void Dispose()
    {
        _shaper.Dispose();
        _fonts.Dispose();
    }
}
