using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Lines that stand behind a reference list without a heading of their own and are no work: how to cite the article, whose right it is,
/// where its authors are, how long it is, the end of the text.
/// </summary>
internal static partial class Afterword
{
    /// <summary>Words of the longest line that neither year nor signs make a reference.</summary>
    private const int LongestBare = 14;

    /// <summary>Signs that a reference has, and a name, an institution or a sentence has not.</summary>
    private const int FewestSigns = 2;

    /// <summary>Lines of an address of which each stands alone.</summary>
    private const int FewestLines = 3;

    /// <summary>Labels of lines about the authors and how to write to them, which run on into what they announce.</summary>
    private static readonly Label[] OfAuthors = [Label.Notes, Label.Corresponding];

    /// <summary>Whether its first words say so.</summary>
    public static bool IsTold(Line line, LabelIndex labels) =>
        labels.RunIn(line.Text, OfAuthors) is not null || Told().IsMatch(line.Words) || !line.Words.Any(char.IsLetterOrDigit);

    /// <summary>An address of mail or in lines of its own, or a few words with neither a year nor the signs of a reference, behind an entry that is complete.</summary>
    public static bool IsBare(Line line) =>
        !ReferenceShape.IsDated(line)
        && !ReferenceShape.HasAddress(line.Words)
        && (
            line.Words.Contains('@', StringComparison.Ordinal)
            || IsInLines(line)
            || (
                line.WordCount <= LongestBare
                && line.Words.Count(character => character is '.' or ',' or ':') < FewestSigns
                && !line.Words.Any(char.IsDigit)
            )
        );

    private static bool IsInLines(Line line) =>
        line.SplitAtBreaks() is { Count: >= FewestLines } parts && !parts.Any(part => Sentence.IsClosed(part.Words));

    [GeneratedRegex(
        @"^(?:©|\(c\)\s|Copyright\s(?:©|\(c\)|[12][0-9]{3})|Hak cipta\s|(?:How to cite|To cite this|Cite this|Please cite|Cara (?:mengutip|sitasi)|Cómo citar|Como citar|Pour citer|Zitiervorschlag|Zitierweise|Citeerwijze|"
            + @"Publisher['’]?s note|Word count|Jumlah kata|Número de palabras|Address for correspondence|Correspondence|Alamat surat)\b[^.:]{0,40}[.:]|(?:THE END|TAMAT|FIN|FIM|ENDE|EINDE|SELESAI)\.?$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Told();
}
