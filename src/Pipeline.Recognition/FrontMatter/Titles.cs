using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The titles of an article, as found.</summary>
/// <param name="LastLine">Index of the last line the title takes in the front matter; -1 where there is none.</param>
internal sealed record FoundTitles(Titled Title, Seq<Inline> Subtitle, Seq<Titled> Translated, int LastLine)
{
    public static FoundTitles None { get; } = new(Titled.Empty, [], [], -1);

    /// <summary>The sign behind the title that leads to a note about the article; null where it has none.</summary>
    public string? NoteSign { get; init; }
}

/// <summary>Finds title, subtitle and translated titles among the lines nothing else has claimed.</summary>
/// <param name="further">Languages of the abstracts, of which a title may have a translation each.</param>
internal sealed partial class Titles(RecognitionContext context, IReadOnlyList<string> further)
{
    /// <summary>A title stands among the first lines that are no masthead.</summary>
    private const int Reach = 12;

    /// <summary>Below this score the line may as well be something else, and its place decides.</summary>
    private const int Certain = 20;

    /// <summary>The line under a label for the title; -1 where there is none.</summary>
    private int _announced = -1;

    /// <summary>Words of a title that has a subtitle rather than a translation under it.</summary>
    private const int ShortTitle = 5;

    /// <summary>The same under a line that says what kind of article it is.</summary>
    private const int CertainUnderKicker = 12;

    /// <param name="isUnderKicker">A line above says what kind of article it is, so that a title must follow.</param>
    public FoundTitles Find(FrontLines lines, bool isUnderKicker = false)
    {
        var certain = isUnderKicker ? CertainUnderKicker : Certain;
        ClaimLabel(lines);
        var candidates = lines.Free().Where(at => IsPossible(lines[at])).Take(Reach).ToList();
        var look = new TitleLook(context, lines, candidates, _announced);
        var best = candidates.Count == 0 ? -1 : candidates.MaxBy(at => (look.Score(at), -at));
        if (best >= 0 && look.Score(best) < certain) best = candidates.Find(look.IsByPlace) is var placed && look.IsByPlace(placed) ? placed : -1;
        if (best < 0) return FoundTitles.None;
        if (look.Score(best) < certain)
            context.Findings.Add(TitleUncertain.Rule.At(lines[best].Source, "The title was told by its place before the authors, not by its format.", lines[best].Words));
        return Read(lines, best);
    }

    /// <summary>A line that says no more than that the title follows it.</summary>
    private void ClaimLabel(FrontLines lines)
    {
        foreach (var at in lines.Free().Take(Reach).Where(at => WholeTitleLabel().IsMatch(lines[at].Words)).Take(1).ToList())
        {
            lines.Claim(at);
            context.Claims.Add(new(lines[at].Source, "label"));
            _announced = lines.Free(at + 1).FirstOrDefault(-1);
        }
    }

    /// <summary>A line as the only title.</summary>
    public FoundTitles Only(Line line, int at) => new(Titled(line, LanguageOf(line)), [], [], at);

    /// <summary>Characters of the label for a title with which a line begins; 0 where it begins with none.</summary>
    public static int LabelLength(string text) => TitleLabel().Match(text).Length;

    /// <summary>"Title: …" on a cover sheet announces it.</summary>
    private Line WithoutLabel(Line line)
    {
        var length = LabelLength(line.Text);
        if (length > 0) context.Claims.Add(new(line.Slice(0, length).Source, "label"));
        return line.From(length);
    }

    /// <summary>Lines between a translated title and its abstract: names and their addresses.</summary>
    private const int Above = 4;

    private FoundTitles Read(FrontLines lines, int at)
    {
        var line = WithoutLabel(lines[at]);
        lines.Claim(at);
        var language = LanguageDetector.Detect(line) ?? OtherThanUnder(lines, at) ?? LanguageOf(line);
        var translated = new List<Titled>();
        Line? subtitle = null;
        foreach (var next in lines.Free(at + 1).ToList())
        {
            var other = lines[next];
            if (IsCredit(other) || (other.HasStyle("subtitle") && IsAuthorsLine(lines, next))) break;
            if (LifeYears.Are(other) && AreBeside(lines, at, next) && (subtitle is null || other.Words[0] is '(' or '['))
            {
                if (other.Words[0] is '(' or '[') line = line.Join(other);
                else subtitle = other;
            }
            else if (EachInItsLanguage(other, language) is { Count: > 0 } several) translated.AddRange(several);
            else if (other.HasStyle(TitleForms.TranslatedTitle)) translated.Add(Titled(other, OtherThan(language, other)));
            else if (other.HasStyle("subtitle") && LanguageDetector.Detect(other) is { } own && LanguageDetector.Detect(line) is null) (subtitle, language) = (other, own);
            else if (other.HasStyle("subtitle") && LanguageDetector.Detect(other) is { } tongue && tongue != language) translated.Add(Titled(other, tongue));
            else if (other.HasStyle("subtitle") || (subtitle is null && IsBeside(lines, at, next) && (IsSubtitle(line, other, language) || IsSubtitleByPlace(lines, line, next, language)))) subtitle = other;
            else if (LooksTheSame(line, other) && IsBeside(lines, at, next) && subtitle is null && (IsUnfinished(line) || SubtitlePlace.GoesOn(other))) line = line.Join(other);
            else if (LooksTheSame(line, other) && IsBeside(lines, at, next) && !AuthorLine.IsAuthorLine(other) && IsDistinct(line))
            {
                if (LanguageDetector.Detect(other) is { } foreign && foreign != language) translated.Add(Titled(WithoutBrackets(other), foreign));
                else if (subtitle is not null) subtitle = subtitle.Join(other);
                else if (SubtitlePlace.Opens(line, other, language)) subtitle = other;
                else line = line.Join(other);
            }
            else if (LanguageDetector.Detect(other) is { } foreign2 && !translated.Exists(known => known.Language == foreign2) && (IsTranslation(other, language) || IsPlainTranslation(lines, next, language))) translated.Add(Titled(WithoutBrackets(other), LanguageDetector.Detect(other)!));
            else if (translated.Count == 0 && FurtherThan(language) is { } announced && IsUntoldTranslation(lines, line, next, announced)) translated.Add(Titled(WithoutBrackets(other), announced));
            else break;
            lines.Claim(next);
            at = next;
        }

        var sign = NoteSign(lines, line);
        if (sign is not null)
        {
            var end = line.Text.TrimEnd().Length - sign.Length;
            context.Claims.Add(new(line.Slice(end, sign.Length).Source, "fn"));
            line = line.Slice(0, end);
        }

        return new(Titled(line, language), subtitle is null ? [] : context.Inlines.Convert(subtitle, ContentKind.Title), translated.ToSeq(), at) { NoteSign = sign };
    }

    /// <summary>The titles with those that stand right over an abstract in another language, or over names and addresses there, as French, Spanish and Chinese journals have them.</summary>
    public FoundTitles WithThoseOverAbstracts(FrontLines lines, FoundTitles found, IEnumerable<Abstract> abstracts)
    {
        foreach (var item in abstracts.Where(item => item.Kind is null && item.Language != found.Title.Language && !found.Translated.Any(known => known.Language == item.Language)))
        {
            var heading = Enumerable.Range(0, lines.Count).FirstOrDefault(at => lines[at].Source == item.Source, -1);
            var above = Enumerable.Range(found.LastLine + 1, Math.Max(0, heading - found.LastLine - 1)).Reverse().Where(at => lines[at].HasWords).Take(Above).TakeWhile(lines.IsFree).FirstOrDefault(at => IsTranslationInto(lines[at], item.Language), -1);
            if (above < 0) continue;
            lines.Claim(above);
            found = found with { Translated = [.. found.Translated, Titled(WithoutBrackets(lines[above]), item.Language)] };
        }

        return found;
    }

    /// <summary>In that language, or with a look of its own where its words tell none.</summary>
    private static bool IsTranslationInto(Line line, string language) =>
        line.WordCount is >= 3 and <= 35 && !Sentence.IsClosed(line.Words) && (!AuthorLine.IsAuthorLine(line) || HasWordOf(line, language)) && !AuthorMarks.StartsWithMark(line) && !PersonWords.IsAddress(line.Words) && IsPossible(line) &&
        (LanguageDetector.Detect(line) is { } own ? own == language : line.Features.IsBold || line.Features.IsItalic);

    /// <summary>A small word of the language that stands in no name, in a title whose words all begin with capitals ("Counting Those Who Return").</summary>
    private static bool HasWordOf(Line line, string language) =>
        line.Words.Split(' ').Any(word => PersonWords.IsNoParticle(word) && !PersonWords.IsConjunction(word) && !PersonWords.MayBeConjunction(word) && TextLanguage.Detect(word) == language);

    /// <summary>The signs at the end of the title with which another line begins.</summary>
    private static string? NoteSign(FrontLines lines, Line title)
    {
        var words = title.Text.TrimEnd();
        var bare = AuthorMarks.WithoutTrailingSigns(words);
        var sign = words[bare.Length..];
        return sign.Length > 0 && Enumerable.Range(0, lines.Count).Any(at => AuthorMarks.Leading(lines[at])?.Label == sign) ? sign : null;
    }

    /// <summary>Larger than the text and smaller than the title above it, in the same language, and neither names nor an address.</summary>
    private bool IsSubtitle(Line title, Line other, string language) =>
        other.Features.Size > context.Habits.Size && other.Features.Size < title.Features.Size && other.WordCount is >= 3 and <= 30 && !other.IsProse && !Sentence.IsClosed(other.Words) &&
        !AuthorLine.IsAuthorLine(other) && AuthorLine.OddParts(other).Count == 0 && !PersonWords.IsAddress(other.Words) && !PersonWords.NamesPosition(other.Words) && !SubtitlePlace.HasMarks(other) &&
        !Months.IsDate(other.Words) && !other.Words.Contains(':', StringComparison.Ordinal) && (LanguageDetector.Detect(other) ?? language) == language;

    /// <summary>Between title and names, in the title's language and in letters of its own; a line that may be a translation is none.</summary>
    private bool IsSubtitleByPlace(FrontLines lines, Line title, int at, string language) =>
        !LooksTheSame(title, lines[at]) && (LanguageDetector.Detect(lines[at]) ?? language) == language && SubtitlePlace.Is(lines, at, context.Habits.Size) &&
        !(FurtherThan(language) is { } announced && IsUntoldTranslation(lines, title, at, announced));

    /// <summary>Says who wrote, translated or edited, in whatever style.</summary>
    public static bool IsCredit(Line line) =>
        (Credits.LengthOf(line.Text) is > 0 and var length && IsOfPeople(Credits.Part(line)[0].From(length))) || (Credits.Part(line) is [var named, _, ..] && IsOfPeople(named)) ||
        (Credits.Other(line.Text) is { } credit && IsOfPeople(line.From(credit.Length))) ||
        (Credits.Told(line.Text) is { } told && AuthorLine.IsAuthorLine(line.From(told.End)));

    /// <summary>Names alone, or each with its place in brackets.</summary>
    private static bool IsOfPeople(Line line) => AuthorLine.IsAuthorLine(line) || BracketedAddresses.Read(line) is not null;

    /// <summary>Names in the style of a subtitle, told by the address under them.</summary>
    private static bool IsAuthorsLine(FrontLines lines, int at) =>
        AuthorLine.IsAuthorLine(lines[at]) && lines.Free(at + 1).Take(1).Any(next =>
            !AuthorLine.IsAuthorLine(lines[next]) && (PersonWords.IsAddress(lines[next].Words) || ContactPatterns.Email().IsMatch(lines[next].Words)));

    /// <summary>Without the brackets that stand round all of it.</summary>
    private static Line WithoutBrackets(Line line)
    {
        var bare = line.Trimmed();
        return bare.Words is ['(', .., ')'] or ['[', .., ']'] && !bare.Words[1..^1].AsSpan().ContainsAny("()[]") ? bare.Slice(1, bare.Text.Length - 2) : line;
    }

    private Titled Titled(Line line, string language) => new(language, context.Inlines.Convert(line, ContentKind.Title), line.Source);

    /// <summary>The language of a title that is said to be in another one; where its words do not tell, the journal's first other language.</summary>
    private string OtherThan(string language, Line line) =>
        LanguageDetector.Detect(line) is { } own && own != language ? own : context.Profile.Languages.Append("en").FirstOrDefault(other => other != language) ?? "en";

    private string LanguageOf(Line line) => LanguageDetector.Detect(line) ?? context.Profile.Languages[0];

    /// <summary>
    /// The language of the abstracts that the line under a title is not in, where that line is a translation by its look: a title of
    /// nouns alone tells no language.
    /// </summary>
    private string? OtherThanUnder(FrontLines lines, int at) =>
        lines.Free(at + 1).FirstOrDefault(-1) is >= 0 and var next && lines[next] is { WordCount: >= 4 } under && !AuthorLine.IsAuthorLine(under) &&
        (WithoutBrackets(under) != under || (under.Features.IsItalic && !lines[at].Features.IsItalic && lines[at].WordCount > ShortTitle))
            ? further.FirstOrDefault(language => language != LanguageDetector.Detect(under))
            : null;

    private static bool LooksTheSame(Line one, Line other) =>
        one.Features == other.Features && one.IsCentred == other.IsCentred && one.Style == other.Style && one.Cell == other.Cell;

    /// <summary>Nothing claimed stands between two lines, and the second could be a title.</summary>
    private static bool IsBeside(FrontLines lines, int at, int next) => AreBeside(lines, at, next) && IsPossible(lines[next]);

    private static bool AreBeside(FrontLines lines, int at, int next) => Enumerable.Range(at + 1, next - at - 1).All(lines.IsFree);

    /// <summary>A title that breaks off at a colon or small word goes on in the next line.</summary>
    private static bool IsUnfinished(Line line) => line.Words[^1] is ':' or ',' or '–' or '—' || SentenceWords.CannotEnd(Sentence.LastWord(line.Words));

    private static bool IsDistinct(Line line) => line.HasStyle("title") || line.Features.IsBold || line.Features.IsCapitals;

    /// <summary>A title in another language under the main one: as long as a title, no list of names, no stop.</summary>
    private static bool IsTranslation(Line line, string language) =>
        line.WordCount is >= 4 and <= 35 && !Sentence.IsClosed(line.Words) && !AuthorLine.IsAuthorLine(line) && IsPossible(line) &&
        (line.Features.IsItalic || line.Features.IsBold || line.Features.IsCapitals || line.IsFromRight) &&
        LanguageDetector.Detect(line) is { } other && other != language && !TextLanguage.AreTwins(other, language);

    /// <summary>Without a look of its own, a line surely in another language between the title and the names.</summary>
    private static bool IsPlainTranslation(FrontLines lines, int at, string language) =>
        lines[at].WordCount is >= 4 and <= 35 && !Sentence.IsClosed(lines[at].Words) && !AuthorLine.IsAuthorLine(lines[at]) && IsPossible(lines[at]) &&
        LanguageDetector.Detect(lines[at]) is { } other && other != language && !TextLanguage.AreTwins(other, language) &&
        lines.Free(at + 1).Take(1).Any(next => AuthorLine.IsAuthorLine(lines[next]));

    /// <summary>The lines of one paragraph, each of them a title in a language of its own; none where they are no titles.</summary>
    private List<Titled> EachInItsLanguage(Line line, string language)
    {
        var parts = line.SplitAtBreaks();
        var languages = LanguagesOf(parts, language);
        return parts.Count > 1 && languages.Distinct().Count() == parts.Count && languages.TrueForAll(own => own is not null && own != language) && parts.All(part => part.WordCount >= 4 && !Sentence.IsClosed(part.Words) && !AuthorLine.IsAuthorLine(part) && IsPossible(part))
            ? [.. parts.Zip(languages, (part, own) => Titled(WithoutBrackets(part), own!))]
            : [];
    }

    /// <summary>By their words; the one line that these do not tell of is in the language of the abstract that no other line is in.</summary>
    private List<string?> LanguagesOf(IReadOnlyList<Line> parts, string language)
    {
        List<string?> told = [.. parts.Select(part => TextLanguage.Detect(part.Words))];
        return told.Count(own => own is null) == 1 && further.Where(other => other != language && !told.Contains(other)).Distinct().ToList() is [var only]
            ? [.. told.Select(own => own ?? only)]
            : told;
    }

    /// <summary>The one other language of the abstracts; null where there are none or several.</summary>
    private string? FurtherThan(string language) => further.Where(other => other != language && !TextLanguage.AreTwins(other, language)).Distinct().ToList() is [var only] ? only : null;

    /// <summary>Too few small words to tell its language, but in italics or brackets between title and names, and an abstract stands in that language too.</summary>
    private static bool IsUntoldTranslation(FrontLines lines, Line title, int at, string language) =>
        lines[at] is { WordCount: >= 4 and <= 35 } line && !Sentence.IsClosed(line.Words) && IsPossible(line) && !AuthorLine.IsAuthorLine(line) && !PersonWords.IsAddress(line.Words) &&
        ((line.Features.IsItalic && !title.Features.IsItalic) || WithoutBrackets(line) != line) && (TextLanguage.Detect(line.Words) ?? language) == language &&
        lines.Free(at + 1).Take(1).Any(next => AuthorLine.IsAuthorLine(lines[next]));

    private static bool IsPossible(Line line) =>
        line.Words.Count(char.IsLetter) > 3 && line.WordCount <= 45 && !line.Words.Contains('@', StringComparison.Ordinal) && !line.Words.Contains("://", StringComparison.Ordinal) &&
        !line.HasStyle("author") && !line.HasStyle("toc") && !line.HasStyle("caption") && line.List is not { IsOrdered: false };

    [GeneratedRegex(@"^\s*(?:(?:full |article |paper |manuscript )?title(?: of (?:the )?(?:article|paper|manuscript))?|judul(?: artikel| naskah)?|t[ií]tulo|titre|titel)\s*:\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex TitleLabel();

    [GeneratedRegex(@"^(?:(?:full |article |paper |manuscript )?title(?: of (?:the )?(?:article|paper|manuscript))?|judul(?: artikel| naskah)?|t[ií]tulo(?: del? art[ií]culo| do artigo)?|titre(?: de l[’']article)?)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex WholeTitleLabel();
}
