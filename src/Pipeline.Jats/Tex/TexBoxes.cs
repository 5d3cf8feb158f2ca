using System.Globalization;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Jats.Tex;

/// <summary>What takes room without ink or ink without room, what is framed, struck through or coloured.</summary>
internal static class TexBoxes
{
    public static IEnumerable<(string Name, TexConstruct Read)> Constructs =>
        [
            ("phantom", (tex, row, style) => row.Add(Hidden(tex.Argument(style)))),
            ("hphantom", (tex, row, style) => row.Add(Padded(Hidden(tex.Argument(style)), "height", "depth"))),
            ("vphantom", (tex, row, style) => row.Add(Padded(Hidden(tex.Argument(style)), "width"))),
            ("smash", Smash),
            ("rlap", (tex, row, style) => row.Add(Padded(tex.Argument(style), "width"))),
            ("mathrlap", (tex, row, style) => row.Add(Padded(tex.Argument(style), "width"))),
            ("llap", (tex, row, style) => row.Add(Padded(tex.Argument(style), "width").With("lspace", "-1width"))),
            ("mathllap", (tex, row, style) => row.Add(Padded(tex.Argument(style), "width").With("lspace", "-1width"))),
            ("mathclap", (tex, row, style) => row.Add(Padded(tex.Argument(style), "width").With("lspace", "-0.5width"))),
            ("vcenter", (tex, row, style) => row.Add(tex.Argument(style))),
            ("href", Link),
            ("boxed", (tex, row, style) => row.Add(Enclosed("box", tex.Argument(style)))),
            ("fbox", (tex, row, style) => row.Add(Enclosed("box", TexText.AsOne(tex, style)))),
            ("cancel", (tex, row, style) => row.Add(Enclosed("updiagonalstrike", tex.Argument(style)))),
            ("bcancel", (tex, row, style) => row.Add(Enclosed("downdiagonalstrike", tex.Argument(style)))),
            ("xcancel", (tex, row, style) => row.Add(Enclosed("updiagonalstrike downdiagonalstrike", tex.Argument(style)))),
            ("color", (tex, row, _) => Colour(tex, colour => row.Begin(new MathAttribute("mathcolor", colour)))),
            ("textcolor", (tex, row, style) => Tinted(tex, row, style, "mathcolor")),
            ("mathcolor", (tex, row, style) => Tinted(tex, row, style, "mathcolor")),
            ("colorbox", (tex, row, style) => Tinted(tex, row, style, "mathbackground")),
        ];

    private static MathElement Hidden(MathElement element) =>
        element is { Name: "mrow", Attributes.IsEmpty: true } ? element with { Name = "mphantom" } : MathElement.Of("mphantom", element);

    private static MathElement Padded(MathElement element, params ReadOnlySpan<string> sizes)
    {
        var padded = MathElement.Of("mpadded", element);
        foreach (var size in sizes)
            padded = padded.With(size, "0");
        return padded;
    }

    private static void Smash(TexParser tex, TexRow row, TexStyle style)
    {
        var side = tex.OptionalWords();
        var content = tex.Argument(style);
        row.Add(
            side switch
            {
                "t" => Padded(content, "height"),
                "b" => Padded(content, "depth"),
                _ => Padded(content, "height", "depth"),
            }
        );
    }

    /// <summary>The words of a link; where it leads is no matter of a formula.</summary>
    private static void Link(TexParser tex, TexRow row, TexStyle style)
    {
        tex.Words();
        row.Add(tex.Argument(style));
    }

    private static MathElement Enclosed(string notation, MathElement element) =>
        new("menclose", [new("notation", notation)], [element], string.Empty);

    private static void Tinted(TexParser tex, TexRow row, TexStyle style, string attribute)
    {
        string? colour = null;
        Colour(tex, found => colour = found);
        var content = attribute == "mathcolor" ? tex.Argument(style) : TexText.AsOne(tex, style);
        row.Add(colour is null ? content : MathElement.Of("mstyle", content).With(attribute, colour), TexStacks.ClassOf(content));
    }

    /// <summary>A colour by its name or in a model of numbers (package xcolor); one that is not known is told.</summary>
    private static void Colour(TexParser tex, Action<string> use)
    {
        var model = tex.OptionalWords();
        var words = tex.Words();
        var css = Css(model, words);
        if (CssColour.Read(css) is not null)
            use(css);
        else
            tex.Note(TexFaultKind.Unknown, $"\\color{{{words}}}");
    }

    private static string Css(string? model, string words)
    {
        if (model is "HTML")
            return "#" + words;
        if (model is not ("rgb" or "RGB" or "gray"))
            return words.ToLowerInvariant();
        var parts = words.Split(',').Select(part => Number(part) * (model == "RGB" ? 1 : byte.MaxValue)).ToList();
        if (model == "gray")
            parts = [parts[0], parts[0], parts[0]];
        return "#"
            + string.Concat(parts.Select(part => ((int)Math.Clamp(part, 0, byte.MaxValue)).ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
