namespace Pipeline.Comparison;

/// <summary>What a change is about, in an editor's words; in the order in which a person checks them.</summary>
public enum Subject
{
    /// <summary>The article itself, where one side has none.</summary>
    Article,
    Title,
    Author,
    Affiliation,
    Abstract,
    Keyword,
    Date,
    Pages,
    Licence,
    Funding,
    Journal,

    /// <summary>Other facts about the article: its DOI, subject, counts, related articles.</summary>
    Metadata,
    Heading,
    Paragraph,
    Section,
    List,
    Quotation,
    Table,
    Figure,
    Equation,
    Note,
    CrossReference,
    Link,
    Reference,
    Supplement,

    /// <summary>How the file marks something up, where no reader sees a difference.</summary>
    Markup,

    /// <summary>A file beside the XML.</summary>
    File,

    /// <summary>A finding of the build's report.</summary>
    Finding,
}
