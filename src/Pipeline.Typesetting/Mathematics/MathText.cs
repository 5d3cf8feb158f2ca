using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>The characters of a token as they count: white space trimmed at the ends and one space between words (MathML 3 §2.1.7).</summary>
internal static class MathText
{
    public static string Of(MathElement token)
    {
        var text = token.Text;
        if (text.Length == 1 && !IsSpace(text[0]))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!IsSpace(character))
                result.Append(character);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        if (result.Length > 0 && result[^1] == ' ')
            result.Length--;
        return result.ToString();
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r';
}
