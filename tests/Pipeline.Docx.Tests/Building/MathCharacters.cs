using System.Text;
using System.Xml.Linq;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>The characters of equations, with everything that is only a form of them taken off.</summary>
internal static class MathCharacters
{
    /// <summary>Letters that the styled alphabets borrow from an older block, and the plain ones.</summary>
    private const string Borrowed = "ℎhℬBℰEℱFℋHℐIℒLℳMℛRℯeℊgℴoℭCℌHℑIℜRℨZℂCℍHℕNℙPℚQℝRℤZ";

    private const string Greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    /// <summary>Of the m:t elements below an element, without those deleted and without fallbacks of what is shown otherwise.</summary>
    public static string Of(XElement root) =>
        Plain(
            string.Concat(
                root.DescendantsAndSelf()
                    .Where(element => element.Name.LocalName == "oMath")
                    .SelectMany(math => math.Descendants())
                    .Where(element =>
                        element.Name.LocalName == "t"
                        && !element.Ancestors().Any(ancestor => ancestor.Name.LocalName is "del" or "moveFrom" or "Fallback")
                    )
                    .Select(element => element.Value)
            )
        );

    /// <summary>Of the MathML of equations, with the numbers taken out of them.</summary>
    public static string In(IEnumerable<ManuscriptEquation> equations) =>
        Plain(string.Concat(equations.Select(equation => equation.Math!.InnerText() + equation.Number)));

    /// <summary>What of a text is not found in another in the same order, which may hold more; empty where all is.</summary>
    public static string Missing(string text, string from)
    {
        var at = 0;
        foreach (var character in from)
            if (at < text.Length && text[at] == character)
                at++;
        return text[at..];
    }

    /// <summary>No spaces nor marks of alignment and numbers; styled letters plain, the hyphen as minus, the apostrophe as prime.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.Replace("...", "…", StringComparison.Ordinal).EnumerateRunes())
            if (!Rune.IsWhiteSpace(rune) && rune.Value is not ('#' or '&' or 0x200B))
                plain.Append(Plain(rune));
        return plain.ToString();
    }

    private static string Plain(Rune rune) =>
        rune.Value switch
        {
            '-' => "−",
            '\'' => "′",
            >= 0x1D400 and <= 0x1D6A3 and var latin => (
                (char)((latin - 0x1D400) % 52 is < 26 and var capital ? 'A' + capital : 'a' + ((latin - 0x1D400) % 52) - 26)
            ).ToString(),
            >= 0x1D6A8 and <= 0x1D7CB and var greek => Greek[(greek - 0x1D6A8) % 58].ToString(),
            >= 0x1D7CE and <= 0x1D7FF and var digit => ((char)('0' + ((digit - 0x1D7CE) % 10))).ToString(),
            _ when rune.IsBmp && Borrowed.IndexOf((char)rune.Value, StringComparison.Ordinal) is >= 0 and var place && place % 2 == 0 =>
                Borrowed[place + 1].ToString(),
            _ => rune.ToString(),
        };
}
