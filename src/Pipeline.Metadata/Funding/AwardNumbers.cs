using System.Text.RegularExpressions;
using Pipeline.Vocabulary;

namespace Pipeline.Metadata.Funding;

/// <summary>Where numbers of awards stand in a clause, and the numbers.</summary>
/// <param name="Start">From the first sign of their label or bracket.</param>
/// <param name="End">Behind the last.</param>
internal sealed partial record AwardNumbers(int Start, int End, Seq<string> Numbers)
{
    /// <summary>Words behind which whatever stands is a number.</summary>
    private const string Named =
        @"(?i:(?:\b(?:"
        + Kinds
        + @"|reference|penelitian|penyelidikan|SK|SPK)\s+(?:d[eo]\s+|de\s+la\s+|d['’]|(?-i:\p{Lu}{2,8}\s+))?)*(?:\b(?:numbers?(?:\(s\))?|nos?\.|nos?\b|nrs?\.?|nomor|nombor|bil\.|n[uú]m\.|n[uú]meros?|numéros?|nummers?|n\.?\s?[º°o]\.?(?=\s?\S*[0-9])|n\.(?=\s?[0-9])|code|kode|kod|código\s+de\s+financiamento|código|ref\.|id|Az\.|FKZ|(?:Projekt|Förder|Vertrags|project|subsidie|dossier|contract)-?nummers?|Förderkennzeichen|Kennzeichen|Aktenzeichen)(?:\s+(?:kontrak|hibah|geran|SK|SPK)(?:\s+(?:penelitian|penyelidikan))?)?|\#)\s*[:.]?\s*)";

    /// <summary>Words for what has a number.</summary>
    private const string Kinds =
        "grant/award|grant|award|contract|project|agreement|hibah|geran|kontrak|proyek|projek|proyecto|projeto|projet|Projekt|processo|process|subvención|subvention|contrato|contrat|convenio|convention|convênio|bourse|beca|bolsa|dossier|subsidie|beurs|Förderung|Vertrag";

    /// <summary>Words behind which a number may stand.</summary>
    private const string Hinted = @"(?i:\b(?:" + Kinds + @")s?\s*[:#]?\s+(?=(?:(?-i:[A-Z]{2,6})\s)?\S*[0-9]))";

    /// <summary>The short names of a payer and of a project before its number in brackets: "(LPDP; PRJ-12/LPDP/2022)", "(ERC, BORDERKIN, 101042225)".</summary>
    private const string Short = @"(?:\p{Lu}[\p{L}&.\-]*\s*[;,:]\s*){0,2}";

    private const string Open = @"[\(\[]\s*" + Short;

    private const string Label = "(?:" + Named + "|" + Hinted + ")";

    /// <summary>A number holds a digit, and no sign that could part it from the next.</summary>
    private const string Number = @"(?:\b[A-Z]{2,6}\s)?(?=[^\s,;()\[\]]*[0-9])(?>[A-Za-z0-9\#][^\s,;()\[\]]*)";

    private const string Year = "(?:19|20)[0-9]{2}";

    private const string Currency = "USD|EUR|GBP|IDR|Rp|RM|MYR|SGD|AUD|CAD|NZD|CHF|JPY|CNY|RMB|INR|THB|PHP|BRL|ZAR|SEK|NOK|DKK";

    private const string NoSumBehind =
        @"(?!\s*(?:" + Currency + @"|(?i:euros?|dollars?|pounds?|rupiah|million|juta|miliar|years?|months?|tahun|bulan))\b)";

    private const string List = Number + @"(?:(?:\s*[,;]\s*|\s*,?\s+(?:and|dan|serta|&)\s+)(?:" + Label + ")?" + Number + ")*";

    public static IEnumerable<AwardNumbers> In(string clause) =>
        Labelled()
            .Matches(clause)
            .Concat(Bracketed().Matches(clause))
            .Select(match => new AwardNumbers(match.Index, match.Index + match.Length, Read(match, clause[..match.Index])))
            .Where(found => !found.Numbers.IsEmpty)
            .OrderBy(found => found.Start)
            .Aggregate(new List<AwardNumbers>(), Apart);

    /// <summary>Of two that overlap, the one that begins first.</summary>
    private static List<AwardNumbers> Apart(List<AwardNumbers> taken, AwardNumbers next)
    {
        if (taken.Count == 0 || next.Start >= taken[^1].End)
            taken.Add(next);
        return taken;
    }

    private static Seq<string> Read(Match match, string before)
    {
        var numbers = One()
            .Matches(match.Groups["list"].Value)
            .Select(number => FunderId().Replace(number.Value, string.Empty).TrimEnd('.', ':', '/', '-').TrimStart('#'))
            .Where(number => number.Length > 0)
            .Distinct()
            .ToSeq();
        if (match.Groups["named"].Success)
            return numbers.Any(number => Sum().IsMatch(number)) ? [] : numbers;
        return numbers.All(number =>
            number.Length > 2
            && (!NoNumber().IsMatch(number) || RunsBackwards(number))
            && (match.Groups["hinted"].Success || IsTelling(number) || IsOfPayer(number, before))
        )
            ? numbers
            : [];
    }

    /// <summary>What looks like a span of years and ends before it begins ("2022-17").</summary>
    private static bool RunsBackwards(string number) =>
        YearAndTwo().Match(number) is { Success: true } span
        && string.CompareOrdinal(span.Groups["last"].Value, span.Groups["first"].Value) < 0;

    /// <summary>Begins with the first letters of the name before it ("Emsland Health Fund (EHF-19)").</summary>
    private static bool IsOfPayer(string number, string before) =>
        string.Concat(number.TakeWhile(char.IsAsciiLetterUpper)) is { Length: >= 2 } letters
        && string.Concat(before.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]))
            .EndsWith(letters, StringComparison.Ordinal);

    /// <summary>Without any label a number is one only where it is too long for the mark of a reference or the name of a programme.</summary>
    private static bool IsTelling(string number)
    {
        var digits = number.Count(char.IsAsciiDigit);
        return digits >= 5 || (digits >= 3 && number.Any(letter => char.IsAsciiLetter(letter)) && !Programme().IsMatch(number));
    }

    [GeneratedRegex(
        "(?:"
            + Open
            + @"|(?<!\s))\s*(?:(?<named>"
            + Named
            + ")|(?<hinted>"
            + Hinted
            + "))(?<list>"
            + List
            + @")(?:\s+to\s+[A-Z][\w.\-]*)?\s*[\)\]]?"
            + NoSumBehind,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(Open + @"(?<list>" + List + @")(?:\s+to\s+[^)\]]{1,30})?\s*[\)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    /// <summary>Money: "USD 50,000", "Rp50.000.000".</summary>
    [GeneratedRegex(@"^(?:" + Currency + @")\.?\s?[0-9][0-9.,]*$|^[0-9][0-9.,]*(?:" + Currency + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    /// <summary>Money, amounts in groups of three figures, years and spans of them, days, and names that end in a number.</summary>
    [GeneratedRegex(
        @"^(?:"
            + Currency
            + @")\.?\s?[0-9][0-9.,]*$|^[0-9][0-9.,]*(?:"
            + Currency
            + @")$|^[0-9]{1,3}(?:[.,][0-9]{3})+$"
            + "|^"
            + Year
            + @"(?:\s*[-–—/]\s*(?:"
            + Year
            + @"|[0-9]{2}))?$|^[0-9]{1,2}[./-][0-9]{1,2}[./-]"
            + Year
            + "$|^"
            + Year
            + "-[0-9]{2}-[0-9]{2}$"
            + @"|^(?i:COVID-?(?:19)?|SARS-?CoV-?[0-9]?|H[0-9]+N[0-9]+|HIV-?[0-9]|FP[5-9]|SDGs?-?[0-9]+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoNumber();

    [GeneratedRegex("^(?:19|20)(?<first>[0-9]{2})[-–—/](?<last>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndTwo();

    /// <summary>"H2020", "BIMA-2023".</summary>
    [GeneratedRegex(@"^\p{L}+\s?-?" + Year + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Programme();

    /// <summary>The id of the payer that Spanish statements add to the number: "PID2019-104960GB-I00/AEI/10.13039/501100011033".</summary>
    [GeneratedRegex(@"/(?:[A-Z]+/)?(?:10\.13039/[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex FunderId();

    [GeneratedRegex(Number, RegexOptions.CultureInvariant)]
    private static partial Regex One();
}
