using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>A title with the lines under it that belong to it, read line by line.</summary>
internal sealed class TitleBlock
{
    private readonly RecognitionContext _context;
    private readonly TranslatedTitles _translations;
    private readonly FrontLines _lines;
    private readonly List<Titled> _translated = [];
    private Line _title;
    private Line? _subtitle;
    private string _language;
    private int _last;

    /// <param name="title">The line that nothing but the title stands in.</param>
    /// <param name="at">Its index among the lines.</param>
    public TitleBlock(RecognitionContext context, TranslatedTitles translations, FrontLines lines, Line title, int at)
    {
        (_context, _translations, _lines, _title, _last) = (context, translations, lines, title, at);
        _language = LanguageDetector.Detect(title) ?? translations.OtherThanUnder(lines, at) ?? context.Profile.Languages[0];
        if (title.SplitAtBreaks() is [var first, var second] && SubtitlePlace.OpensBehindBreak(first, second, _language))
            (_title, _subtitle) = (first, second);
    }

    /// <summary>What a line under a title is to it.</summary>
    private enum Part
    {
        /// <summary>Nothing: the title ends before it.</summary>
        Other,

        Continuation,
        Subtitle,
        FurtherSubtitle,
        Translation,

        /// <summary>Several translations, a line of the paragraph each.</summary>
        Translations,
    }

    /// <summary>Claims the lines that belong to the title.</summary>
    public FoundTitles Read()
    {
        foreach (var at in _lines.Free(_last + 1).ToList())
            if (!TryTake(at))
                break;
        var sign = TakeNoteSign();
        return new(
            FoundTitles.TitleIn(_language, _title, _context),
            _subtitle is null ? [] : _context.Inlines.Convert(_subtitle, ContentKind.Title),
            _translated.ToSeq(),
            _last
        )
        {
            NoteSign = sign,
        };
    }

    private bool TryTake(int at)
    {
        var line = _lines[at];
        var (part, language) = PartOf(at);
        switch (part)
        {
            case Part.Continuation:
                _title = _title.Join(line);
                break;
            case Part.Subtitle:
                (_subtitle, _language) = (line, language);
                break;
            case Part.FurtherSubtitle:
                _subtitle = _subtitle!.Join(line);
                break;
            case Part.Translation:
                _translated.Add(FoundTitles.TitleIn(language, HasStyle(line) ? line : TranslatedTitles.WithoutBrackets(line), _context));
                break;
            case Part.Translations:
                _translated.AddRange(
                    _translations
                        .EachInItsLanguage(line, _language)
                        .Select(several => FoundTitles.TitleIn(several.Language, several.Title, _context))
                );
                break;
            default:
                return false;
        }

        _lines.Claim(at);
        _last = at;
        return true;
    }

    /// <summary>What a line is, with the language that a translation is in, or that the title is in where it is a subtitle.</summary>
    private (Part Part, string Language) PartOf(int at)
    {
        var line = _lines[at];
        if (Titles.IsCredit(line) || (line.HasStyle("subtitle") && IsAuthorsLine(at)))
            return (Part.Other, _language);
        var isInBrackets = line.Words is ['(' or '[', ..];
        if (LifeYears.Are(line) && AreBeside(at) && (_subtitle is null || isInBrackets))
            return (isInBrackets ? Part.Continuation : Part.Subtitle, _language);
        if (_translations.EachInItsLanguage(line, _language).Count > 0)
            return (Part.Translations, _language);
        if (line.HasStyle(TitleForms.TranslatedTitle))
            return (Part.Translation, _translations.OtherThan(_language, line));
        var told = LanguageDetector.Detect(line);
        return line.HasStyle("subtitle") ? PartByStyle(told) : PartByLook(at, told);
    }

    /// <summary>A subtitle by its style tells the language of a title that does not; in another language it is a translation.</summary>
    /// <param name="told">The language that its words tell; null where they tell none.</param>
    private (Part Part, string Language) PartByStyle(string? told)
    {
        if (told is null || told == _language)
            return (Part.Subtitle, _language);
        return (LanguageDetector.Detect(_title) is null ? Part.Subtitle : Part.Translation, told);
    }

    private (Part Part, string Language) PartByLook(int at, string? told)
    {
        var line = _lines[at];
        var isBeside = AreBeside(at) && Titles.IsPossible(line);
        if (_subtitle is null && isBeside && (IsSubtitle(line, told) || IsSubtitleByPlace(at, told)))
            return (Part.Subtitle, _language);
        var isAlike = isBeside && LooksTheSame(_title, line);
        if (isAlike && _subtitle is null && (IsUnfinished(_title) || SubtitlePlace.GoesOn(line)))
            return (Part.Continuation, _language);
        if (isAlike && IsDistinct(_title) && !AuthorLine.IsAuthorLine(line))
            return PartInSameLook(line, told);
        if (told is not null && !_translated.Exists(known => known.Language == told) && TranslatedTitles.Is(_lines, at, told, _language))
            return (Part.Translation, told);
        return _translated.Count == 0 && _translations.UntoldLanguage(_lines, _title, at, _language) is { } untold
            ? (Part.Translation, untold)
            : (Part.Other, _language);
    }

    private (Part Part, string Language) PartInSameLook(Line line, string? told)
    {
        if (told is not null && told != _language)
            return (Part.Translation, told);
        if (_subtitle is not null)
            return (Part.FurtherSubtitle, _language);
        return (SubtitlePlace.Opens(_title, line, _language) ? Part.Subtitle : Part.Continuation, _language);
    }

    private static bool HasStyle(Line line) => line.HasStyle("subtitle") || line.HasStyle(TitleForms.TranslatedTitle);

    /// <summary>Larger than the text and smaller than the title above it, in the same language, and neither names nor an address.</summary>
    private bool IsSubtitle(Line other, string? told) =>
        other.Features.Size > _context.Habits.Size
        && other.Features.Size < _title.Features.Size
        && other.WordCount is >= 3 and <= 30
        && !other.IsProse
        && !Sentence.IsClosed(other.Words)
        && !AuthorLine.IsAuthorLine(other)
        && AuthorLine.OddParts(other).Count == 0
        && !PersonWords.IsAddress(other.Words)
        && !PersonWords.NamesPosition(other.Words)
        && !SubtitlePlace.HasMarks(other)
        && !Months.IsDate(other.Words)
        && !other.Words.Contains(':', StringComparison.Ordinal)
        && (told ?? _language) == _language;

    /// <summary>Between title and names, in the title's language and in letters of its own; a line that may be a translation is none.</summary>
    private bool IsSubtitleByPlace(int at, string? told) =>
        !LooksTheSame(_title, _lines[at])
        && (told ?? _language) == _language
        && SubtitlePlace.Is(_lines, at, _context.Habits.Size)
        && _translations.UntoldLanguage(_lines, _title, at, _language) is null;

    /// <summary>Names in the style of a subtitle, told by the address under them.</summary>
    private bool IsAuthorsLine(int at) =>
        AuthorLine.IsAuthorLine(_lines[at])
        && _lines
            .Free(at + 1)
            .Take(1)
            .Any(next =>
                !AuthorLine.IsAuthorLine(_lines[next])
                && (PersonWords.IsAddress(_lines[next].Words) || ContactPatterns.Email().IsMatch(_lines[next].Words))
            );

    /// <summary>Nothing claimed stands between the last line of the title and this one.</summary>
    private bool AreBeside(int at) => Enumerable.Range(_last + 1, at - _last - 1).All(_lines.IsFree);

    private static bool LooksTheSame(Line one, Line other) =>
        one.Features == other.Features && one.IsCentred == other.IsCentred && one.Style == other.Style && one.Cell == other.Cell;

    /// <summary>A title that breaks off at a colon or small word goes on in the next line.</summary>
    private static bool IsUnfinished(Line line) =>
        line.Words[^1] is ':' or ',' or '–' or '—' || SentenceWords.CannotEnd(Sentence.LastWord(line.Words));

    private static bool IsDistinct(Line line) => line.HasStyle("title") || line.Features.IsBold || line.Features.IsCapitals;

    /// <summary>Takes the signs at the end of the title with which another line begins; null where there are none.</summary>
    private string? TakeNoteSign()
    {
        var words = _title.Text.TrimEnd();
        var end = AuthorMarks.WithoutTrailingSigns(words).Length;
        var sign = words[end..];
        if (sign.Length == 0 || !Enumerable.Range(0, _lines.Count).Any(at => AuthorMarks.Leading(_lines[at])?.Label == sign))
            return null;
        _context.Claims.Add(new(_title.Slice(end, sign.Length).Source, "fn"));
        _title = _title.Slice(0, end);
        return sign;
    }
}
