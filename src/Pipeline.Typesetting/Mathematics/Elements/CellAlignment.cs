namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Where a cell stands in its columns.</summary>
internal enum CellAlignment
{
    Left,
    Centre,
    Right,
}
