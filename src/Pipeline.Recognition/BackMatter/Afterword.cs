using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Lines that stand behind a reference list without a heading of their own and are no work: how to cite the article, whose right it is,
/// where its authors are, how long it is, the end of the text, a place and a day.
/// </summary>
internal static partial class Afterword
{
    /// <summary>Words of the longest line that neither year nor signs make a reference.</summary>
    private const int LongestBare = 14;

    /// <summary>Signs that a reference has, and a name, an institution or a sentence has not.</summary>
    private const int FewestSigns = 2;

    /// <summary>Breaks in an address of which every line stands alone.</summary>
    private const int FewestBreaks = 2;

    /// <summary>Whether its first words say so.</summary>
    public static bool IsTold(Line line) => Told().IsMatch(line.Words) || PlaceAndDay().IsMatch(line.Words) || !line.Words.Any(char.IsLetterOrDigit);

    /// <summary>An address of mail or in lines of its own, or a few words with neither a year nor the signs of a reference, behind an entry that is complete.</summary>
    public static bool IsBare(Line line) =>
        !ReferenceShape.IsDated(line) && !ReferenceShape.HasAddress(line.Words)
        && (line.Words.Contains('@', StringComparison.Ordinal) || line.Text.Count(character => character == '\n') >= FewestBreaks || (line.WordCount <= LongestBare && line.Words.Count(character => character is '.' or ',' or ':') < FewestSigns && !line.Words.Any(char.IsDigit)));

    [GeneratedRegex(
        @"^(?:©|\(c\)\s|Copyright\s(?:©|\(c\)|[12][0-9]{3})|Hak cipta\s|(?:How to cite|To cite this|Cite this|Please cite|Cara (?:mengutip|sitasi)|Cómo citar|Como citar|Pour citer|Zitiervorschlag|Zitierweise|Citeerwijze|"
        + @"Publisher['’]?s note|Word count|Jumlah kata|Número de palabras|(?:Address for )?Correspondence|Corresponding author|Correspondencia|Korespondensi|Alamat (?:korespondensi|penulis|surat)|Korrespondenz(?:adresse)?|Correspondentie(?:adres)?|"
        + @"About the (?:authors?|translators?|contributors?|editors?)|Notes? on (?:the )?(?:authors?|contributors?)|Tentang penulis|Sobre (?:el autor|la autora|los autores|las autoras|o autor|a autora|os autores|as autoras)|À propos (?:de l['’]auteure?|des auteure?s)|"
        + @"Über die? (?:Autor(?:in|en|innen)?)|Zu(?:m|r|n|) (?:den )?Autor(?:in|en|innen)?|Over de auteurs?)\b[^.:]{0,40}[.:]|(?:THE END|TAMAT|FIN|FIM|ENDE|EINDE|SELESAI)\.?$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    /// <summary>"Leeds, 12 May 2026", "Jakarta, Mei 2026".</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}’' -]{1,40},\s(?:(?:tanggal|den|le|el|am)\s)?(?:[0-9]{1,2}\.?\s(?:de\s)?)?\p{L}{3,12}\s(?:de\s)?(?:19|20)[0-9]{2}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDay();
}
