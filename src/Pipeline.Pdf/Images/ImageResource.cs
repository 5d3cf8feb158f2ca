namespace Pipeline.Pdf.Images;

/// <summary>A picture as an XObject.</summary>
/// <param name="ResourceName">Name in page resources.</param>
/// <param name="IsTransparent">It has a soft mask.</param>
internal sealed record ImageResource(string ResourceName, int ObjectNumber, bool IsTransparent);
