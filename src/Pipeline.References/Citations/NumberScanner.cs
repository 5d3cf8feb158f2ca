using System.Text.RegularExpressions;
using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>Finds groups of numbers that have the form of a citation.</summary>
internal static partial class NumberScanner
{
    /// <summary>Characters before a number that tell what it is.</summary>
    private const int Before = 16;

    private const string Number = @"[0-9]{1,3}[a-e]?(?![\w.])";

    private const string Numbers = Number + @"(?:(?:\s*[,;–-]\s*|\s(?:(?:and|dan|y|e|und|et|en|&)\s)?)" + Number + ")*";

    private const string Lead = @"(?:(?:see|cf\.?|e\.g\.,?|refs?\.?|lihat|vgl\.|siehe|voir|véase|ver|zie)\s)?";

    private const string Locator = @"(?:\s*[,:;]\s*" + CitingForms.Locator + @"\b\.?[^\])]{0,20})?";

    /// <summary>The numbers of each group, without brackets and pages, in the order of the text.</summary>
    public static IEnumerable<Extent> Scan(CitationText text, NumericStyle style) => style switch
    {
        NumericStyle.Square => Bracketed(text.Plain, SquarePattern()),
        NumericStyle.Round => Bracketed(text.Plain, RoundPattern()),
        _ => text.Raised.Where(raised => IsCitation(text.Plain, raised)),
    };

    private static IEnumerable<Extent> Bracketed(string plain, Regex pattern)
    {
        for (var match = pattern.Match(plain); match.Success; match = match.NextMatch())
        {
            var numbers = match.Groups["numbers"];
            if (!OtherPattern().IsMatch(plain.AsSpan(Math.Max(0, match.Index - Before), match.Index - Math.Max(0, match.Index - Before)))) yield return new(numbers.Index, numbers.Index + numbers.Length);
        }
    }

    /// <summary>Raised numbers behind a word or a mark, not behind a number or unit, where they are powers, nor before a letter, where they are isotopes.</summary>
    private static bool IsCitation(string plain, Extent raised)
    {
        if (raised.Start == 0 || !RaisedPattern().IsMatch(plain.AsSpan(raised.Start, raised.Length))) return false;
        if (!char.IsLetterOrDigit(plain[raised.Start - 1]) && raised.End < plain.Length && char.IsLetterOrDigit(plain[raised.End]) && plain[raised.Start - 1] is not ('.' or ',' or ';' or ')' or '"')) return false;
        var from = Math.Max(0, raised.Start - Before);
        return !UnitPattern().IsMatch(plain.AsSpan(from, raised.Start - from));
    }

    [GeneratedRegex(@"\[" + Lead + "(?<numbers>" + Numbers + ")" + Locator + @"\]")]
    private static partial Regex SquarePattern();

    [GeneratedRegex(@"\(" + Lead + "(?<numbers>" + Numbers + ")" + Locator + @"\)")]
    private static partial Regex RoundPattern();

    [GeneratedRegex(@"^\s*[\[(]?" + Numbers + @"[\])]?[\s,.;]*$")]
    private static partial Regex RaisedPattern();

    /// <summary>An interval, the number of an equation, figure or table, an argument of a function.</summary>
    [GeneratedRegex(@"(?:\b(?:CI|IC|KI|BI|HDI|[Rr]ange|[Ii]nterval|[Ss]elang|[Ee]qs?|[Ee]quations?|[Pp]ersamaan|[Ff]igs?|[Ff]igures?|[Tt]ables?|[Gg]ambar|[Tt]abel|[Gg]leichung|[Ee]cuación|[Ee]quação|[Ss]teps?|[Nn]o)\b\.?|[=∈<>≤≥×+/−])[\s:,]*$|\b\p{L}$")]
    private static partial Regex OtherPattern();

    [GeneratedRegex(@"(?:\d|[×*/^–-]|(?<![\p{L}])(?:[munpkcdMG]?(?:m|g|s|L|l|mol|Pa|W|V|J|Hz|eV|M|A|N)|h|ha|ft|in|min|d|yr|°C|K|R|r|χ|X|x|p|n|q|Q|F|T|t|z|I|η|σ|ε|τ|10))\s?$")]
    private static partial Regex UnitPattern();
}
