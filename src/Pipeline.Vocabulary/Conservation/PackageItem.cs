namespace Pipeline.Vocabulary.Conservation;

/// <summary>What an item of a manuscript's package is.</summary>
public enum ItemKind
{
    /// <summary>The characters of one text element.</summary>
    Text,

    /// <summary>A footnote or endnote.</summary>
    Note,
    Table,

    /// <summary>A cell as stored, also one that a merge covers.</summary>
    Cell,
    Picture,
    Equation,
    Comment,

    /// <summary>A field, whatever it does.</summary>
    Field,

    /// <summary>A tracked change of any kind.</summary>
    TrackedChange,

    /// <summary>The target of links within the manuscript.</summary>
    Bookmark,
    TextBox,

    /// <summary>A running head or foot.</summary>
    Header,

    /// <summary>A chart, a diagram, an embedded file, a control, ink.</summary>
    EmbeddedObject,
}

/// <summary>What the reader did with an item.</summary>
public enum ItemFate
{
    /// <summary>Nothing: the reader passed it over.</summary>
    Unread,

    /// <summary>It is in the manuscript as read, at its place.</summary>
    Kept,

    /// <summary>It went into something else.</summary>
    Joined,

    /// <summary>It is in the manuscript or the report, at another place than its own.</summary>
    Moved,

    /// <summary>It is not in the manuscript as read.</summary>
    LeftOut,
}

/// <summary>An item of the package and what the reader did with it.</summary>
/// <param name="Source">Its address; for kept text the characters it became.</param>
/// <param name="Text">Its characters as stored; for what is no text a few words that tell it from others, or nothing.</param>
/// <param name="Rule">Code of the rule by which it was joined, moved or left out; null for the other fates.</param>
public readonly record struct PackageItem(ItemKind Kind, SourceRef Source, string Text, ItemFate Fate, string? Rule);
