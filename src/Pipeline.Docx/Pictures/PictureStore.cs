using Pipeline.Docx.Packaging;
using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Pictures;

/// <summary>Keeps the pictures of a manuscript, each once, under names of their own.</summary>
internal sealed class PictureStore(DocxPackage package, DocxLimits limits, Findings findings)
{
    private readonly Dictionary<string, string?> _byPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Media> _media = [];

    public Seq<Media> Media => [.. _media];

    /// <summary>Name of the picture that a part holds, or null, with a finding, where it holds none.</summary>
    /// <param name="part">Name of the part.</param>
    /// <param name="place">Where the picture is shown.</param>
    public string? Store(string part, SourceRef place)
    {
        if (_byPart.TryGetValue(part, out var known)) return known;
        var (bytes, problem) = package.Read(part);
        var info = problem == PartProblem.None ? PictureSniffer.Sniff(bytes, limits) : null;
        if (Finding(part, place, problem, info) is { } finding) findings.Add(finding);
        return _byPart[part] = info is null || IsTooLarge(info) ? null : Twin(bytes) ?? Add(part, bytes, info);
    }

    private Diagnostic? Finding(string part, SourceRef place, PartProblem problem, PictureInfo? info) => info switch
    {
        null when problem == PartProblem.None => UnusablePicture.NoPicture(place, part),
        null => UnusablePicture.Unreadable(place, part, problem),
        _ when IsTooLarge(info) => UnusablePicture.TooLarge(place, part),
        { Extension: "wmf" or "emf" } => VectorPicture.At(place, info.MediaType),
        _ => null,
    };

    private bool IsTooLarge(PictureInfo info) => (long)info.Width * info.Height > limits.PicturePixels;

    private string? Twin(byte[] bytes) => _media.Find(media => media.Bytes.Span.SequenceEqual(bytes))?.Name;

    private string Add(string part, byte[] bytes, PictureInfo info)
    {
        var name = UniqueName(part, info.Extension);
        _media.Add(new Media(name, info.MediaType, info.Width, info.Height, bytes));
        return name;
    }

    /// <summary>The part's own file name in plain letters with the extension of what it really is.</summary>
    private string UniqueName(string part, string extension)
    {
        var file = part[(part.LastIndexOf('/') + 1)..];
        var dot = file.LastIndexOf('.');
        var stem = string.Concat((dot > 0 ? file[..dot] : file).Select(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' ? sign : '-'));
        var name = $"{stem}.{extension}";
        for (var number = 2; !_names.Add(name); number++) name = $"{stem}-{number}.{extension}";
        return name;
    }
}
