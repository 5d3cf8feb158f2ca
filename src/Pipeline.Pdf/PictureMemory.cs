using System.Collections.Concurrent;
using Pipeline.Pdf.Images;
using Pipeline.Vocabulary;

namespace Pipeline.Pdf;

/// <summary>
/// Pictures in the form PDF holds them, so that one that several documents show (a journal's logo, the figures of an article and
/// of its proof) is read once. Several documents may be written with it at a time.
/// </summary>
/// <param name="media">The pictures it remembers; any other is read anew.</param>
/// <param name="shared">What remembers those that more documents show than this memory serves.</param>
public sealed class PictureMemory(Seq<Media> media, PictureMemory? shared = null)
{
    private readonly HashSet<ReadOnlyMemory<byte>> _files = [.. media.Select(picture => picture.Bytes)];
    private readonly ConcurrentDictionary<(ReadOnlyMemory<byte> File, Placement Placement), Picture> _pictures = [];

    /// <inheritdoc cref="PictureReader.Read"/>
    internal Picture? Read(ReadOnlyMemory<byte> file, Placement placement)
    {
        if (shared?._files.Contains(file) == true)
            return shared.Read(file, placement);
        if (_pictures.TryGetValue((file, placement), out var known))
            return known;
        var picture = PictureReader.Read(file, placement);
        if (picture is not null && _files.Contains(file))
            _pictures.TryAdd((file, placement), picture);
        return picture;
    }
}
