using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.Articles;

/// <summary>
/// The words that styles print between the parts of a reference ("In", "(Eds.)", "pp.", "Retrieved from", "doi:"): they
/// say what a part is, which its field says too.
/// </summary>
public static partial class CitingWords
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "in",
        "and",
        "eds",
        "ed",
        "editor",
        "editors",
        "trans",
        "transl",
        "translator",
        "translators",
        "vol",
        "vols",
        "volume",
        "no",
        "nr",
        "issue",
        "pp",
        "p",
        "pages",
        "page",
        "art",
        "article",
        "doi",
        "https",
        "http",
        "dx",
        "org",
        "www",
        "pmid",
        "isbn",
        "url",
        "retrieved",
        "accessed",
        "available",
        "from",
        "at",
        "on",
        "online",
        "edition",
        "edn",
        "dalam",
        "dan",
        "penyunting",
        "editorial",
        "terj",
        "penerjemah",
        "jilid",
        "nomor",
        "hlm",
        "hal",
        "halaman",
        "diakses",
        "pada",
        "tanggal",
        "dari",
        "tersedia",
        "di",
        "edisi",
        "cetakan",
    };

    /// <summary>Whether the text holds nothing but signs and such words, so that no fact of the reference is in it.</summary>
    public static bool AreAll(string text)
    {
        foreach (var word in Word().EnumerateMatches(text))
            if (!Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(word.Index, word.Length)))
                return false;
        return true;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
