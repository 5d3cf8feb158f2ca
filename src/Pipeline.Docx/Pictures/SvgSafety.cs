using System.Collections.Frozen;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Pictures;

/// <summary>
/// Whether an SVG file does nothing but draw. It is published as it came and opened in readers' browsers, so what may run,
/// change or fetch something is not looked for: what is not known to draw is refused (SVG 2 §2.1 and its chapters 15 and 16
/// tell what else a file can hold).
/// </summary>
internal static class SvgSafety
{
    private const string Svg = "svg:";

    /// <summary>Elements of SVG 1.1 and 2 that draw, or say how; none runs, links out, moves or embeds.</summary>
    private static readonly FrozenSet<string> Drawing = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            .. """
            a circle clipPath color-profile cursor defs desc ellipse filter font font-face font-face-name font-face-src g glyph hkern image line linearGradient marker mask metadata
            missing-glyph path pattern polygon polyline radialGradient rect solidcolor stop style svg switch symbol text textPath title tref tspan use view vkern
            feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
            feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
            """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        ]
    );

    /// <summary>Pictures that can hold nothing but pixels.</summary>
    private static readonly string[] Pixels = ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"];

    /// <summary>UTF-8 or plain ASCII without a style sheet of its own; in other encodings nothing below would be found.</summary>
    public static bool IsPlainText(ReadOnlySpan<byte> bytes) => !bytes.Contains((byte)0) && bytes.IndexOf("<?xml-stylesheet"u8) < 0;

    public static bool IsDrawing(OoxmlElement root) => root.Descendants().Append(root).All(IsHarmless);

    /// <summary>Names in namespaces of drawing programs are notes of theirs, which browsers pass over; those of HTML are not.</summary>
    private static bool IsHarmless(OoxmlElement element)
    {
        if (!element.Name.StartsWith(Svg, StringComparison.Ordinal))
            return !element.Name.Contains("xhtml", StringComparison.OrdinalIgnoreCase);
        var name = element.Name[Svg.Length..];
        return Drawing.Contains(name)
            && element.Attributes.All(attribute => IsHarmless(attribute, name))
            && (name != "style" || IsPlainCss(element.Text));
    }

    private static bool IsHarmless(OoxmlAttribute attribute, string element)
    {
        var local = attribute.Name[(attribute.Name.LastIndexOfAny([':', '}']) + 1)..];
        if (local.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return false;
        if (local is "href" or "src")
            return attribute.Value.StartsWith('#') || (element is "image" or "feImage" && IsOfPixels(attribute.Value));
        return local != "base" && (local.Length < attribute.Name.Length || IsPlainCss(attribute.Value));
    }

    /// <summary>Whether styles fetch nothing; a backslash could spell any of the words differently (CSS Syntax 3 §4.3.7).</summary>
    private static bool IsPlainCss(string style)
    {
        if (
            style.Contains('\\')
            || style.Contains("@import", StringComparison.OrdinalIgnoreCase)
            || style.Contains("image-set(", StringComparison.OrdinalIgnoreCase)
            || style.Contains("src(", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        for (
            var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = style.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var address = style.AsSpan(at + "url(".Length).TrimStart(" \t\r\n\"'");
            if (
                !address.StartsWith("#")
                && !address.StartsWith("data:font/")
                && !address.StartsWith("data:application/")
                && !IsOfPixels(address)
            )
                return false;
        }

        return true;
    }

    private static bool IsOfPixels(ReadOnlySpan<char> address)
    {
        foreach (var kind in Pixels)
            if (address.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
