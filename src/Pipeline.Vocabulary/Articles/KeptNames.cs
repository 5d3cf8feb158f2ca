namespace Pipeline.Vocabulary.Articles;

/// <summary>The names, as JATS spells them, of kept elements that recognition makes or that look like themselves on a page.</summary>
public static class KeptNames
{
    public const string Code = "code";

    /// <summary>Figures in a row; its blocks are figures.</summary>
    public const string FigGroup = "fig-group";

    public const string Label = "label";

    public const string Media = "media";

    public const string Preformat = "preformat";

    /// <summary>A theorem, proof and their like; its blocks are a label, perhaps a title, and paragraphs.</summary>
    public const string Statement = "statement";

    public const string SupplementaryMaterial = "supplementary-material";

    public const string Title = "title";
}
