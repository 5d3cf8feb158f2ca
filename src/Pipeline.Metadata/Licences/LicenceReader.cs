using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Licences;

/// <summary>What a printed copyright and licence line says, with the words it says it in.</summary>
/// <param name="FromText">The licence its words name, or null.</param>
/// <param name="TextAsPrinted">Those words.</param>
/// <param name="FromUrl">The licence its address leads to, or null.</param>
/// <param name="UrlAsPrinted">That address.</param>
/// <param name="Year">Copyright year, or null.</param>
/// <param name="Holder">Copyright holder as printed, or null.</param>
internal sealed record LicenceReading(
    Licence? FromText,
    string? TextAsPrinted,
    Licence? FromUrl,
    string? UrlAsPrinted,
    int? Year,
    string? Holder
)
{
    public static LicenceReading Nothing { get; } = new(null, null, null, null, null, null);

    /// <summary>The licence it names; where words and address disagree, the address, which is what machines follow.</summary>
    public Licence? Licence => FromUrl ?? FromText;

    public bool IsContradictory => FromText is { } text && FromUrl is { } url && text != url;
}

/// <summary>Reads copyright and licence lines, in whole names of any language that Creative Commons has them in, or in letters.</summary>
internal static partial class LicenceReader
{
    public static LicenceReading Read(string? printed, string usualVersion)
    {
        if (string.IsNullOrWhiteSpace(printed))
            return LicenceReading.Nothing;
        var line = Spaces.Collapse(printed);
        var address = Address().Match(line);
        var fromUrl = address.Success ? FromAddress(address) : (Licence?)null;
        var words = Address().Replace(line, " ");
        var (fromText, asPrinted) = FromWords(words, fromUrl?.Version ?? usualVersion);
        var (year, holder) = YearAndHolder(line);
        return new(fromText, asPrinted, fromUrl, address.Success ? address.Value : null, year, holder);
    }

    private static Licence FromAddress(Match address)
    {
        var version = address.Groups["version"].Value;
        if (address.Groups["elements"].Value is "zero")
            return Licence.CcZero(version);
        var elements = address.Groups["elements"].Value.ToLowerInvariant().Split('-');
        return Licence.Of(elements.Contains("nc"), elements.Contains("nd"), elements.Contains("sa"), version);
    }

    private static (Licence?, string?) FromWords(string words, string usualVersion)
    {
        if (Dedication().Match(words) is { Success: true } dedication)
            return (Licence.CcZero("1.0"), dedication.Value);
        var name = WholeName().Match(words);
        var code = ShortCode().Match(words);
        var found = name.Success ? name : code;
        if (!found.Success)
            return (null, null);

        var version = Version().Match(words[found.Index..]);
        var said = found.Value;
        var licence = Licence.Of(
            LicenceTerms.ForbidsCommerce(said),
            LicenceTerms.ForbidsDerivatives(said),
            LicenceTerms.AsksForSharingAlike(said),
            version.Success ? version.Value : usualVersion
        );
        return (licence, said.Trim());
    }

    /// <summary>The year stands before the holder ("© 2024 The Authors") or after it ("© The Authors 2024").</summary>
    private static (int? Year, string? Holder) YearAndHolder(string line)
    {
        var copyright = Copyright().Match(line);
        var holder = copyright.Groups["holder"].Value;
        var year = copyright.Groups["year"].Value;
        if (year.Length == 0 && YearAtEnd().Match(holder) is { Success: true } atEnd)
        {
            year = atEnd.Groups["year"].Value;
            holder = holder[..atEnd.Index];
        }

        return (year.Length == 0 ? null : int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture), HolderIn(holder));
    }

    /// <summary>The holder's words without the marks around them; null where only marks are left.</summary>
    private static string? HolderIn(string printed)
    {
        var holder = printed.Trim(' ', '.', ',', ';', ':', '-', '–', '—', '(', '|');
        if (holder.EndsWith("(s", StringComparison.Ordinal))
            holder += ")";
        return holder.Length == 0 ? null : holder;
    }

    [GeneratedRegex(
        @"(?:https?://)?(?:www\.)?creativecommons\.org/(?:licen[sc]es|publicdomain)/(?<elements>[a-zA-Z]+(?:-[a-zA-Z]+)*)/(?<version>[1-4]\.[05])(?:/[a-zA-Z._-]+)*/?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();

    [GeneratedRegex(@"\bCC[ -]?0\b(?:\s*1\.0)?(?:\s+Universal)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dedication();

    // From "Attribution" on, as far as words of a licence name, joints and the version reach.
    [GeneratedRegex(
        @"(?:Creative\s+Commons?[\s:,-]*)?\b(?:"
            + LicenceTerms.Attribution
            + @")(?:[\s,/_–-]*(?:and|dan|"
            + LicenceTerms.NonCommercial
            + "|"
            + LicenceTerms.NoDerivatives
            + "|"
            + LicenceTerms.ShareAlike
            + @"|v?[1-4]\.[05]|Internationaal|International|Interna[sc]ional|Unported|Generic)\b)*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WholeName();

    [GeneratedRegex(
        @"\b(?:CC|Creative\s+Commons?)[\s:–-]*BY(?:[\s/–-]*(?:NC|ND|SA))*\b(?:\s*v?[1-4]\.[05])?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ShortCode();

    [GeneratedRegex(@"(?<![0-9])[1-4]\.[05](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(@"[\s,]*(?<year>\b(?:19|20)[0-9]{2})\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAtEnd();

    // The holder ends where a sentence ends, at a licence word or at an address.
    [GeneratedRegex(
        @"(?:©|\(c\)|\bCopyright\b|\bHak\s+Cipta\b)(?:\s|©|\(c\)|:|Copyright)*(?:(?<year>(?:19|20)[0-9]{2})\b)?[\s,.:]*(?:by\s+|oleh\s+)?(?<holder>.*?)(?=\.(?:\s|\.|$)|\s*(?:This\s+(?:is|work|article)|Published|Licen[sc]ed|Lisensi|Karya|Artikel\s+ini|Creative\s+Commons|https?:|All\s+rights)|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Copyright();
}
