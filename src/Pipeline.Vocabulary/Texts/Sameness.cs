using System.Text;

namespace Pipeline.Vocabulary.Texts;

/// <summary>Whether two strings say the same to a person.</summary>
public static class Sameness
{
    /// <summary>Equal but for case, accents, punctuation and spaces.</summary>
    public static bool IsSame(string left, string right) => Key(left) == Key(right);

    /// <summary>Letters and figures alone, lower case, without accents.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character)) key.Append(char.ToLowerInvariant(character));
        }

        return key.ToString();
    }
}
