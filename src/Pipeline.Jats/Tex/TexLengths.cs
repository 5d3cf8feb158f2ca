using System.Globalization;
using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Lengths of TeX (The TeXbook, chapter 10) and the spaces that are given by them.</summary>
internal static class TexLengths
{
    /// <summary>A formula has no use for more; in em.</summary>
    private const double Longest = 20;

    /// <summary>Units that MathML does not know, and those that mean another length there, in points of PostScript; mu is a share of an em.</summary>
    private const double PointsPerTexPoint = 72 / 72.27;

    public static IEnumerable<(string Name, TexConstruct Read)> Constructs =>
        [
            ("hspace", (tex, row, _) => AddSpace(Starred(tex).Words(), row)),
            ("hskip", Skip),
            ("kern", Skip),
            ("mskip", Skip),
            ("mkern", Skip),
            ("mspace", (tex, row, _) => AddSpace(tex.Words(), row)),
            ("rule", Rule),
            ("vskip", (tex, _, _) => Read(tex)),
            ("raisebox", Raised),
            ("raise", (tex, row, style) => Shift(tex, row, style, isDown: false)),
            ("lower", (tex, row, style) => Shift(tex, row, style, isDown: true)),
        ];

    /// <summary>A space of so many eighteenths of an em.</summary>
    public static string OfEighteenths(double count) => Em(count / 18);

    /// <summary>A length as MathML has it; null where there is none.</summary>
    public static string? Of(string words) =>
        Dimension.Read(words) switch
        {
            { Unit: "em" } ems => Em(ems.Number),
            { Unit: "mu" } units => Em(units.Number / 18),
            { Unit: "ex" } heights => Em(heights.Number * 0.45),
            { Unit: "pt" } points => Points(points.Number * PointsPerTexPoint),
            { Unit: "pc" } picas => Points(picas.Number * 12 * PointsPerTexPoint),
            { Unit: "bp" } points => Points(points.Number),
            { Unit: "in" or "cm" or "mm", Length: { } length } => Points(length.Value),
            _ => null,
        };

    /// <summary>A length without braces, up to its unit; what may stretch or shrink about it is passed over.</summary>
    public static string? Read(TexParser tex)
    {
        tex.TryRead(token => token.IsCharacter("="));
        var words =
            Characters(tex, character => char.IsAsciiDigit(character) || character is '.' or '-' or '+', int.MaxValue)
            + Characters(tex, char.IsAsciiLetterLower, 2);
        return Of(words);
    }

    private static TexParser Starred(TexParser tex)
    {
        tex.TryRead(token => token.IsCharacter("*"));
        return tex;
    }

    private static string Characters(TexParser tex, Func<char, bool> isWanted, int most)
    {
        var characters = new StringBuilder();
        tex.SkipSpaces();
        while (characters.Length < most && tex.Next is { Kind: TexTokenKind.Character, Text: [var character] } && isWanted(character))
            characters.Append(tex.Read().Text);
        return characters.ToString();
    }

    private static void Skip(TexParser tex, TexRow row, TexStyle style)
    {
        if (Read(tex) is { } length)
            row.AddSpace(length);
    }

    private static void AddSpace(string words, TexRow row)
    {
        if (Of(words) is { } length)
            row.AddSpace(length);
    }

    /// <summary>A rule without width or height is a strut, which says nothing; any other is a bar of ink.</summary>
    private static void Rule(TexParser tex, TexRow row, TexStyle style)
    {
        tex.OptionalWords();
        var (width, height) = (Of(tex.Words()), Of(tex.Words()));
        if (
            width is not null
            && height is not null
            && double.Parse(width.AsSpan()[..^2], CultureInfo.InvariantCulture) > 0
            && double.Parse(height.AsSpan()[..^2], CultureInfo.InvariantCulture) > 0
        )
            row.Add(MathElement.Of("mspace").With("width", width).With("height", height).With("mathbackground", "black"));
    }

    private static void Raised(TexParser tex, TexRow row, TexStyle style)
    {
        var height = Of(tex.Words());
        row.Add(Shifted(TexText.AsOne(tex, style), height));
    }

    /// <summary>A box that plain TeX moves up or down.</summary>
    private static void Shift(TexParser tex, TexRow row, TexStyle style, bool isDown)
    {
        var length = Read(tex);
        if (isDown && length is not null)
            length = length.StartsWith('-') ? length[1..] : "-" + length;
        row.Add(Shifted(tex.Argument(style), length));
    }

    private static MathElement Shifted(MathElement content, string? height) =>
        height is null ? content : MathElement.Of("mpadded", content).With("voffset", height);

    private static string Em(double count) => FormattableString.Invariant($"{Math.Clamp(count, -Longest, Longest):0.###}em");

    private static string Points(double count) => FormattableString.Invariant($"{Math.Clamp(count, -Longest * 12, Longest * 12):0.##}pt");
}
