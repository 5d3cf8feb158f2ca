using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds the institution in words about an author ("Siti Rahma is Lecturer in Sociology at Universitas Contoh, Batam").</summary>
internal static partial class Workplace
{
    /// <summary>
    /// The address in the last sentence that names a post and an institution, from the word behind the last preposition
    /// before it; null where there is none ("An earlier version was read at Universitas Contoh").
    /// </summary>
    public static Line? In(Line? about)
    {
        if (about is null) return null;
        for (var (start, end) = (LastStop(about.Text, about.Text.Length), about.Text.Length); end > 0; (start, end) = (LastStop(about.Text, start), start))
            if (Address(about.Slice(start, end - start)) is { } address) return address;
        return null;
    }

    private static Line? Address(Line sentence)
    {
        var text = sentence.Text;
        var body = Word().Matches(text).FirstOrDefault(word => PersonWords.NamesInstitution(word.Value));
        if (body is null) return null;
        if (BehindPost(text, body.Index) is { } start && sentence.From(start) is var own && PersonWords.IsAddressOnly(own.Words)) return own;
        var before = Preposition().Matches(text).LastOrDefault(word => word.Index + word.Length <= body.Index);
        if (before is null || !PersonWords.NamesPosition(text[..before.Index]) || text[before.Index..body.Index].Contains('/', StringComparison.Ordinal)) return null;
        var address = sentence.From(before.Index + before.Length);
        return PersonWords.IsAddressOnly(address.Words) ? address : null;
    }

    /// <summary>Where a body begins that only a comma parts from the post there ("Profesora asociada, Universidad Ejemplo"); null where there is none.</summary>
    private static int? BehindPost(string text, int body) =>
        text.LastIndexOf(',', body) is > 0 and var comma && string.IsNullOrWhiteSpace(text[(comma + 1)..body]) && PersonWords.NamesPosition(text[..comma]) ? comma + 1 : null;

    /// <summary>Behind the last stop before <paramref name="end"/> that closes a sentence; a short word before it is an abbreviation ("St. Andrews").</summary>
    private static int LastStop(string text, int end) => Stop().Matches(text[..Math.Max(0, end - 1)]) is [.., var last] ? last.Index + last.Length : 0;

    [GeneratedRegex(@"\p{L}[\p{L}\-]*")]
    private static partial Regex Word();

    // With the article behind it, in the languages of our authors.
    [GeneratedRegex(@"(?<!\p{L})(?:at|in|with|from|di|pada|dari|at\s+the|in\s+the|with\s+the|from\s+the|pel[ao]|n[ao]|d[ao]|em|en|en\s+(?:el|la)|de\s+la|del|de|por\s+la|à|à\s+l[’']|à\s+la|au|de\s+l[’']|du|dans|an\s+der|am|der|im|bei|aan\s+de|aan\s+het)(?:\s+|(?<=[’']))(?=\p{Lu})")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"(?<=\p{L}{3}|\))\.\s+(?=\p{Lu})")]
    private static partial Regex Stop();
}
