using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Numbers, angles and quantities as the package siunitx writes them: "\SI{1.5e3}{\metre\per\second}" is 1.5 × 10³ m s⁻¹.</summary>
internal static class TexQuantities
{
    /// <summary>Digits in groups of three where there are more than four of them (siunitx, group-minimum-digits).</summary>
    private const int FewestGrouped = 5;

    public static IEnumerable<(string Name, TexConstruct Read)> Constructs =>
        [
            ("num", (tex, row, style) => AddNumber(Argument(tex), row, style)),
            ("ang", (tex, row, style) => AddAngle(Argument(tex), row, style)),
            ("si", (tex, row, _) => new TexUnits(tex, row).Add(Argument(tex))),
            ("unit", (tex, row, _) => new TexUnits(tex, row).Add(Argument(tex))),
            ("SI", Quantity),
            ("qty", Quantity),
            ("numrange", (tex, row, style) => Range(tex, row, style, hasUnit: false)),
            ("SIrange", (tex, row, style) => Range(tex, row, style, hasUnit: true)),
            ("qtyrange", (tex, row, style) => Range(tex, row, style, hasUnit: true)),
        ];

    /// <summary>An argument as typed, behind options, which change nothing that is said.</summary>
    private static string Argument(TexParser tex)
    {
        tex.OptionalWords();
        return tex.Words();
    }

    private static void Quantity(TexParser tex, TexRow row, TexStyle style)
    {
        AddNumber(Argument(tex), row, style);
        AddUnit(tex, row, tex.Words());
    }

    private static void Range(TexParser tex, TexRow row, TexStyle style, bool hasUnit)
    {
        AddNumber(Argument(tex), row, style);
        row.Add(new TexAtom(TexSigns.Tight(MathElement.Token("mo", "–")), TexClass.Ordinary));
        AddNumber(tex.Words(), row, style);
        if (hasUnit)
            AddUnit(tex, row, tex.Words());
    }

    /// <summary>Signs of angles stand close to their number, all other units do not (SI brochure, §5.4.3).</summary>
    private static void AddUnit(TexParser tex, TexRow row, string words)
    {
        if (words is not ("\\degree" or "\\arcminute" or "\\arcsecond"))
            row.AddSpace(TexUnits.Thin);
        new TexUnits(tex, row).Add(words);
    }

    /// <summary>Degrees, minutes and seconds between semicolons.</summary>
    private static void AddAngle(string words, TexRow row, TexStyle style)
    {
        var parts = words.Split(';');
        for (var index = 0; index < Math.Min(parts.Length, 3); index++)
        {
            if (string.IsNullOrWhiteSpace(parts[index]))
                continue;
            AddNumber(parts[index], row, style);
            row.Add(
                MathElement.Token(
                    "mi",
                    index switch
                    {
                        0 => "°",
                        1 => "′",
                        _ => "″",
                    },
                    new MathAttribute("mathvariant", "normal")
                )
            );
        }
    }

    /// <summary>A number as typed, with its sign, uncertainty and power of ten.</summary>
    private static void AddNumber(string words, TexRow row, TexStyle style)
    {
        var text = words
            .Replace("\\pm", "±", StringComparison.Ordinal)
            .Replace("+-", "±", StringComparison.Ordinal)
            .Replace("\\times", "x", StringComparison.Ordinal);
        var isBehindNumber = false;
        for (var index = 0; index < text.Length; )
        {
            var end = index;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '(' or ')'))
                end++;
            if (end > index)
            {
                row.Add(MathElement.Token("mn", Grouped(text[index..end])));
                (index, isBehindNumber) = (end, true);
            }
            else if (text[index] is 'e' or 'E' or 'd' or 'D')
            {
                if (isBehindNumber)
                    row.Add(TexSigns.Of("×", TexKind.Binary, style));
                row.Add(MathElement.Token("mn", "10"));
                row.AddScript(Power(text[(index + 1)..]), isSub: false);
                return;
            }
            else
            {
                if (!char.IsWhiteSpace(text[index]))
                    row.Add(TexSigns.Typed(text[index] == 'x' ? "×" : text[index].ToString(), style));
                index++;
            }
        }
    }

    private static MathElement Power(string text)
    {
        var digits = text.Trim().TrimStart('+');
        return digits.StartsWith('-')
            ? MathElement.Of("mrow", MathElement.Token("mo", "−"), MathElement.Token("mn", digits[1..].Trim()))
            : MathElement.Token("mn", digits);
    }

    private static string Grouped(string number)
    {
        var point = number.IndexOfAny(['.', ',']);
        var (whole, rest) = point < 0 ? (number, string.Empty) : (number[..point], number[(point + 1)..]);
        if (whole.Length == 0)
            whole = "0";
        return FromEnd(whole) + (point < 0 ? string.Empty : number[point] + FromStart(rest));
    }

    private static string FromEnd(string digits) =>
        digits.Length < FewestGrouped || !digits.All(char.IsAsciiDigit) ? digits : Groups(digits, digits.Length % 3);

    private static string FromStart(string digits) =>
        digits.Length < FewestGrouped || !digits.All(char.IsAsciiDigit) ? digits : Groups(digits, 0);

    /// <param name="first">Digits of a first group that is shorter; 0 for none.</param>
    private static string Groups(string digits, int first)
    {
        var text = new StringBuilder(digits[..first]);
        for (var index = first; index < digits.Length; index += 3)
        {
            if (text.Length > 0)
                text.Append('\u2009');
            text.Append(digits.AsSpan(index, Math.Min(3, digits.Length - index)));
        }

        return text.ToString();
    }
}
