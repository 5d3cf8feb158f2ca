using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>A part of an abstract: its title, which may stand alone or run into the text, and the text.</summary>
/// <param name="Title">Null before the first title, and for further paragraphs of a part.</param>
/// <param name="Text">Null under a title that stands alone.</param>
internal sealed record AbstractPart(Line? Title, Line? Text);

/// <summary>
/// Parts a structured abstract. Titles of one form – bold, in italics, in capitals, before a colon or a dash – that come back
/// at the beginning of paragraphs or sentences make parts whatever they say; of other titles the words tell (JATS abstract with sec).
/// </summary>
internal static partial class AbstractParts
{
    /// <summary>Fewest titles of one form that make parts, whatever their words.</summary>
    private const int FewestByForm = 3;

    /// <summary>Fewest titles of parts whose words are known.</summary>
    public const int FewestByWords = 2;

    /// <summary>Fewest titles of parts that divide one paragraph.</summary>
    private const int FewestInParagraph = 3;

    /// <summary>Words of the longest title.</summary>
    private const int LongestTitle = 6;

    /// <summary>How many of the forms, the first of them, are looks and no words.</summary>
    private const int FormsOfLook = 4;

    /// <summary>The parts; none where the abstract is not structured.</summary>
    public static IReadOnlyList<AbstractPart> Of(List<Line> content) =>
        WithoutNumbers(ByForm(content) is { Count: > 0 } parts ? parts : ByWords(content));

    /// <summary>Without the numbers in brackets that stand before the titles and so end the part before ("(1) Background: … (2) Methods: …").</summary>
    private static IReadOnlyList<AbstractPart> WithoutNumbers(IReadOnlyList<AbstractPart> parts)
    {
        var numbers = parts
            .Select(
                (part, at) =>
                    part.Text is { } text && at + 1 < parts.Count && parts[at + 1].Title is not null
                        ? NumberAtEnd().Match(text.Text)
                        : Match.Empty
            )
            .ToList();
        if (numbers.Count(number => number.Success) < FewestByWords)
            return parts;
        return
        [
            .. parts
                .Select((part, at) => numbers[at].Success ? part with { Text = part.Text!.Slice(0, numbers[at].Index) } : part)
                .Where(part => part.Title is not null || part.Text is { HasWords: true }),
        ];
    }

    public static bool IsHeading(Line line) =>
        line.WordCount <= 5
        && SectionWords.IsAbstractPart(line.Words)
        && (line.Features.IsBold || line.Features.IsItalic || line.Format.OutlineLevel is not null || line.Words[^1] == ':');

    public static bool IsRunIn(Line line) => RunInEnd(line) is not null;

    private static IReadOnlyList<AbstractPart> ByForm(List<Line> content)
    {
        Func<Line, List<Lead>>[] forms =
        [
            line => ByLook(line, format => format.Bold),
            line => ByLook(line, format => format.Italic),
            line => ByLook(line, format => format.Underline),
            line => ByLook(line, format => format.SmallCaps || format.AllCaps),
            line => ByWords(line, Capitals()),
            line => ByWords(line, BeforeColon()),
            line => ByWords(line, BeforeDash()),
        ];
        var found = Array.ConvertAll(forms, form => content.ConvertAll(line => form(line)));
        var standing = found.Take(FormsOfLook).Where(IsHabit).MaxBy(Count);
        var leads = found
            .Select((own, form) => standing is null || form < FormsOfLook ? own : WithKnown(own, standing, content))
            .Where(IsHabit)
            .MaxBy(Count);
        return leads is null ? [] : [.. content.SelectMany((line, at) => Cut(line, leads[at]))];
    }

    private static int Count(List<List<Lead>> leads) => leads.Sum(own => own.Count);

    private static bool IsHabit(List<List<Lead>> leads) => leads[0] is [{ Start: 0 }, ..] && Count(leads) >= FewestByForm;

    /// <summary>Where titles stand out from the text, words before a sign that do not are titles only where they are known ones.</summary>
    private static List<List<Lead>> WithKnown(List<List<Lead>> leads, List<List<Lead>> standing, List<Line> content) =>
        [
            .. leads.Select(
                (own, at) =>
                    own.FindAll(lead =>
                        standing[at].Exists(other => other.Start == lead.Start)
                        || SectionWords.IsAbstractPart(content[at].Text[lead.Start..lead.End])
                    )
            ),
        ];

    private static IEnumerable<AbstractPart> Cut(Line line, List<Lead> leads)
    {
        if (leads.Count == 0 || leads[0].Start > 0)
            yield return new(null, line.Slice(0, leads.Count == 0 ? line.Text.Length : leads[0].Start));
        for (var at = 0; at < leads.Count; at++)
        {
            var (start, end, text) = leads[at];
            var next = at + 1 < leads.Count ? leads[at + 1].Start : line.Text.Length;
            yield return new(line.Slice(start, end - start), line.Slice(text, next - text) is { HasWords: true } rest ? rest : null);
        }
    }

    /// <summary>Runs of one look that begin a paragraph or sentence, over before the paragraph is or alone in it.</summary>
    private static List<Lead> ByLook(Line line, Func<RunFormat, bool> has)
    {
        var leads = new List<Lead>();
        var (at, start) = (0, -1);
        foreach (var inline in line.Inlines)
        {
            var isIn = inline is ManuscriptText text && (has(text.Format) || (start >= 0 && string.IsNullOrWhiteSpace(text.Text)));
            if (isIn && start < 0)
                start = at;
            if (!isIn && start >= 0)
                (_, start) = (Add(leads, line, start, at), -1);
            at += InlineCut.Width(inline);
        }

        if (start >= 0)
            Add(leads, line, start, at);
        return leads;
    }

    private static bool Add(List<Lead> leads, Line line, int start, int end)
    {
        while (start < end && line.Text[start] == ' ')
            start++;
        if (!IsTitle(line.Text[start..end]) || !BeginsSentence(line.Text[..start]))
            return false;
        var text = end + Signs().Match(line.Text[end..]).Length;
        leads.Add(new(line.Text[..start].Trim().Length == 0 ? 0 : start, end, text));
        return true;
    }

    private static bool IsTitle(string printed) =>
        printed.Trim().TrimEnd(':', '.', '—', '–', '-', ' ') is { Length: > 2 } title
        && char.IsUpper(title[0])
        && !title.AsSpan().ContainsAny(".;?!@")
        && title.Split(' ').Length <= LongestTitle;

    private static bool BeginsSentence(string before) =>
        before.TrimEnd() is not [.., var last] || last is '.' or '!' or '?' or ')' or '”' or '"' or '»' or '…';

    private static List<Lead> ByWords(Line line, Regex form) =>
        [
            .. form.Matches(line.Text)
                .Select(match => match.Groups["title"])
                .Where(title => IsTitle(title.Value))
                .Select(title => new Lead(
                    title.Index,
                    title.Index + title.Length,
                    title.Index + title.Length + Signs().Match(line.Text[(title.Index + title.Length)..]).Length
                )),
        ];

    private static IReadOnlyList<AbstractPart> ByWords(List<Line> printed)
    {
        List<Line> content = [.. printed.SelectMany(AtTitles)];
        if (content.Count(line => IsHeading(line) || IsRunIn(line)) < FewestByWords)
            return [];
        return
        [
            .. content.Select(line =>
                IsHeading(line) ? new AbstractPart(line, null)
                : RunInEnd(line) is { } end ? new(line.Slice(0, end), line.From(end))
                : new(null, line)
            ),
        ];
    }

    /// <summary>The parts of a paragraph that holds several behind known titles ("Aims: … Methods: … Results: …"); the paragraph itself where it holds none.</summary>
    private static IEnumerable<Line> AtTitles(Line line)
    {
        var starts = KnownTitle()
            .Matches(line.Text)
            .Where(match => SectionWords.IsAbstractPart(match.Groups["title"].Value))
            .Select(match => match.Groups["title"].Index)
            .ToList();
        if (starts.Count < FewestInParagraph)
            return [line];
        if (starts[0] > 0)
            starts.Insert(0, 0);
        starts.Add(line.Text.Length);
        return Enumerable.Range(0, starts.Count - 1).Select(at => line.Slice(starts[at], starts[at + 1] - starts[at]));
    }

    /// <summary>End of a part's title run into its text ("Methods: We …", the title a word of abstracts or bold).</summary>
    private static int? RunInEnd(Line line)
    {
        var end = line.Text.AsSpan().IndexOfAny(":.—–");
        if (end is < 3 or > 60 || end + 1 >= line.Text.Length)
            return null;
        var title = line.Slice(0, end + 1);
        return
            title.WordCount <= LongestTitle
            && (SectionWords.IsAbstractPart(title.Words) || (title.Features.StandsOutFrom(line.Features) && line.Text[end] == ':'))
            ? end + 1
            : null;
    }

    [GeneratedRegex(@"(?:^|\s)\(\d\)\s*$")]
    private static partial Regex NumberAtEnd();

    [GeneratedRegex(@"^\s*[:.—–-]?\s*")]
    private static partial Regex Signs();

    /// <summary>Words in capitals before a sign or words that are not.</summary>
    [GeneratedRegex(
        @"(?:^\s*|(?<=[.!?)”»…]\s+))(?<title>\p{Lu}{3,}(?:[ /&-]+\p{Lu}{2,}){0,5})(?=\s?[:.–—]|\s+(?:\p{Lu}\s)?[“«]?\p{Lu}?\p{Ll}|\s*$)"
    )]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?:^\s*|(?<=[.!?)”»…]\s+))(?<title>\p{Lu}[\p{L}/&’'-]+(?: [\p{L}/&’'-]+){0,3})\s?:(?=\s|$)")]
    private static partial Regex BeforeColon();

    [GeneratedRegex(@"(?:^\s*|(?<=[.!?)”»…]\s+))(?<title>\p{Lu}[\p{L}/&’'-]+(?: [\p{L}/&’'-]+){0,3})\s?[–—](?=\s)")]
    private static partial Regex BeforeDash();

    /// <summary>A word or a few before a colon, or before a stop or dash, at the beginning or behind a sentence.</summary>
    [GeneratedRegex(@"(?:^\s*|(?<=[.!?)]\s+))(?<title>\p{Lu}[\p{L} /&’'-]{2,38})\s?[:.—–](?=\s)")]
    private static partial Regex KnownTitle();

    /// <summary>Where a title stands in its paragraph, and where its text begins.</summary>
    private readonly record struct Lead(int Start, int End, int Text);
}
