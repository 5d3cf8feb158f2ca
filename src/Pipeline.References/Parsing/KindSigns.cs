using System.Buffers;
using System.Text.RegularExpressions;

namespace Pipeline.References.Parsing;

/// <summary>Signs without which a reference is not of a kind, in the languages that references are read in.</summary>
internal static partial class KindSigns
{
    private static readonly SearchValues<string> PaperWords = SearchValues.Create(
        [
            "paper",
            "brief",
            "kertas kerja",
            "documento de trabajo",
            "document de travail",
            "texto para discussão",
            "arbeitspapier",
            "report no",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Without one of these nothing is a symbol.</summary>
    private static readonly SearchValues<string> SymbolSigns = SearchValues.Create(
        ["A/", "S/", "E/", "T/", "W/", "R/", "C/", "D/", "COM", "General "],
        StringComparison.Ordinal
    );

    /// <summary>
    /// DOIs that servers of preprints alone register (Crossref's members of type "posted-content"). Cold Spring Harbor's prefix is that
    /// of its journals too; its preprints have six digits or a date behind it.
    /// </summary>
    public static bool IsOnServerOfPreprints(string plain) => ServerPattern().IsMatch(plain);

    public static bool OfPreprint(string plain) => IsOnServerOfPreprints(plain) || PreprintPattern().IsMatch(plain);

    public static bool OfInterview(string plain) => InterviewPattern().IsMatch(plain);

    /// <summary>Documents of the United Nations and of the European Commission have a symbol or number ("A/RES/73/195", "General Comment No. 1", "COM(2020) 609"), which no newspaper or journal has.</summary>
    public static bool OfUnion(string plain) => plain.AsSpan().ContainsAny(SymbolSigns) && SymbolPattern().IsMatch(plain);

    /// <summary>Working papers, discussion papers and briefs have a number in a series that is neither a journal nor of books ("NBER Working Paper 21588"), or are called so and no more.</summary>
    public static bool OfPapers(string plain) => plain.AsSpan().ContainsAny(PaperWords) && PaperPattern().IsMatch(plain);

    public static bool HasDoi(string plain) => DoiPattern().IsMatch(plain);

    [GeneratedRegex(
        @"\b10\.(?:48550/arxiv|1101/(?:20[0-9]{2}\.[01][0-9]\.|[0-9]{6}(?![0-9]))|3123[45]/|31219/|31223/|35542/|26434/|20944/preprints|21203/rs|2139/ssrn|1590/scielopreprints)|\barxiv\.org/(?:abs|pdf)/[0-9]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ServerPattern();

    [GeneratedRegex(
        @"rxiv|\bssrn\b|\bpre-?prints?\b|\bpracetak\b|\bpreimpres[os]\b|\bpré-?(?:impressão|publication)\b|\bvorabdruck\b|\bvoordruk\b|\bresearch square\b|\bhal-[0-9]{6,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PreprintPattern();

    [GeneratedRegex(
        @"\binterview|\bwawancara|\btemu ?bual|\bentrevista|\bentretien|\bgespräch|\bgesprek|\bcommunications?\b|\bkomunikasi\b|\bcomunica(?:ción|ção)\b|\bmitteilung\b|\bmededeling\b|\bconversation\b|\bpercakapan\b|\boral history\b|\bsejarah lisan\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InterviewPattern();

    [GeneratedRegex(
        @"\b(?:A|S|E|ST|CMW|CEDAW|CCPR|CRC|CERD|CAT|CRPD|HRC|EC)/(?:[A-Z][A-Z0-9.]*|[0-9]+)/[A-Z0-9./-]*[0-9]|\bCOM ?\([12][0-9]{3}\) ?[0-9]|\bGeneral (?:Comment|Recommendation) No\. ?[0-9]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SymbolPattern();

    [GeneratedRegex(
        @"\b(?:(?:working|discussion|occasional|staff|background|policy(?: research| research working)?) papers?|policy briefs?|technical papers?|(?:technical |research )?report no\.?|kertas kerja|documento de trabajo|document de travail|texto para discussão|arbeitspapier)(?: series)?,? ?(?:(?:no|nr|n|núm|num|nomor)\.? ?|n[º°] ?|# ?)?[A-Z]{0,5}[-/]?[0-9]|[.,([”""] ?(?:working|discussion|occasional) paper[.,)\]]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PaperPattern();

    [GeneratedRegex(@"\b10\.[0-9]{4,9}/")]
    private static partial Regex DoiPattern();
}
