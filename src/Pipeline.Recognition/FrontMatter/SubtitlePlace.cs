using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Tells a subtitle by its place: right under the title and over the names, a line that is no name, address, date or remark about
/// the manuscript. Its form tells little, for subtitles hold years, lists with commas and the names of offices and towns.
/// </summary>
internal static partial class SubtitlePlace
{
    private const int Longest = 30;

    /// <summary>Lines down to the names: a second line of the subtitle or a translated title may stand between.</summary>
    private const int Reach = 3;

    /// <summary>Words before a colon that are no label.</summary>
    private const int FewestBeforeColon = 3;

    /// <summary>Characters of the longest first line of a title that is not broken for want of room.</summary>
    private const int ShortTitle = 30;

    /// <param name="at">Index of the line in question, right under the title.</param>
    /// <param name="size">Type size of the text.</param>
    public static bool Is(FrontLines lines, int at, Points size)
    {
        var line = lines[at];
        return line.WordCount is >= 2 and <= Longest
            && !Sentence.IsClosed(line.Words)
            && NamesUnder(lines, at) is { } names
            && IsNothingElse(line)
            && (
                AuthorLine.IsAuthorLine(line)
                    ? AreThings(line, names)
                    : !LooksAs(line, names) || !(PersonWords.IsAddress(line.Words) || AuthorLine.OddParts(line).Count > 0)
            )
            && (!PersonWords.NamesInstitution(line.Words) || line.Features.Size > size || HasYears(line.Words));
    }

    /// <summary>Years, or letters and signs that lead from a name to an address.</summary>
    public static bool HasMarks(Line line)
    {
        var marks = AuthorMarks.Read(line).IsMark;
        foreach (Match years in Years().Matches(line.Text))
            Array.Fill(marks, false, years.Index, years.Length);
        return marks.Contains(true);
    }

    /// <summary>The second line of a title, in the same letters, is its subtitle: it opens as one, or the first ends with a question or is short, so that it is not broken for want of room.</summary>
    /// <param name="language">Of the title; Indonesian and Malay nouns may follow each other without a word between.</param>
    public static bool Opens(Line title, Line second, string language)
    {
        if (title.Words[^1] is '?' or '!' || Opening().IsMatch(second.Words))
            return true;
        return language is not ("id" or "ms")
            && !title.Features.IsCapitals
            && char.IsUpper(second.Words[0])
            && !SentenceWords.CannotEnd(Sentence.FirstWord(second.Words))
            && title.Words.Length <= ShortTitle
            && second.Words.Length * 10 >= title.Words.Length * 13;
    }

    /// <summary>The same where the title is broken by hand: a small word with a capital opens a second unit in languages whose titles are written as sentences.</summary>
    public static bool OpensBehindBreak(Line title, Line second, string language) =>
        title.HasWords
        && second is { HasWords: true, WordCount: > 2 }
        && !title.Words.EndsWith(':')
        && (
            Opens(title, second, language)
            || (
                LanguageTag.Primary(language) is "nl" or "fr" or "es" or "pt"
                && !title.Features.IsCapitals
                && char.IsUpper(second.Words[0])
                && title.Words.Split(' ').Skip(1).Any(word => char.IsLower(word[0]))
                && SentenceWords.CannotEnd(Sentence.FirstWord(second.Words))
            )
        );

    /// <summary>Begins with a word that joins it to the line above, as no list of names does.</summary>
    public static bool GoesOn(Line line) =>
        line.Words.Split(' ')[0].ToLowerInvariant() is var first
        && line.WordCount > 2
        && (PersonWords.IsConjunction(first) || first == "of");

    /// <summary>The first line of names under a place, with nothing but short lines between.</summary>
    private static Line? NamesUnder(FrontLines lines, int at)
    {
        var under = lines.Free(at + 1).Take(Reach).Select(next => lines[next].SplitAtBreaks()[0]).TakeWhile(line => !line.IsProse).ToList();
        return under.Find(line => AuthorLine.IsAuthorLine(line) && !AuthorsReader.IsLoneWord(line))
            ?? under.Find(line => Credits.LengthOf(line.Text) > 0);
    }

    private static bool IsNothingElse(Line line) =>
        !HasMarks(line)
        && !IsLabelled(line.Words)
        && !IsAddressByStart(line.Words)
        && !PersonWords.NamesPosition(line.Words)
        && !Months.IsDate(line.Words)
        && !Months.IsPlaceAndDate(line.Words)
        && !(
            PersonWords.IsPlaceOnly(line.Words)
            && line.Words.Split(' ').All(word => !char.IsLower(word[0]) || !PersonWords.IsNoParticle(word))
        )
        && !Genre.Is(line)
        && !Dedications.Is(line)
        && !OwnRemark().IsMatch(line.Words)
        && !IsQuoted(line)
        && Credits.LengthOf(line.Text) == 0
        && Credits.Other(line.Text) is null
        && BracketedAddresses.Read(line) is null
        && !line.Words.AsSpan().ContainsAny('@', '|')
        && line.Words[0] is not ('(' or '[')
        && !LicenceLines.IsLicence(line);

    /// <summary>A word or two and a colon ("Supervisor: …").</summary>
    private static bool IsLabelled(string words) =>
        words.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && words[..colon].Split(' ').Length < FewestBeforeColon;

    /// <summary>Begins with the name of a university or of a part of one.</summary>
    private static bool IsAddressByStart(string words) =>
        words.Split(',')[0] is var first && (PersonWords.IsUniversity(first) || PersonWords.IsUnit(first.Split(' ')[0]));

    /// <summary>Words of somebody else, or who said them.</summary>
    private static bool IsQuoted(Line line) =>
        line.Words[0] is '—' or '–' or '-'
        || line.Format.Alignment == TextAlignment.End
        || EpigraphShape.HasStyle(line)
        || (EpigraphShape.OpensQuote(line.Words) && Attributions.StartIn(line) is not null);

    /// <summary>Single words that look otherwise than the names under them, of which one at least has several ("Bread, Salt and Water").</summary>
    private static bool AreThings(Line line, Line names) =>
        !LooksAs(line, names)
        && AuthorLine.Read(line) is { Count: > 1 } things
        && things.All(thing => thing.Marks.IsEmpty && thing.Orcid is null && !thing.Raw.Contains(' ', StringComparison.Ordinal))
        && AuthorLine.Read(names).Any(name => name.Raw.Contains(' ', StringComparison.Ordinal));

    private static bool LooksAs(Line one, Line other) => one.Features == other.Features;

    private static bool HasYears(string words) => Years().IsMatch(words);

    /// <summary>A year, or the first and last of several, and numbers in thousands, which are no marks either.</summary>
    [GeneratedRegex(
        @"(?<![\d\p{L}])(?:\d{1,3}(?:[.,]\d{3})+|(?:1[0-9]|20)\d\d)(?:\s*[-–—/,]\s*(?:(?:1[0-9]|20)\d\d|\d\d))*(?![\d\p{L}])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Years();

    /// <summary>Says of the manuscript whose it is, what it is or where it was read ("A paper presented at …", "Working Paper No. 12", "Draft").</summary>
    [GeneratedRegex(
        @"^(?:(?:by|oleh)\s|(?:an?|this|the)\s+(?:paper|article|version|chapter|essay|draft)\s+(?:is\s+|was\s+)?(?:based|presented|drawn|adapted|prepared|submitted|originally|written|read|given)\b|(?:paper|makalah|ponencia|comunica(?:ción|ção|tion)|vortrag|lezing|keynote)\b.{0,40}\b(?:presented|prepared|submitted|delivered|disampaikan|dipresentasikan|presentad[oa]|apresentad[oa]|présentée?|gehalten|gehouden|on|at|pada|auf)\b|(?:(?:first|second|final|revised|preliminary)\s+)?draft\b|(?:working|discussion|occasional|policy)\s+papers?\b|do\s+not\s+(?:cite|quote)|this\s+version\b|submitted\s+(?:to|for)\b|(?:\d+(?:st|nd|rd|th)\s+)?(?:annual\s+)?(?:international\s+)?(?:conference|konferensi|seminar|symposium|workshop|congres[so]+)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OwnRemark();

    /// <summary>Words with which subtitles begin and no second line of a title does.</summary>
    [GeneratedRegex(
        @"^(?:an?\s|the\s+(?:case|story|making|role|politics|experience|impact)\s+of\b|(?:evidence|lessons|insights|notes|reflections|perspectives|stories|voices)\s+(?:from|on|of)\b|towards?\s+an?\b|(?:studi|kajian|tinjauan|analisis|telaah)\s|sebuah\s|une?\s|una\s|uma?\s|eine?\s|een\s|zur\s|zum\s|über\s|estudio\s|estudo\s|étude\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening();
}
