namespace Pipeline.Comparison;

/// <summary>What happened to something between the first file and the second.</summary>
public enum ChangeKind
{
    Added,
    Removed,

    /// <summary>The same thing stands elsewhere; what changed in it as well is a change of its own.</summary>
    Moved,

    /// <summary>Its words or its values are others.</summary>
    Changed,

    /// <summary>The words are the same, but not how they are set: italics, bold, superscript.</summary>
    Formatting,

    /// <summary>Only white space within the text.</summary>
    Spacing,

    /// <summary>Only the name by which the file itself refers to it: an id, and the links that follow it.</summary>
    Identifier,
}
