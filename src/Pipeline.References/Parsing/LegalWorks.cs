using System.Text.RegularExpressions;

namespace Pipeline.References.Parsing;

/// <summary>Tells Indonesian laws and regulations, whose title has number and year inside and is all there is.</summary>
internal static partial class LegalWorks
{
    /// <summary>Whether the content begins as a law does.</summary>
    public static bool Has(ReferenceText text, Extent content) => LawPattern().IsMatch(text.Plain.AsSpan(content.Start, content.Length));

    [GeneratedRegex(@"^(?:Undang-Undang|UU|Peraturan|Perppu|Perpres|Permen\w*|Keputusan|Instruksi|Surat Edaran)\b.*\b(?:No\.?|Nomor|Tahun)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LawPattern();
}
