using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.People;

/// <summary>
/// Degrees behind a name that their form tells: those of Indonesian specialists ("Sp.PD.", "Sp.OG(K)", "K-HOM",
/// "Subsp.Onk."), with a remark ("Ph.D.(c)", "M.A.(Hons)"), and fellowships of medical colleges, which are words.
/// </summary>
public static partial class PostNominals
{
    /// <summary>The text is one such degree and nothing else.</summary>
    public static bool Is(string text) =>
        Specialist().IsMatch(text)
        || GermanDoctor().IsMatch(text)
        || WithRemark().IsMatch(text)
        || WithUniversity().IsMatch(text)
        || Fellowship().IsMatch(text);

    // A specialist, her consultancy (konsultan) and her branch (subspesialis).
    [GeneratedRegex(
        @"^(?:Sp\.?\s?\p{Lu}[\p{L}.\-]{0,7}(?:\s?\(K\)\.?\s?[\p{L}.]{0,6})?|K-\p{Lu}{1,6}|Subsp\.?\s?\p{Lu}[\p{L}.\-]{0,8}(?:\s?\(K\))?)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Specialist();

    // A doctor with her faculty ("Dr. rer. pol.").
    [GeneratedRegex(
        @"^Dr\.\s?(?:rer\.\s?(?:nat|pol|cur|soc|oec|medic|silv|publ|hort|physiol|biol|hum)|phil|jur|iur|theol|med|oec|disc\.\s?pol|sc\.\s?(?:pol|hum|soc)|agr|h\.\s?c)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GermanDoctor();

    [GeneratedRegex(
        @"^(?:(?:\p{Lu}\p{L}{0,5}\.){1,4}\p{L}{0,5}\.?|PhD|[BM](?:A|Sc|Phil|Ed)|LL[BM])\s?(?:\((?:c|[Cc]and\.?|[Cc]andidate|[Hh]ons?\.?|[Rr]es\.?)\)|[Hh]ons\.?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WithRemark();

    // A master's or bachelor's degree with the university that gave it, as jurists name it ("LL.M. (Leiden)", "M.Phil. (Oxon)").
    [GeneratedRegex(
        @"^(?:LL\.?\s?[BM]|[BM]\.?\s?(?:A|Sc|Phil|Litt|C\.?L)|Ph\.?\s?D|D\.?\s?Phil)\.?\s?\(\p{Lu}[\p{L}.]+(?:[ ,]+\p{Lu}[\p{L}.]+){0,3}\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WithUniversity();

    [GeneratedRegex(
        @"^(?:FINASIM|FINACS|FIHA|FINSDV|FAADV|FACP|FACC|FACS|FICS|FAHA|FESC|FAPSIC|FAPSC|FSCAI|FRACP|FRCP|FRCS|FRCOG|FRCPsych|MRCP|MRCS|FRSA|FRGS|FRAI|FHEA|SFHEA|FCCP|FIDSA|FISQua)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Fellowship();
}
