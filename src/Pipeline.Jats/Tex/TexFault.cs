namespace Pipeline.Jats.Tex;

internal enum TexFaultKind
{
    /// <summary>A command or environment that is not known; its name stands in the formula.</summary>
    Unknown,

    /// <summary>TeX itself would not have set it: braces, delimiters or environments that do not match, a script or argument missing.</summary>
    Mistake,
}

/// <summary>What could not be read in a formula.</summary>
/// <param name="What">The command as it is typed, or the mistake.</param>
internal readonly record struct TexFault(TexFaultKind Kind, string What);
