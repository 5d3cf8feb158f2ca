namespace Pipeline.Typesetting.Paging;

/// <summary>A place where a column may end: how much of what was put into it stays.</summary>
/// <param name="Next">First box of the next column.</param>
/// <param name="Flow">Boxes of the text that stay.</param>
/// <param name="Tops">Floats at the head.</param>
/// <param name="Bottoms">Floats at the foot.</param>
/// <param name="NoteLines">Lines of notes that its boxes bring.</param>
/// <param name="Waiting">Floats left for what comes after.</param>
/// <param name="Cost">How bad the column is.</param>
/// <param name="Choice">Where its floats stand.</param>
internal readonly record struct ColumnEnd(
    int Next,
    int Flow,
    int Tops,
    int Bottoms,
    int NoteLines,
    int Waiting,
    double Cost,
    FloatChoice Choice
);
