namespace Pipeline.Vocabulary.Manuscripts;

/// <summary>What a paragraph is by the word of staff, whatever it looks like.</summary>
public enum ParagraphRole
{
    /// <summary>The article's title.</summary>
    Title,

    Subtitle,

    /// <summary>A line of authors' names.</summary>
    Author,

    /// <summary>A paragraph of the abstract.</summary>
    Abstract,

    /// <summary>A heading of the first level.</summary>
    Heading1,

    Heading2,

    Heading3,

    Heading4,

    /// <summary>A paragraph of the text.</summary>
    Text,

    /// <summary>A quotation that stands by itself.</summary>
    Quote,

    /// <summary>A line of verse.</summary>
    Verse,

    /// <summary>The caption of the table or figure beside it.</summary>
    Caption,

    /// <summary>An entry of the reference list.</summary>
    Reference,

    /// <summary>Nothing that is to be printed.</summary>
    LeftOut,
}
