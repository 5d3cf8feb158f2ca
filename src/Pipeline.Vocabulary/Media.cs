namespace Pipeline.Vocabulary;

/// <summary>A picture with its bytes; two media are equal when their bytes are.</summary>
/// <param name="Name">File name without folders, unique in its article ("image1.png").</param>
/// <param name="MediaType">IANA media type, told from the bytes and not from the name.</param>
/// <param name="PixelWidth">In pixels; 0 for vector pictures without a size.</param>
/// <param name="PixelHeight">In pixels.</param>
public sealed record Media(string Name, string MediaType, int PixelWidth, int PixelHeight, ReadOnlyMemory<byte> Bytes)
{
    public bool Equals(Media? other) =>
        other is not null && Name == other.Name && MediaType == other.MediaType && Bytes.Span.SequenceEqual(other.Bytes.Span);

    public override int GetHashCode() => HashCode.Combine(Name, MediaType, Bytes.Length);
}
