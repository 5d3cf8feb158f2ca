using Pipeline.Typesetting.Structure;

namespace Pipeline.Typesetting.Blocks;

/// <summary>A picture of a figure with its places in the structure.</summary>
/// <param name="Tag">Of the picture.</param>
/// <param name="Name">Node of its own label and caption; null where it has none.</param>
internal sealed record PicturePiece(SizedPicture Picture, int Tag, NodeBuilder? Name);
