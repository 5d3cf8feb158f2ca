namespace Pipeline.Pdf.Images;

/// <summary>A picture as an XObject.</summary>
/// <remarks>Pictures of pixels fill a square of one; drawings have a size of their own.</remarks>
/// <param name="ResourceName">Name in page resources.</param>
/// <param name="IsTransparent">It has a soft mask.</param>
internal sealed record ImageResource(string ResourceName, int ObjectNumber, bool IsTransparent)
{
    /// <summary>Width and height in its own units.</summary>
    public (double Width, double Height) Size { get; init; } = (1, 1);
}
