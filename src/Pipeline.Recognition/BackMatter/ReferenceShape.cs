using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.BackMatter;

/// <summary>What an entry of a reference list looks like.</summary>
internal static partial class ReferenceShape
{
    /// <summary>The year stands near the front in most styles; elsewhere in the first so many characters.</summary>
    private const int Reach = 400;

    /// <summary>Words of the longest line that is no more than an address and when it was looked up.</summary>
    private const int LongestAddress = 12;

    /// <summary>Share of small words in running text; references have fewer.</summary>
    public const double ShareOfSmallWords = 0.3;

    /// <summary>Small words that a surname begins with, and with it an entry ("ter Horst, J. 2011", "az-Zuhaili", "d’Hauterive").</summary>
    private const string Particles =
        @"(?:(?:van|von|vom|de|der|den|del|della|dello|di|da|dal|do|dos|das|du|des|la|le|las|los|lo|ten|ter|te|zu|zur|zum|af|av|bin|binti|ibn|ben|abu|ap|el|al)[ -](?:\p{Ll}{1,4}[ '’-]){0,2}\p{Lu}|a[dhnrstyz]h?-\p{Lu}|(?:d|l|dell|dall|’t|'t) ?[’' ]\p{Lu})";

    /// <summary>Looks like the first line of an entry: begins with a name or number, and holds a year and several marks of punctuation.</summary>
    public static bool IsStart(Line line)
    {
        var words = line.Words;
        if (line.WordCount is < 4 or > 120)
            return false;
        return Opening().IsMatch(words) && IsDated(line) && words.Count(character => character is '.' or ',' or ':') >= 2;
    }

    /// <summary>Looks like an entry: as most do, or an address alone, or a law by its kind and number.</summary>
    public static bool IsEntry(Line line) =>
        IsStart(line) || (line.WordCount <= LongestAddress && IsAddress(line)) || Law().IsMatch(line.Words);

    /// <summary>A sentence of small words that closes with a citation ("… has come to an end (Idris &amp; Lim, 2021).").</summary>
    public static bool IsCitingText(Line line) =>
        ClosingCitation().IsMatch(line.Words) && TextLanguage.HasSmallWords(line.Words, ShareOfSmallWords);

    /// <summary>A work of the person that an article is about, which begins with its year and hangs; what is not its title is not in italics.</summary>
    public static bool IsWorkByYear(Line line) =>
        line.Format.FirstLine < Points.Zero
        && YearFirst().IsMatch(line.Words)
        && line.WordCount >= 4
        && line.Words.Count(character => character is '.' or ',' or ':') >= 2
        && line.Inlines.OfType<ManuscriptText>().Any(run => run.Format.Italic)
        && !line.Features.IsItalic;

    /// <summary>Begins with an address of the web.</summary>
    public static bool IsAddress(Line line) => AnyAddress().Match(line.Words) is { Success: true, Index: 0 };

    /// <summary>
    /// Goes on from the entry before: an address (unless that entry has one and this is dated), a lower-case word, a journal with volume and pages and no year, or a
    /// line that could not begin an entry.
    /// </summary>
    public static bool IsContinuation(Line previous, Line line) =>
        !(IsAddress(previous) && IsAddress(line)) && !Law().IsMatch(line.Words) && GoesOn(previous, line);

    private static bool GoesOn(Line previous, Line line) =>
        Address().IsMatch(line.Words)
            ? !(HasAddress(previous.Words) && HasYear(line.Words))
            : Sentence.StartsLower(line.Words) && !Particle().IsMatch(line.Words)
                || (!HasYear(line.Words) && (!IsComplete(previous.Words) || SourceAlone().IsMatch(line.Words)) && line.WordCount < 30);

    /// <summary>The number typed before an entry; null where there is none.</summary>
    public static int? LabelLength(string text)
    {
        var label = Numbered().Match(text);
        return label.Success ? label.Length : null;
    }

    /// <summary>How most of the entries are numbered, by hand or by the word processor.</summary>
    public static ListNumbering NumberingOf(IReadOnlyList<Line> entries)
    {
        if (AreMost(entries.Count(IsBracketed), entries.Count))
            return ListNumbering.Bracketed;
        return AreMost(entries.Count(line => line.List is { IsOrdered: true } || LabelLength(line.Text) is not null), entries.Count)
            ? ListNumbering.Plain
            : ListNumbering.None;
    }

    /// <summary>Four of five, and at least one: a number may be forgotten.</summary>
    public static bool AreMost(int count, int all) => count > 0 && count * 5 >= all * 4;

    private static bool IsBracketed(Line line) =>
        LabelLength(line.Text) is { } length
            ? line.Text.AsSpan(0, length).Contains('[')
            : line.List is { IsOrdered: true } mark && mark.Label.Contains('[', StringComparison.Ordinal);

    /// <summary>Whether a year, or a word for a work without one, stands in the first part of the line.</summary>
    public static bool IsDated(Line line) => Year().IsMatch(line.Words[..Math.Min(line.Words.Length, Reach)]);

    /// <summary>A year in brackets and a stop or comma behind it, as most styles print it behind the authors.</summary>
    public static bool HasBracketedYear(string words) => BracketedYear().IsMatch(words);

    public static bool HasAddress(string words) => AnyAddress().IsMatch(words);

    /// <summary>Numbers in addresses are no years.</summary>
    private static bool HasYear(string words) => Year().IsMatch(AnyAddress().Replace(words, string.Empty));

    private static bool IsComplete(string words) =>
        words.Length == 0
        || Sentence.IsClosed(words)
        || char.IsDigit(words[^1])
        || words.Split(' ')[^1].Contains('/', StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:[\p{Lu}\p{Lo}“""‘'«(]|\[?\d{1,3}[\].)]|\d{1,3}\s?(?=\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?,?\s\p{Lu}{1,3}[.,\s])|"
            + Particles
            + @")"
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\b(?:1[5-9]|20)\d\d[a-z]?\b|\b[nt]\.\s?[dt]\.|\bin press\b|\bforthcoming\b|\bdalam proses\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Year();

    [GeneratedRegex(@"^\(?(?:1[5-9]|20)\d\d[a-z]?\)?[.,:]?\s")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\((?:1[5-9]|20)\d\d[a-z]?\)[.,]")]
    private static partial Regex BracketedYear();

    [GeneratedRegex(@"\([^()]*\p{Lu}[^()]*,?\s(?:1[5-9]|20)\d\d[a-z]?(?:,[^()]{1,20})?\)\.$")]
    private static partial Regex ClosingCitation();

    [GeneratedRegex(@"https?://\S+|\b" + DoiText.Prefix + @"\S+")]
    private static partial Regex AnyAddress();

    [GeneratedRegex(@"^\p{Lu}[\p{L} &:’'-]{2,80},\s*\d{1,4}\s?(?:\(\d{1,4}(?:[-–]\d{1,4})?\))?,\s*[\dA-Za-z]+\s?[-–]\s?\d+")]
    private static partial Regex SourceAlone();

    [GeneratedRegex(@"^(?:https?://|www\.|doi\b|DOI\b|Available (?:at|from)|Retrieved|Diakses|Diambil dari)")]
    private static partial Regex Address();

    [GeneratedRegex("^" + Particles)]
    private static partial Regex Particle();

    /// <summary>Laws have their year inside their title and hardly a sign.</summary>
    [GeneratedRegex(
        @"^(?:Undang-Undang|UU|Peraturan|Perppu|Perpres|Permen\w*|Keputusan|Instruksi|Surat Edaran|Putusan|Akta|Lei|Decreto(?:-Lei)?|Portaria|Ley|Real Decreto|Loi|Décret|Wet|Directive|Regulation)\b.*\d",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Law();

    [GeneratedRegex(@"^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]?(?=\s))[.\s]*")]
    private static partial Regex Numbered();
}
