using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Recognition.Content;

/// <summary>Finds where a text calls tables and figures by word and number: "Table II", "Figs. 2 and 3", "Tabel 1–3".</summary>
internal static partial class Mentions
{
    /// <summary>Letters of panels behind the number of a figure ("1A", "1(b)", "1a–c").</summary>
    public const string Panels = @"(?:[a-hA-H](?:[,–-][a-hA-H])*|\s?\([a-hA-H]\)(?:\s?[,–-]\s?\([a-hA-H]\))*)";

    /// <summary>"n°", "No." and "Nr.", which may stand between the word for a float and its number.</summary>
    public const string Sign = @"(?<sign>(?:[Nn][°ºo]\.?|[Nn][or]\.|№)\s*(?=\d))?";

    private const string Counted = @"(?:(?:[A-Z]\.?)?\d+(?:\.\d+)*" + Panels + @"?|[IVXLC]+)";

    /// <summary>More floats than this are not called by a range.</summary>
    private const int LongestRange = 30;

    /// <summary>Each with the groups "word" and "number", the latter as often as it calls one.</summary>
    public static MatchCollection Of(string text) => Mention().Matches(text);

    /// <summary>Every call in a text, those that a range passes over too.</summary>
    public static IEnumerable<(string Word, string Number)> In(string text)
    {
        foreach (Match match in Of(text))
        {
            Capture? before = null;
            foreach (Capture number in match.Groups["number"].Captures)
            {
                foreach (var between in Between(text, before, number))
                    yield return (match.Groups["word"].Value, between);
                yield return (match.Groups["word"].Value, number.Value);
                before = number;
            }
        }
    }

    /// <summary>The number of a figure without the letters of its panels.</summary>
    public static string WithoutPanels(string number) => PanelLetters().Replace(number, string.Empty);

    /// <summary>The numbers that a range passes over: 2 in "1–3"; none where the two are not its ends.</summary>
    public static IEnumerable<string> Between(string text, Capture? before, Capture number)
    {
        if (before is null || !Range().IsMatch(text[(before.Index + before.Length)..number.Index]))
            return [];
        return
            int.TryParse(before.Value, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var last)
            && last - first is > 1 and <= LongestRange
            ? Enumerable.Range(first + 1, last - first - 1).Select(between => between.ToString(CultureInfo.InvariantCulture))
            : [];
    }

    [GeneratedRegex(
        @"(?<![代发發外列报報地])(?<word>附[表图圖]|[表图圖])\s*(?<number>\d+(?:\.\d+)*)(?![\d.]\d|\d)|\b(?<word>\p{L}{3,})(?:\.\s*|\s+)"
            + Sign
            + @"(?<number>(?:[A-Z]\.?)?\d+(?:\.\d+)*"
            + Panels
            + @"?|[IVXLC]+)(?!\w)(?:(?:\s*(?:,|&|–|—|-|\b(?:and|or|dan|atau|to|through|hingga|sampai|s\.d\.|und|oder|bis|y|e|o|a|et|ou|à|en|of|tot|hasta|até)(?=\s))\s*){1,2}(?<number>"
            + Counted
            + @")(?!\w)(?!\s*%))*"
    )]
    private static partial Regex Mention();

    [GeneratedRegex(Panels + "$")]
    private static partial Regex PanelLetters();

    [GeneratedRegex(@"^\s*(?:–|—|-|to|through|hingga|sampai|s\.d\.|bis|a|à|tot|hasta|até)\s*$")]
    private static partial Regex Range();
}
