using Pipeline.Docx.Pictures;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Stories;

/// <summary>What a drawing, or a shape within it, says of the pictures in it.</summary>
/// <param name="AltText">The author's description, or null.</param>
/// <param name="Width">As shown; zero where unknown.</param>
/// <param name="Height">As shown; zero where unknown.</param>
/// <param name="IsDecorative">Marked as decorative.</param>
/// <param name="IsAnchored">Floats beside the text.</param>
/// <param name="LinkId">Relationship of the link on it, or null.</param>
internal sealed record DrawingFrame(string? AltText, Points Width, Points Height, bool IsDecorative, bool IsAnchored, string? LinkId)
{
    private static readonly DrawingFrame Unknown = new(null, Points.Zero, Points.Zero, IsDecorative: false, IsAnchored: false, null);

    public static DrawingFrame Of(OoxmlElement drawing)
    {
        var frame = drawing.Child("wp:inline") ?? drawing.Child("wp:anchor");
        if (frame is null)
            return Unknown;
        var properties = frame.Child("wp:docPr");
        var extent = frame.Child("wp:extent");
        return new(
            Description(properties),
            Measures.Emu(extent?["cx"]) ?? Points.Zero,
            Measures.Emu(extent?["cy"]) ?? Points.Zero,
            IsMarkedDecorative(properties),
            frame.Name == "wp:anchor",
            properties?.Child("a:hlinkClick")?["r:id"]
        );
    }

    /// <summary>The frame of a picture of a group, which has its own size and description; of a lone picture, the drawing's.</summary>
    public DrawingFrame OfPicture(OoxmlElement picture)
    {
        var own = picture.Child("pic:nvPicPr")?.Child("pic:cNvPr");
        var extent = picture.Child("pic:spPr")?.Child("a:xfrm")?.Child("a:ext");
        return this with
        {
            AltText = AltText ?? Description(own),
            Width = Width > Points.Zero ? Width : Measures.Emu(extent?["cx"]) ?? Points.Zero,
            Height = Height > Points.Zero ? Height : Measures.Emu(extent?["cy"]) ?? Points.Zero,
            IsDecorative = IsDecorative || IsMarkedDecorative(own),
            LinkId = LinkId ?? own?.Child("a:hlinkClick")?["r:id"],
        };
    }

    /// <summary>The frame as a group hands it to its members: only where it stands.</summary>
    public DrawingFrame ForMembers() => this with { AltText = null, Width = Points.Zero, Height = Points.Zero };

    /// <summary>The frame of a VML shape (ECMA-376 part 4 §19.1.2.19), its size from its CSS.</summary>
    public DrawingFrame OfShape(OoxmlElement shape) =>
        this with
        {
            AltText = NotEmpty(shape["alt"]) ?? AltText,
            Width = Css(shape, "width") ?? Width,
            Height = Css(shape, "height") ?? Height,
            IsAnchored = IsAnchored || (shape["style"] ?? string.Empty).Contains("position:absolute", StringComparison.OrdinalIgnoreCase),
        };

    /// <summary>The frame as a picture in it is seen once it has been turned: width and height may change places.</summary>
    public DrawingFrame Turned(Orientation turn) => turn.SwapsSides ? this with { Width = Height, Height = Width } : this;

    private static Points? Css(OoxmlElement shape, string property) => Measures.Css(ShapeStyle.Value(shape, property));

    private static string? Description(OoxmlElement? properties) => NotEmpty(properties?["descr"]) ?? NotEmpty(properties?["title"]);

    private static bool IsMarkedDecorative(OoxmlElement? properties) =>
        properties?.Descendants("adec:decorative").Any(mark => Measures.IsOn(mark["val"])) is true;

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
