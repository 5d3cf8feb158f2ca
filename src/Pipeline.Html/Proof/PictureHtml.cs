using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>Writes pictures into the page itself, so that it can be sent and kept as one file.</summary>
internal sealed class PictureHtml(Seq<Media> media, PageWords words)
{
    /// <summary>What every browser draws.</summary>
    private static readonly HashSet<string> Drawn = new(StringComparer.Ordinal)
    {
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "image/svg+xml",
        "image/bmp",
        "image/avif",
    };

    private readonly Dictionary<string, Media> _media = media
        .DistinctBy(item => item.Name)
        .ToDictionary(item => item.Name, StringComparer.Ordinal);

    /// <param name="altText">Its description; where that is null, what the picture is called stands in for it.</param>
    /// <param name="name">"Figure 1", or null.</param>
    /// <param name="width">In the manuscript; zero where unknown.</param>
    public XElement Write(string mediaName, string? altText, string? name, Points width, Points height)
    {
        var alt = altText ?? (string.IsNullOrWhiteSpace(name) ? words[Label.Figure] : name);
        return _media.TryGetValue(mediaName, out var picture) && Drawn.Contains(picture.MediaType) && !picture.Bytes.IsEmpty
            ? new XElement("img", new XAttribute("src", DataUri(picture)), new XAttribute("alt", alt), Size(picture, width, height))
            : new XElement(
                "span",
                Build.Class("missing"),
                words.Content(Label.NoPicture),
                Build.Leaf("span", mediaName),
                Build.Leaf("span", altText)
            );
    }

    private static string DataUri(Media picture) => $"data:{picture.MediaType};base64,{Convert.ToBase64String(picture.Bytes.Span)}";

    /// <summary>As large as in the manuscript, else as many pixels as it has; the page keeps room for it before it is drawn.</summary>
    private static XAttribute[] Size(Media picture, Points width, Points height)
    {
        var (across, down) =
            width.Value >= 1 && height.Value >= 1 ? (Pixels(width), Pixels(height)) : (picture.PixelWidth, picture.PixelHeight);
        return across > 0 && down > 0 ? [Number("width", across), Number("height", down)] : [];
    }

    private static int Pixels(Points length) => (int)Math.Min(Math.Round(length.Pixels), ushort.MaxValue);

    private static XAttribute Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
