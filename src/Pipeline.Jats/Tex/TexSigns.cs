using System.Globalization;
using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Makes operators. What the operator dictionary of MathML (MathML Core, appendix B) has otherwise than TeX is said by attributes.</summary>
internal static class TexSigns
{
    /// <summary>Signs that would grow by the dictionary, though TeX lets them grow only where it is told to.</summary>
    private const string Growing = "()[]{}|‖⟨⟩⟦⟧⌊⌋⌈⌉⟪⟫⎰⎱⟮⟯↑↓↕⇑⇓⇕";

    /// <summary>Whether two characters are one sign: TeX puts no space between two relations, MathML would.</summary>
    public static bool IsJoined(string characters) => characters is ":=" or "=:" or "==" or "<<" or ">>" or "<=" or ">=" or "=>";

    /// <summary>A character as it stands on the keyboard.</summary>
    public static TexAtom Typed(string character, TexStyle style) =>
        character switch
        {
            "+" => Of("+", TexKind.Binary, style),
            "-" or "−" => Of("−", TexKind.Binary, style),
            "·" => Of("⋅", TexKind.Binary, style),
            "*" => Of("∗", TexKind.Binary, style),
            "=" or "<" or ">" => Of(character, TexKind.Relation, style),
            "(" or "[" => Of(character, TexKind.Open, style),
            ")" or "]" => Of(character, TexKind.Close, style),
            "!" or "?" => new(MathElement.Token("mo", character), TexClass.Close),
            "," or ";" => Of(character, TexKind.Punctuation, style),
            ":" => new(Colon(style), TexClass.Relation),
            "/" => new(MathElement.Token("mo", "/"), TexClass.Ordinary),
            "." => new(Tight("."), TexClass.Ordinary),
            _ when IsBar(character) => Of(character, TexKind.Bar, style),
            "`" => new(MathElement.Token("mi", "‘"), TexClass.Ordinary),
            "@" or "#" or "\"" or "°" => new(MathElement.Token("mi", character), TexClass.Ordinary),
            _ => TexCommands.KindOf(character) is { } kind ? Of(character, kind, style) : Other(character),
        };

    public static TexAtom Of(string sign, TexKind kind, TexStyle style) =>
        kind switch
        {
            TexKind.Binary => new(Plain(sign), TexClass.Binary),
            TexKind.Relation => new(Plain(sign), TexClass.Relation),
            TexKind.Open => new(IsBar(sign) ? Plain(sign).With("form", "prefix") : Plain(sign), TexClass.Open),
            TexKind.Close => new(IsBar(sign) ? Plain(sign).With("form", "postfix") : Plain(sign), TexClass.Close),
            TexKind.Bar => new(Tight(sign).With("stretchy", "false"), TexClass.Ordinary),
            TexKind.Punctuation when sign == ":" => new(Spaced(sign, "0em", style.IsScript ? "0em" : "0.333em"), TexClass.Punctuation),
            TexKind.Punctuation => new(Plain(sign), TexClass.Punctuation),
            TexKind.Large => new(Plain(sign), TexClass.Large) { Limits = TexLimits.Movable },
            TexKind.Integral => new(Plain(sign), TexClass.Large),
            _ => new(Plain(sign), TexClass.Ordinary),
        };

    /// <summary>A delimiter that grows with what it stands beside.</summary>
    public static MathElement Fence(string sign, string form) =>
        MathElement.Token(
            "mo",
            sign,
            new MathAttribute("form", form),
            new MathAttribute("fence", "true"),
            new MathAttribute("stretchy", "true")
        );

    /// <summary>A sign without the space that the dictionary gives it, as braces around it ask for.</summary>
    public static MathElement Tight(MathElement sign) =>
        sign is { Name: "mo", Attributes.IsEmpty: true } && TexCommands.KindOf(sign.Text) is not (TexKind.Large or TexKind.Integral)
            ? Tight(sign.Text)
            : sign;

    private static MathElement Tight(string sign) => Spaced(sign, "0em", "0em");

    private static MathElement Spaced(string sign, string before, string after) =>
        MathElement.Token("mo", sign, new MathAttribute("lspace", before), new MathAttribute("rspace", after));

    private static bool IsBar(string sign) => sign is "|" or "‖";

    private static MathElement Plain(string sign) =>
        Growing.Contains(sign, StringComparison.Ordinal)
            ? MathElement.Token("mo", sign, new MathAttribute("stretchy", "false"))
            : MathElement.Token("mo", sign);

    /// <summary>A relation to TeX, a separator to MathML.</summary>
    private static MathElement Colon(TexStyle style) => style.IsScript ? Tight(":") : Spaced(":", "0.278em", "0.278em");

    private static TexAtom Other(string character) =>
        Rune.IsPunctuation(Rune.GetRuneAt(character, 0))
        || Rune.GetUnicodeCategory(Rune.GetRuneAt(character, 0)) == UnicodeCategory.MathSymbol
            ? new(Plain(character), TexClass.Ordinary)
            : new(MathElement.Token("mi", character), TexClass.Ordinary);
}
