using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Tells lines that translate the title of an article: under it, or over an abstract in their language.</summary>
/// <param name="further">Languages of the abstracts, of which a title may have a translation each.</param>
internal sealed class TranslatedTitles(RecognitionContext context, IReadOnlyList<string> further)
{
    /// <summary>Words of the shortest and the longest title that is told by its look.</summary>
    private const int Shortest = 4,
        Longest = 35;

    /// <summary>Words of a title that has a subtitle rather than a translation under it.</summary>
    private const int ShortTitle = 5;

    /// <summary>Lines between a translated title and its abstract: names and their addresses.</summary>
    private const int Above = 4;

    /// <summary>The lines of one paragraph, each of them a title in a language of its own; none where they are no titles.</summary>
    public IReadOnlyList<(Line Title, string Language)> EachInItsLanguage(Line line, string language)
    {
        var parts = line.SplitAtBreaks();
        var languages = LanguagesOf(parts, language);
        return
            parts.Count > 1
            && languages.Distinct().Count() == parts.Count
            && languages.TrueForAll(own => own is not null && own != language)
            && parts.All(part =>
                part.WordCount >= 4 && !Sentence.IsClosed(part.Words) && !AuthorLine.IsAuthorLine(part) && Titles.IsPossible(part)
            )
            ? [.. parts.Zip(languages, (part, own) => (WithoutBrackets(part), own!))]
            : [];
    }

    /// <summary>
    /// A title in another language under the main one, as long as a title, no list of names, no stop: with a look of its own, or
    /// between the title and the names.
    /// </summary>
    /// <param name="told">The language that its words tell.</param>
    public static bool Is(FrontLines lines, int at, string told, string language) =>
        told != language
        && !TextLanguage.AreTwins(told, language)
        && IsLikeTitle(lines[at])
        && (HasOwnLook(lines[at]) || IsOverNames(lines, at));

    /// <summary>
    /// The language of a line with too few small words to tell it, but in italics or brackets between title and names, where an
    /// abstract stands in one other language; null for another line.
    /// </summary>
    public string? UntoldLanguage(FrontLines lines, Line title, int at, string language) =>
        FurtherThan(language) is { } announced && IsUntold(lines, title, at, announced) ? announced : null;

    /// <summary>The language of a title that is said to be in another one; where its words do not tell, the journal's first other language.</summary>
    public string OtherThan(string language, Line line) =>
        LanguageDetector.Detect(line) is { } own && own != language
            ? own
            : context.Profile.Languages.Append("en").FirstOrDefault(other => other != language) ?? "en";

    /// <summary>
    /// The language of the abstracts that the line under a title is not in, where that line is a translation by its look: a title of
    /// nouns alone tells no language.
    /// </summary>
    public string? OtherThanUnder(FrontLines lines, int at) =>
        lines.Free(at + 1).FirstOrDefault(-1) is >= 0 and var next
        && lines[next] is { WordCount: >= 4 } under
        && !AuthorLine.IsAuthorLine(under)
        && (
            WithoutBrackets(under) != under || (under.Features.IsItalic && !lines[at].Features.IsItalic && lines[at].WordCount > ShortTitle)
        )
            ? further.FirstOrDefault(language => language != LanguageDetector.Detect(under))
            : null;

    /// <summary>The titles with those that stand right over an abstract in another language, or over names and addresses there, as French, Spanish and Chinese journals have them.</summary>
    public FoundTitles WithThoseOverAbstracts(FrontLines lines, FoundTitles found, IEnumerable<Abstract> abstracts)
    {
        foreach (
            var item in abstracts.Where(item =>
                item.Kind is null
                && item.Language != found.Title.Language
                && !found.Translated.Any(known => known.Language == item.Language)
            )
        )
        {
            var heading = Enumerable.Range(0, lines.Count).FirstOrDefault(at => lines[at].Source == item.Source, -1);
            var above = Enumerable
                .Range(found.LastLine + 1, Math.Max(0, heading - found.LastLine - 1))
                .Reverse()
                .Where(at => lines[at].HasWords)
                .Take(Above)
                .TakeWhile(lines.IsFree)
                .FirstOrDefault(at => IsTranslationInto(lines[at], item.Language), -1);
            if (above < 0)
                continue;
            lines.Claim(above);
            var title = Titles.WithoutLabel(lines[above], context);
            found = found with { Translated = [.. found.Translated, FoundTitles.TitleIn(item.Language, WithoutBrackets(title), context)] };
        }

        return found;
    }

    /// <summary>Without the brackets that stand round all of it.</summary>
    public static Line WithoutBrackets(Line line)
    {
        var bare = line.Trimmed();
        return bare.Words is ['(', .., ')'] or ['[', .., ']'] && !bare.Words[1..^1].AsSpan().ContainsAny("()[]")
            ? bare.Slice(1, bare.Text.Length - 2)
            : line;
    }

    /// <summary>By their words; the one line that these do not tell of is in the language of the abstract that no other line is in.</summary>
    private List<string?> LanguagesOf(IReadOnlyList<Line> parts, string language)
    {
        List<string?> told = [.. parts.Select(part => TextLanguage.Detect(part.Words))];
        return
            told.Count(own => own is null) == 1
            && further.Where(other => other != language && !told.Contains(other)).Distinct().ToList() is [var only]
            ? [.. told.Select(own => own ?? only)]
            : told;
    }

    /// <summary>The one other language of the abstracts; null where there are none or several.</summary>
    private string? FurtherThan(string language) =>
        further.Where(other => other != language && !TextLanguage.AreTwins(other, language)).Distinct().ToList() is [var only]
            ? only
            : null;

    private static bool IsUntold(FrontLines lines, Line title, int at, string language) =>
        lines[at] is var line
        && IsLikeTitle(line)
        && !PersonWords.IsAddress(line.Words)
        && ((line.Features.IsItalic && !title.Features.IsItalic) || WithoutBrackets(line) != line)
        && (TextLanguage.Detect(line.Words) ?? language) == language
        && IsOverNames(lines, at);

    private static bool IsLikeTitle(Line line) =>
        line.WordCount is >= Shortest and <= Longest
        && !Sentence.IsClosed(line.Words)
        && !AuthorLine.IsAuthorLine(line)
        && Titles.IsPossible(line);

    private static bool HasOwnLook(Line line) =>
        line.Features.IsItalic || line.Features.IsBold || line.Features.IsCapitals || line.IsFromRight;

    /// <summary>Names stand under it, with another such title between them at most.</summary>
    private static bool IsOverNames(FrontLines lines, int at) =>
        lines
            .Free(at + 1)
            .Take(2)
            .Select(next => lines[next].SplitAtBreaks()[0])
            .SkipWhile(
                (line, index) => index == 0 && IsLikeTitle(line) && LanguageDetector.Detect(line) != LanguageDetector.Detect(lines[at])
            )
            .Take(1)
            .Any(AuthorLine.IsAuthorLine);

    /// <summary>In that language, or with a look of its own where its words tell none.</summary>
    private static bool IsTranslationInto(Line line, string language) =>
        line.WordCount is >= 3 and <= 35
        && !Sentence.IsClosed(line.Words)
        && (!AuthorLine.IsAuthorLine(line) || HasWordOf(line, language))
        && !AuthorMarks.StartsWithMark(line)
        && !PersonWords.IsAddress(line.Words)
        && Titles.IsPossible(line)
        && (LanguageDetector.Detect(line) is { } own ? own == language : line.Features.IsBold || line.Features.IsItalic);

    /// <summary>A small word of the language that stands in no name, in a title whose words all begin with capitals ("Counting Those Who Return").</summary>
    private static bool HasWordOf(Line line, string language) =>
        line
            .Words.Split(' ')
            .Any(word =>
                PersonWords.IsNoParticle(word)
                && !PersonWords.IsConjunction(word)
                && !PersonWords.MayBeConjunction(word)
                && TextLanguage.Detect(word) == language
            );
}
