using System.Collections.Frozen;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Texts;

/// <summary>Words that are written in capitals wherever they stand.</summary>
internal static class Acronyms
{
    private const string Known =
        "UN UK US USA EU UAE ASEAN NATO SAARC OIC GCC BRICS OECD OPEC IMF WTO WHO ILO IOM UNHCR UNICEF UNESCO UNDP UNODC UNRWA UNGA UNSC WFP FAO ICC ICJ ICRC "
        + "ICCPR ICESCR UDHR CEDAW CRC IDP IDPS NGO NGOS INGO CSO CSOS SDG SDGS MDGS GDP GNP HIV AIDS COVID SARS ICT IT AI API PDF XML HTML DNA RNA LGBT LGBTQ LGBTQI "
        + "PMI TKI TKW BMI BP2MI BNP2TKI BPJS KTP KUHP KUHAP UUD NKRI MPR DPR DPRD DPD MK MA KPK TNI POLRI KPU PBB RI DKI DIY NTB NTT UIN IAIN STAIN IAI STAI STIE "
        + "STKIP STIKES UI UGM ITB IPB ITS UNPAD UNAIR UNDIP UNY UII UMY UNHAN IPDN LIPI BRIN LIPI MBKM SD SMP SMA SMK MI MTS PAUD NU HTI FPI PKI PKS PDI GAM "
        + "R2P ISIS ISIL PLO PTSD TV USSR CEO MBA CIA FBI NSA LA NYC BBC CNN ANOVA SEM PLS SPSS SWOT TOEFL IELTS ESL EFL EAP STEM CLIL TESOL MOOC IDX BEI OJK UMKM SME SMES";

    /// <summary>Titles count no further; greater numerals are words and short forms as well ("MIX", "CD").</summary>
    private const int GreatestNumeral = 39;

    private static readonly FrozenSet<string> Set = Known.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A known acronym, a word that cannot be spoken, a code with figures, or a Roman numeral of two letters or more, printed in capitals.</summary>
    public static bool IsAcronym(string word) => Set.Contains(word) || IsRomanNumeral(word) || HasFigure(word) || IsUnpronounceable(word);

    /// <summary>A Roman numeral of several capitals, as chapters, wars and centuries use.</summary>
    public static bool IsRomanNumeral(string word) =>
        word.Length > 1 && word.All(char.IsAsciiLetterUpper) && RomanNumerals.Read(word) is <= GreatestNumeral;

    private static bool HasFigure(string word) => word.Any(char.IsAsciiDigit) && word.Any(char.IsUpper);

    /// <summary>Without a vowel it can be no word.</summary>
    private static bool IsUnpronounceable(string word) => word.Length > 1 && Casing.IsConsonants(word);
}
