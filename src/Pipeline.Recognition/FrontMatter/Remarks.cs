using System.Text.RegularExpressions;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Words beside names that are no part of them.</summary>
internal static partial class Remarks
{
    /// <summary>The text with spaces in their place.</summary>
    public static string Blank(string text) => Others().Replace(Bracketed().Replace(EditorOffices.Blank(text), Spaces), Spaces);

    /// <summary>"dkk." or "et al." behind the last name, by which others are meant whom nothing names; empty where there are none.</summary>
    public static string OthersIn(string text) => Others().Match(text).Groups["others"].Value;

    private static string Spaces(Match match) => new(' ', match.Length);

    /// <summary>What somebody wants to be called by, what somebody did beside writing, and the author's rank, which the order of names says ("(she/her)", "(eds.)", "(foto)", "(penulis utama)").</summary>
    [GeneratedRegex(
        @"\(\s*(?:(?:she|he|they|her|him|them|ella|él|elle|il|sie|er|dia)(?:\s*/\s*\p{L}+)+|eds?\.|trans\.|transl\.|hrsg\.|hg\.|dir\.|coord\.|org\.|red\.|peny\.|penerj\.|editors?|rapporteurs?|moderators?|translators?|(?:lead|first|second|third|main|principal|senior|last)\s+author|(?:member|co-?)\s*-?authors?|(?:penulis|pengarang)\s+(?:utama|pertama|kedua|ketiga|keempat|kelima|anggota|pendamping|[1-9]|I{1,3}|IV|V)|(?:text|words|photo(?:s|graphs?|graphy)?|teks|tulisan|foto|fotografi|fotos|texto|fotografías?|gambar|ilustrasi|illustrations?)|ketua|anggota(?:\s+[1-9])?|(?:autora?|auteure?|autrice)\s+principale?|primer[ao]?\s+autora?|Erstautor(?:in)?|Hauptautor(?:in)?|eerste\s+auteur|hoofdauteur)\s*\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"(?<=\S)(?:\s*,\s*|\s+)(?:(?:dan|and|&|y|e|et|und|en)\s+)?(?<others>dkk\.?|et\.?\s+al\.?|and\s+others|y\s+otr[ao]s|u\.\s?a\.|e\.a\.)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Others();
}
