using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Headings that belong to the back matter wherever nothing of the text follows, though no journal lists them among its statements.</summary>
internal static partial class BackHeads
{
    /// <summary>The sec-type of a list of abbreviations or terms, which JATS calls a glossary.</summary>
    public const string Glossary = "glossary";

    public static bool Is(string words) => IsGlossary(words) || IsSupplement(words) || Disclaimer().IsMatch(LabelIndex.Bare(words));

    /// <summary>Material beside the article may stand above the first statement.</summary>
    public static bool IsSupplement(string words) => SectionWords.TypeOf(words) == "supplementary-material";

    public static bool IsGlossary(string words) => Terms().IsMatch(words);

    [GeneratedRegex(
        @"^(?:\d[\d.]* )?(?:(?:list|table) of )?(?:abbreviations|acronyms|symbols|terms|key terms|glossary(?: of terms)?|nomenclature|notation)(?: (?:and|&) (?:abbreviations|acronyms|symbols|terms))?(?: used)?:?$|"
            + "^(?:(?:daftar|senarai) )?(?:singkatan|istilah|simbol|akronim|glosarium|glosari)(?: dan (?:singkatan|istilah|simbol|akronim))?:?$|"
            + "^(?:abkürzungsverzeichnis|abkürzungen|glossar|(?:liste des )?(?:abréviations|sigles|acronymes)|glossaire|(?:lista de )?(?:abreviaturas|siglas|abreviações|símbolos|acrónimos)(?: [ey] (?:siglas|abreviaturas|acrónimos))?|glosario|glossário|afkortingen|begrippenlijst):?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Terms();

    [GeneratedRegex(
        "^(?:disclaimers?|legal disclaimer|disclaimer statement|publisher[’']s note|provenance and peer review|penafian|sanggahan|haftungsausschluss|avertissement|descargo de responsabilidad|aviso legal|isenção de responsabilidade)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Disclaimer();
}
