using System.Buffers;
using System.Text.RegularExpressions;

namespace Pipeline.References.Parsing;

/// <summary>
/// Tells papers of an archive (Chicago 17 §14.221; APA 7 §10.14 on unpublished letters): the holder and the mark of the box or
/// file both stand in the reference, or a letter is said to be one in brackets.
/// </summary>
internal static partial class ArchiveWorks
{
    /// <summary>Parts of the names of holders, which are looked for first.</summary>
    private static readonly SearchValues<string> Holders = SearchValues.Create(
        ["rchiv", "Archief", "Arsip", "Arkib", "Arquivo", "Record", "Library", "Collections", "Papers"],
        StringComparison.Ordinal
    );

    public static bool Has(string plain) =>
        HeldWorks.Is(plain)
        || (plain.Contains('[', StringComparison.Ordinal) && LetterPattern().IsMatch(plain))
        || (
            plain.AsSpan().ContainsAny(Holders)
            && HolderPattern().IsMatch(plain)
            && MarkPattern().IsMatch(plain)
            && !PrintedPattern().IsMatch(plain)
        );

    [GeneratedRegex(
        @"\[(?:unpublished |handwritten )?(?:letters? (?:to|from)|surat (?:kepada|dari|untuk)|brief (?:aan|van|an|von)|cartas? (?:a|de|para)|lettre (?:à|de)|telegram|diary|manuscript)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LetterPattern();

    [GeneratedRegex(
        @"\b(?:(?:National|State|Public|Royal|Colonial|Municipal|City|Provincial|University|Sarawak|Sabah) (?:Archives?|Records? Office)\b|Public Record Office|British Library|India Office Records|Nationaal Archief|Arsip (?:Nasional|Negara|Daerah)|Arkib Negara|Archivo (?:General|Histórico|Nacional)|Arquivo (?:Nacional|Histórico|Público)|Archives? (?:nationales?|départementales?|diplomatiques)|Bundesarchiv|Staatsarchiv|Special Collections\b|(?<!(?:Working|Discussion|Occasional|Policy|Research|Technical|Conference) )Papers\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HolderPattern();

    /// <summary>"CO 273/510", "inv.nr. 245", "box 12, folder 3", "caja 14", "RG 59".</summary>
    [GeneratedRegex(
        @"\b(?:[A-Z]{1,4}(?:/[A-Z]{1,4}){0,3} ?[0-9]{1,4}/[0-9]{1,5}\b|RG ?[0-9]+|(?:inv|toegang|inventaris)\w*\.? ?(?:nr|no|nummer)?\.? ?[0-9]|(?:[Bb]ox|[Ff]older|[Ff]ile|[Dd]oos|[Cc]aja|[Cc]aixa|[Ll]egajo|[Ll]eg\.|[Cc]arton|[Mm]ap|[Ff]ol\.|[Bb]estand|MSS?\.?|[Bb]undel|[Kk]otak) ?[A-Z]?[0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MarkPattern();

    /// <summary>What is printed has pages, a DOI or a number for books and serials.</summary>
    [GeneratedRegex(@"\b(?:pp?\. ?[0-9]|hlm\.|10\.[0-9]{4,9}/|ISBN|ISSN|[0-9]+ ?\([0-9]+\))", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedPattern();
}
