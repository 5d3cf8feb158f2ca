using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Reads Indonesian laws and regulations, whose title has number and year inside and is all there is.</summary>
internal static partial class LegalParser
{
    public static bool TryAdd(ReferenceText text, Extent content, FieldSpans found)
    {
        if (found.Has(RefField.Year) || !IsLaw(text, content)) return false;
        found.Add(RefField.Source, text.TrimEnd(content, "."));
        return true;
    }

    /// <summary>Whether the content begins as a law does.</summary>
    public static bool IsLaw(ReferenceText text, Extent content) => LawPattern().IsMatch(text.Plain[content.Start..content.End]);

    [GeneratedRegex(@"^(?:Undang-Undang|UU|Peraturan|Perppu|Perpres|Permen\w*|Keputusan|Instruksi|Surat Edaran)\b.*\b(?:No\.?|Nomor|Tahun)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LawPattern();
}
