namespace Pipeline.Typesetting.Paging;

/// <summary>What is drawn of a box where it is made a little smaller to find room.</summary>
/// <param name="Height">From its top to its foot, in points.</param>
internal readonly record struct SmallerSize(double Height, IDrawable Content);
