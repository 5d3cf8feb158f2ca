namespace Pipeline.References.Citations;

/// <summary>How citations by number are marked.</summary>
internal enum NumericStyle
{
    /// <summary>"[3]".</summary>
    Square,

    /// <summary>Superscript, with or without brackets.</summary>
    Raised,

    /// <summary>"(3)".</summary>
    Round,

    /// <summary>"word.(3)": in round brackets without a space before them.</summary>
    Glued,
}
