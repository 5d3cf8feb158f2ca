using System.Text.RegularExpressions;

namespace Pipeline.Metadata.Funding;

/// <summary>Finds what stands behind words that say who pays: "was funded by …", "menerima hibah dari …", to the end of the sentence; what is denied before them pays nothing.</summary>
internal static partial class FundingClauses
{
    /// <summary>Words before a full stop that end no sentence.</summary>
    private static readonly HashSet<string> Abbreviated = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "nos", "nr", "dr", "prof", "st", "inc", "ltd", "gov", "univ", "dept", "ref", "vol", "ak",
    };

    public static IEnumerable<string> In(string statement)
    {
        foreach (var sentence in Sentences(statement))
        {
            var triggers = Trigger().Matches(sentence);
            for (var at = 0; at < triggers.Count; at++)
            {
                if (Denial().IsMatch(sentence.AsSpan(0, triggers[at].Index))) continue;
                var start = triggers[at].Index + triggers[at].Length;
                yield return sentence[start..(at + 1 < triggers.Count ? triggers[at + 1].Index : sentence.Length)];
            }
        }
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        foreach (Match stop in Stop().Matches(text))
        {
            if (stop.Index < start || Abbreviated.Contains(stop.Groups["word"].Value) || stop.Groups["word"].Length == 1) continue;
            yield return text[start..stop.Index] + stop.Groups["word"].Value;
            start = stop.Index + stop.Length;
        }

        yield return text[start..].TrimEnd().TrimEnd('.');
    }

    [GeneratedRegex(
        @"\b(?:(?:funded|financed|sponsored|(?:financially\s+)?supported)(?:,?\s+(?:in\s+part|in\s+full|partially|partly|fully|jointly|entirely|wholly|financially))?\s+(?:by|through|from)" +
        @"|(?:funding|funds|(?:financial\s+)?support|sponsorship|grants?|awards?)\s+(?:(?:was|were|has\s+been|is|are)\s+)?(?:(?:gratefully\s+)?(?:received|provided|obtained|awarded|granted)\s+)?(?:from|by)" +
        @"|(?:didanai|dibiayai|didukung|disponsori)(?:\s+(?:secara\s+finansial|sepenuhnya|sebagian|penuh))?\s+(?:oleh|dari|melalui)" +
        @"|(?:pendanaan|pembiayaan|bantuan\s+dana|dukungan\s+(?:dana|finansial|pendanaan)|dana|hibah(?:\s+penelitian)?)\s+(?:dari|oleh))\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Trigger();

    /// <summary>"No." and "no" before a number denies nothing.</summary>
    [GeneratedRegex(@"\b(?:no(?!\s*[.:]|\s+\S*[0-9])|not|nor|neither|never|without|tidak|bukan|tanpa|belum)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"(?<word>[\p{L}\p{N}\)\]]*)[.!?]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}
