namespace Pipeline.Jats.Tex;

/// <summary>What a row stands in, which decides what ends it.</summary>
internal enum TexScope
{
    /// <summary>Between braces.</summary>
    Braces,

    /// <summary>In a cell of a table, or of the lines of the whole formula.</summary>
    Cell,

    /// <summary>Between \left and \right.</summary>
    Delimiters,

    /// <summary>In an optional argument.</summary>
    Brackets,

    /// <summary>Between signs of dollar.</summary>
    Shifts,

    /// <summary>Between \begin and \end.</summary>
    Environment,
}
