using System.Text.RegularExpressions;
using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>Finds groups of numbers that have the form of a citation.</summary>
internal static partial class NumberScanner
{
    /// <summary>Characters before a number that tell what it is.</summary>
    private const int Before = 16;

    /// <summary>With the page in brackets behind it ("6(p12)"; AMA Manual of Style 11, 3.6).</summary>
    private const string Number = @"[0-9]{1,3}[a-e]?(?:\((?:pp?|S|hlm|hal)\.?\s?[0-9][0-9p,\s–-]{0,20}\))?(?![\w.])";

    private const string Numbers = Number + @"(?:(?:\s*[,;–-]\s*|\s(?:(?:and|dan|y|e|und|et|en|&)\s)?)" + Number + ")*";

    private const string Lead = @"(?:(?:see|cf\.?|e\.g\.,?|refs?\.?|lihat|vgl\.|siehe|voir|véase|ver|zie)\s)?";

    private const string Locator = @"(?:\s*[,:;]\s*" + CitingForms.Locator + @"\b\.?[^\])]{0,20})?";

    /// <summary>The numbers of each group, without brackets and pages, in the order of the text.</summary>
    public static IEnumerable<Extent> Scan(CitationText text, NumericStyle style) =>
        style switch
        {
            NumericStyle.Square => Bracketed(text.Plain, SquarePattern(), IntervalPattern()),
            NumericStyle.Round => Bracketed(text.Plain, RoundPattern(), CountedPattern())
                .Where(numbers => !IsEnumerated(text.Plain, numbers)),
            NumericStyle.Glued => Bracketed(text.Plain, GluedPattern(), CountedPattern()),
            _ => text.Raised.Where(raised => IsCitation(text.Plain, raised)),
        };

    private static IEnumerable<Extent> Bracketed(string plain, Regex pattern, Regex other)
    {
        for (var match = pattern.Match(plain); match.Success; match = match.NextMatch())
        {
            var numbers = match.Groups["numbers"];
            if (!other.IsMatch(LeadingUpTo(plain, match.Index)))
                yield return new(numbers.Index, numbers.Index + numbers.Length);
        }
    }

    /// <summary>"three reasons: (1) debt, (2) kin, and (3) custom": a number between a sign and the word that it counts.</summary>
    private static bool IsEnumerated(string plain, Extent numbers) =>
        BehindCountedPattern().IsMatch(plain, numbers.End) && BeforeCountedPattern().IsMatch(LeadingUpTo(plain, numbers.Start - 1));

    private static ReadOnlySpan<char> LeadingUpTo(string plain, int index) => plain.AsSpan(Math.Max(0, index - Before)..index);

    /// <summary>
    /// Raised numbers behind a word or a mark. Before a letter they are isotopes; behind a number they are powers, unless
    /// that is a year or part of a name ("MAKER2"); small ones behind a unit or variable are powers too.
    /// </summary>
    private static bool IsCitation(string plain, Extent raised)
    {
        if (raised.Start == 0 || !RaisedPattern().IsMatch(plain.AsSpan(raised.Start, raised.Length)))
            return false;
        if (raised.End < plain.Length && char.IsLetter(plain[raised.End]))
            return false;
        var before = LeadingUpTo(plain, raised.Start);
        return !NumberBeforePattern().IsMatch(before)
            && !(PowerPattern().IsMatch(plain.AsSpan(raised.Start, raised.Length)) && UnitPattern().IsMatch(before));
    }

    [GeneratedRegex(@"\[" + Lead + "(?<numbers>" + Numbers + ")" + Locator + @"\]")]
    private static partial Regex SquarePattern();

    [GeneratedRegex(@"\(" + Lead + "(?<numbers>" + Numbers + ")" + Locator + @"\)")]
    private static partial Regex RoundPattern();

    [GeneratedRegex(@"(?<=\p{L}{2}[.,;:""']?)\((?<numbers>" + Numbers + @")\)")]
    private static partial Regex GluedPattern();

    [GeneratedRegex(@"^\s*[\[(]?" + Numbers + @"[\])]?[\s,.;]*$")]
    private static partial Regex RaisedPattern();

    /// <summary>Before an interval, or the argument of a function.</summary>
    [GeneratedRegex(@"(?:\b(?:CI|CrI|IC|KI|BI|HDI|[Rr]ange|[Ii]nterval|[Ss]elang)\b\.?|[=∈<>≤≥×+/−])[\s:,]*$|(?<![\p{L}'])\p{L}$")]
    private static partial Regex IntervalPattern();

    /// <summary>The same, or before the number of an equation, figure, table or step; at the beginning, as of an example; behind a number of which it gives the share or range, unless that is a year or part of a name ("COVID-19").</summary>
    [GeneratedRegex(
        @"(?:\b(?:CI|CrI|IC|KI|BI|HDI|[Rr]ange|[Ii]nterval|[Ss]elang|[Ee]qs?|[Ee]quations?|[Pp]ersamaan|[Ff]igs?|[Ff]igures?|[Tt]ables?|[Gg]ambar|[Tt]abel|[Gg]leichung|[Ee]cuación|[Ee]quação|[Ss]teps?|[Nn]o|[Ee]xamples?|[Cc]ontoh)\b\.?|[=∈<>≤≥×+/−])[\s:,]*$|(?<![\p{L}'])\p{L}$|^\s*$|(?<!\p{L}-[0-9]{0,3})(?<!(?:1[0-9]|20)[0-9]{2})(?<=[0-9%])\s?$"
    )]
    private static partial Regex CountedPattern();

    [GeneratedRegex(@"[:;,]\s(?:(?:and|or|dan|atau|serta|y|o|e|ou|et|und|oder|en|of)\s)?$")]
    private static partial Regex BeforeCountedPattern();

    [GeneratedRegex(@"\G\)\s\p{L}")]
    private static partial Regex BehindCountedPattern();

    [GeneratedRegex(@"(?:(?<![\p{L}\d.]|[\p{L}]-)(?!(?:19|20)\d{2}$)\d+(?:[.,]\d+)?|[×*/^–−-])\s?$")]
    private static partial Regex NumberBeforePattern();

    [GeneratedRegex(@"^[1-4]$")]
    private static partial Regex PowerPattern();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:[munpkcdMGµμ]?(?:m|g|s|L|l|mol|Pa|W|V|J|Hz|eV|M|A|N)|h|ha|ft|in|min|d|yr|°C|K|R|r|X|x|p|n|q|Q|F|T|t|z|I|\p{IsGreek})\s?$|\((?:[munpkcdMGµμ]?(?:m|g|s|L|l)|ft|in|yr)\)\s?$|/(?:height|length|width|tinggi|estatura|altura|taille|Größe)$"
    )]
    private static partial Regex UnitPattern();
}
