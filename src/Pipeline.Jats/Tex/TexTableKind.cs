namespace Pipeline.Jats.Tex;

internal enum TexTableKind
{
    /// <summary>Cells in the middle of their columns.</summary>
    Matrix,

    /// <summary>Columns that say how they are aligned.</summary>
    Array,

    /// <summary>Cells at the left, as behind a brace.</summary>
    Cases,

    /// <summary>Lines close to each other, as under a sum.</summary>
    Stack,

    /// <summary>Equations under each other, aligned at their points by turns from the right and the left.</summary>
    Aligned,

    /// <summary>The same with the sign of relation in a column of its own.</summary>
    Equations,

    /// <summary>Equations under each other, each in the middle.</summary>
    Gathered,

    /// <summary>One equation over several lines, from the left to the right.</summary>
    Multiline,
}
