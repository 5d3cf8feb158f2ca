using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds the copyright and licence line.</summary>
internal static partial class LicenceLines
{
    /// <summary>Longer passages that speak of licences are text.</summary>
    private const int MostWords = 80;

    /// <summary>Characters behind the words for the article within which its licence is named.</summary>
    private const int Reach = 160;

    /// <summary>Words of the longest licence that opens by saying so of the article.</summary>
    private const int MostOfArticle = 200;

    public static bool IsLicence(Line line) =>
        (line.WordCount is > 0 and <= MostWords && (Opening().IsMatch(line.Words) || Licence().IsMatch(line.Words))) || IsOfArticle(line);

    /// <summary>Says of the article under which licence it is, wherever that stands ("Open Access This article is licensed under …").</summary>
    public static bool IsOfArticle(Line line) =>
        line.WordCount is > 0 and <= MostOfArticle
        && OfArticle().Match(line.Words) is { Success: true } subject
        && NamedLicence().IsMatch(line.Words.AsSpan(0, Math.Min(line.Words.Length, subject.Length + Reach)));

    /// <summary>Heads a licence and nothing else.</summary>
    public static bool IsHeading(Line line) => Heading().IsMatch(line.Words);

    /// <summary>The line as printed; lines that follow one another are put together.</summary>
    public static Permissions Find(FrontLines lines)
    {
        var permissions = new Permissions();
        foreach (
            var at in lines
                .Free()
                .Where(at => IsLicence(lines[at]) || (IsAddress(lines[at]) && at > 0 && IsLicence(lines[at - 1])))
                .ToList()
        )
        {
            lines.Claim(at);
            var words = lines[at].Words;
            permissions = permissions.Raw is null
                ? new Permissions { Raw = words, Source = lines[at].Source }
                : permissions with
                {
                    Raw = $"{permissions.Raw} {words}",
                };
        }

        return permissions;
    }

    private static bool IsAddress(Line line) => line.Words.Contains("creativecommons.org", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:©|\(c\)\s*(?:19|20)\d\d|copyright\b|hak cipta\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"^(?:open\s+access\W*|licen[cs]e\W*|lisensi\W*)?(?:(?:this|the)(?:\s+is)?(?:\s+an)?(?:\s+open[- ]access)?\s+(?:article|work|paper|chapter)|(?:artikel|karya|naskah|tulisan)\s+ini|ini\s+adalah\s+artikel|est[ea]\s+(?:artículo|artigo|obra|trabajo|trabalho)|cet\s+article|dieser\s+(?:artikel|beitrag)|dit\s+artikel)\s+"
            + @"(?:is|was|has|are|under|distributed|licen[sc]ed|published|dilisensikan|diterbitkan|didistribusikan|disebarluaskan|merupakan|adalah|berlisensi|menggunakan|akses|open|está|é|se|est|steht|ist|wird|valt)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfArticle();

    private const string Named = @"creative\s*commons|creativecommons\.org|\bCC[ -]BY\b";

    [GeneratedRegex(Named, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedLicence();

    [GeneratedRegex(
        @"^(?:open\s+access|licen[cs]e|copyright(?:\s+and\s+licen[cs]e)?|lisensi)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        Named + @"|licen[sc]ed under|open[- ]access article (?:under|distributed)|berlisensi|di bawah lisensi",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Licence();
}
