using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Delimiters that grow with what they hold, and those of a size that is asked for.</summary>
internal static class TexDelimiters
{
    public static IEnumerable<(string Name, TexConstruct Read)> Constructs =>
        [
            ("left", Left),
            ("bra", (tex, row, style) => Around(tex, row, style, "⟨", "|")),
            ("ket", (tex, row, style) => Around(tex, row, style, "|", "⟩")),
            ("braket", (tex, row, style) => Around(tex, row, style, "⟨", "⟩")),
            ("abs", (tex, row, style) => Around(tex, row, style, "|", "|")),
            ("norm", (tex, row, style) => Around(tex, row, style, "‖", "‖")),
        ];

    /// <summary>The sign of a delimiter that stands alone in an argument.</summary>
    public static string Named(string words) =>
        words switch
        {
            "" or "." => string.Empty,
            ['\\', .. var name] => TexCommands.Find(name)?.Value ?? string.Empty,
            "<" => "⟨",
            ">" => "⟩",
            _ => Rune.GetRuneAt(words, 0).ToString(),
        };

    /// <summary>A row between two delimiters, either of which may be missing.</summary>
    public static MathElement Around(string open, Seq<MathElement> content, string close) =>
        MathElement.Of(
            "mrow",
            [
                .. open.Length > 0 ? new[] { TexSigns.Fence(open, "prefix") } : [],
                .. content,
                .. close.Length > 0 ? new[] { TexSigns.Fence(close, "postfix") } : [],
            ]
        );

    /// <summary>\big and its kin: a size in em and, behind a comma, the side on which the delimiter stands.</summary>
    public static TexAtom Sized(TexParser tex, string value)
    {
        var parts = value.Split(',');
        var sign = tex.Delimiter();
        if (sign.Length == 0)
            return new(MathElement.Of("mrow"), TexClass.Ordinary);
        var kind = parts is [_, var side]
            ? side switch
            {
                "l" => TexClass.Open,
                "r" => TexClass.Close,
                _ => TexClass.Relation,
            }
            : ClassOf(sign);
        var form = kind switch
        {
            TexClass.Open => "prefix",
            TexClass.Close => "postfix",
            _ => "infix",
        };
        var space = kind == TexClass.Relation ? "0.278em" : "0em";
        var size = parts[0] + "em";
        return new(
            MathElement.Token(
                "mo",
                sign,
                new MathAttribute("form", form),
                new MathAttribute("stretchy", "true"),
                new MathAttribute("symmetric", "true"),
                new MathAttribute("lspace", space),
                new MathAttribute("rspace", space),
                new MathAttribute("minsize", size),
                new MathAttribute("maxsize", size)
            ),
            kind
        );
    }

    private static void Around(TexParser tex, TexRow row, TexStyle style, string open, string close)
    {
        tex.TryRead(token => token.IsCharacter("*"));
        row.Add(Around(open, [tex.Argument(style)], close), TexClass.Inner);
    }

    private static TexClass ClassOf(string sign) =>
        TexSigns.Typed(sign, default).Class is var kind and (TexClass.Open or TexClass.Close) ? kind : TexClass.Ordinary;

    /// <summary>\left to \right, in parts where \middle stands between them.</summary>
    private static void Left(TexParser tex, TexRow row, TexStyle style)
    {
        var open = tex.Delimiter();
        var content = new List<MathElement>(tex.Row(TexScope.Delimiters, style));
        while (tex.TryRead(token => token.IsCommand("middle")))
        {
            if (tex.Delimiter() is { Length: > 0 } between)
                content.Add(TexSigns.Fence(between, "infix").With("lspace", "0.1em").With("rspace", "0.1em"));
            content.AddRange(tex.Row(TexScope.Delimiters, style));
        }

        var isClosed = tex.TryRead(token => token.IsCommand("right"));
        if (!isClosed)
            tex.Note(TexFaultKind.Mistake, @"\left without \right");
        row.Add(Around(open, content.ToSeq(), isClosed ? tex.Delimiter() : string.Empty), TexClass.Inner);
    }
}
