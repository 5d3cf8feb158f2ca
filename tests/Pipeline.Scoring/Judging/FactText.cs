using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Scoring.Judging;

/// <summary>Makes texts comparable: what a look, a typographer or a word processor may change is evened out.</summary>
internal static partial class FactText
{
    /// <summary>Lower case, compatibility forms, one kind of quotation mark, dash and space; no soft hyphens; no punctuation at the ends.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            plain.Append(
                character switch
                {
                    '\u2018' or '\u2019' or '\u201B' or '`' or '´' => '\'',
                    '\u201C' or '\u201D' or '\u201E' or '«' or '»' => '"',
                    >= '\u2010' and <= '\u2015' or '\u2212' => '-',
                    '\u00AD' or '\u200B' or '\uFEFF' => '\0',
                    _ when char.IsWhiteSpace(character) => ' ',
                    _ => character,
                }
            );
        }

        return Spaces().Replace(plain.Replace("\0", string.Empty).ToString(), " ").Trim(' ', '.', ',', ';', ':', '-');
    }

    /// <summary>Runs of letters and digits.</summary>
    public static IEnumerable<string> Words(string text) => WordPattern().Matches(Plain(text)).Select(match => match.Value);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex WordPattern();
}
