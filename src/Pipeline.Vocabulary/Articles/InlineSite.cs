namespace Pipeline.Vocabulary.Articles;

/// <summary>Where a run of inline content stands in its article.</summary>
/// <param name="Language">BCP 47 tag of the text there.</param>
/// <param name="Source">Place of the paragraph, heading or title as a whole.</param>
public readonly record struct InlineSite(ArticlePart Part, InlineRole Role, string Language, SourceRef Source);

/// <summary>The large parts of an article.</summary>
public enum ArticlePart
{
    /// <summary>Titles and author notes.</summary>
    Front,
    Abstract,
    Body,

    /// <summary>Acknowledgements, statements, appendices.</summary>
    Back,

    /// <summary>Footnotes and endnotes.</summary>
    Notes,
}

/// <summary>What a run of inline content is to its reader.</summary>
public enum InlineRole
{
    /// <summary>Title, subtitle or translated title of the article.</summary>
    Title,

    /// <summary>Title of a section.</summary>
    Heading,
    Paragraph,
    ListItem,
    Quotation,

    /// <summary>Line of a poem, which keeps its capitals and stops.</summary>
    VerseLine,

    /// <summary>Name of who speaks.</summary>
    Speaker,

    /// <summary>What a definition list explains.</summary>
    Term,

    /// <summary>Source line of a quotation.</summary>
    Attribution,
    Caption,
    TableCell,

    /// <summary>Source and notes under a table or figure.</summary>
    DisplayNote,

    /// <summary>Lines of a program, in which every space and sign stands for itself.</summary>
    Code,
}
