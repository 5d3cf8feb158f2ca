using Pipeline.Docx.Packaging;
using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Pictures;

/// <summary>Keeps the pictures of a manuscript, each once, under names of their own.</summary>
internal sealed class PictureStore(DocxPackage package, DocxLimits limits, Findings findings)
{
    private readonly Dictionary<string, LoadedPicture?> _loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Part, PictureView View), string> _stored = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Media> _media = [];
    private readonly PixelBudget _budget = new(limits);

    public Seq<Media> Media => [.. _media];

    /// <summary>Name of the picture that a part holds as a drawing shows it, or null, with a finding, where it holds none.</summary>
    /// <param name="part">Name of the part.</param>
    /// <param name="view">What the drawing shows of it.</param>
    /// <param name="place">Where the picture is shown.</param>
    public string? Store(string part, PictureView view, SourceRef place)
    {
        if (Load(part, place) is not { } loaded)
            return null;
        var key = (part.ToUpperInvariant(), view);
        if (_stored.TryGetValue(key, out var known))
            return known;
        var (picture, finding) = PictureEditor.Apply(loaded, view, _budget, place);
        if (finding is not null)
            findings.Add(finding);
        return _stored[key] = Twin(picture.Bytes) ?? Add(part, picture);
    }

    private LoadedPicture? Load(string part, SourceRef place)
    {
        if (_loaded.TryGetValue(part, out var known))
            return known;
        var (bytes, problem) = package.Read(part);
        var info = problem == PartProblem.None ? PictureSniffer.Sniff(bytes, limits) : null;
        if (Finding(part, place, problem, info, bytes) is { } finding)
            findings.Add(finding);
        return _loaded[part] = info is null || IsTooLarge(info) ? null : Convert(new(bytes, info), part, place);
    }

    private LoadedPicture Convert(LoadedPicture picture, string part, SourceRef place)
    {
        var (converted, finding) = new PictureConverter(_budget, limits).Convert(picture, part, place);
        if (finding is not null)
            findings.Add(finding);
        return converted;
    }

    private Diagnostic? Finding(string part, SourceRef place, PartProblem problem, PictureInfo? info, byte[] bytes) =>
        info switch
        {
            null when problem == PartProblem.None => UnusablePicture.NoPicture(place, part, PictureSniffer.OtherKind(bytes)),
            null => UnusablePicture.Unreadable(place, part, problem),
            _ when IsTooLarge(info) => UnusablePicture.TooLarge(place, part),
            _ => null,
        };

    private bool IsTooLarge(PictureInfo info) => (long)info.Width * info.Height > limits.PicturePixels;

    private string? Twin(byte[] bytes) => _media.Find(media => media.Bytes.Span.SequenceEqual(bytes))?.Name;

    private string Add(string part, LoadedPicture picture)
    {
        var (bytes, info) = picture;
        var name = UniqueName(part, info.Extension);
        _media.Add(new Media(name, info.MediaType, info.Width, info.Height, bytes));
        return name;
    }

    /// <summary>The part's own file name in plain letters with the extension of what it really is.</summary>
    private string UniqueName(string part, string extension)
    {
        var file = part[(part.LastIndexOf('/') + 1)..];
        var dot = file.LastIndexOf('.');
        var stem = string.Concat(
            (dot > 0 ? file[..dot] : file).Select(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' ? sign : '-')
        );
        var name = $"{stem}.{extension}";
        for (var number = 2; !_names.Add(name); number++)
            name = $"{stem}-{number}.{extension}";
        return name;
    }
}
