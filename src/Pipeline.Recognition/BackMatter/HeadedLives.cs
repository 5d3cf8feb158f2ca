using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Sections at the end of an article that tell who its authors are ("Zu den Autoren", "Contributors"): every paragraph under the
/// heading begins with the name of one. The heading has then said what it had to say.
/// </summary>
internal static partial class HeadedLives
{
    /// <summary>Words of the longest heading that is not known.</summary>
    private const int LongestHead = 5;

    /// <summary>Fewest words about an author before those about another: fewer are a title.</summary>
    private const int ShortestLife = 5;

    /// <summary>Characters of the longest heading that a life runs on from.</summary>
    private const int LongestRunIn = 45;

    /// <summary>Takes the paragraphs, and their headings with them.</summary>
    /// <param name="flow">What follows the front matter.</param>
    /// <param name="front">The words of the front matter, where the names of the authors stand.</param>
    public static List<Line> Take(List<FlowItem> flow, string front, RecognitionContext context)
    {
        var lives = new List<Line>();
        for (var at = flow.Count - 1; at > 0; at--)
        {
            if (flow[at].Line is not { HasWords: true, List: null } heading)
                continue;
            var runIn = RunIn(heading, front, context);
            if (runIn is null && !IsHead(heading, context))
                continue;
            var end = at + 1;
            while (end < flow.Count && (flow[end].IsEmpty || IsLife(flow[end].Line, front)))
                end++;
            if (runIn is null && end < flow.Count && !(flow[end].Line is { } next && HeadingShape.IsLike(next, context.Habits)))
                continue;
            var own = flow.GetRange(at + 1, end - at - 1).Where(item => !item.IsEmpty).Select(item => item.Line!).ToList();
            if (runIn is not null)
                own.Insert(0, runIn);
            if (
                own.Count == 0
                || (runIn is null && context.Labels.Whole(heading.Words, Label.Notes) is null && own.Count(SaysWhere) * 2 <= own.Count)
            )
                continue;
            lives.InsertRange(0, own.SelectMany(line => PartByNames(line, front)));
            context.Claims.Add(
                new Claim(
                    runIn is null ? heading.Source : heading.Slice(0, heading.Text.TrimEnd().Length - runIn.Text.Length).Span,
                    "label"
                )
            );
            flow.RemoveRange(at, end - at);
        }

        return lives;
    }

    /// <summary>The first life, where it runs on from its heading ("**About the author.** Siti Rahma is …"); null for other lines.</summary>
    private static Line? RunIn(Line line, string front, RecognitionContext context)
    {
        if (
            line.Text.AsSpan().IndexOfAny(".:—–") is not (> 2 and < LongestRunIn and var end)
            || line.Slice(0, end) is not { WordCount: <= LongestHead } head
            || line.From(end + 1) is not { HasWords: true } rest
        )
            return null;
        var isKnown = context.Labels.Whole(head.Words, Label.Notes) is not null;
        if (!front.Contains(Lead().Match(rest.Words).Groups["name"].Value, StringComparison.OrdinalIgnoreCase))
            return null;
        var isApart =
            (head.Features.IsBold || head.Features.IsItalic || head.Features.IsUnderlined)
            && head.Features.StandsOutFrom(rest.Features)
            && !PersonWords.IsName(head.Words)
            && context.Labels.Whole(head.Words, LabelIndex.AllLabels) is null
            && SectionWords.TypeOf(head.Words) is null;
        return (isKnown || (isApart && SaysWhere(rest))) && IsLife(rest, front) ? rest : null;
    }

    /// <summary>Sentences about several authors in one paragraph, each from the name of an author on.</summary>
    public static IEnumerable<Line> PartByNames(Line line, string front)
    {
        int[] starts =
        [
            0,
            .. SentenceStart()
                .Matches(line.Text)
                .Select(match => match.Index + match.Length)
                .Where(start => line.Slice(0, start).WordCount >= ShortestLife && IsLife(line.From(start), front)),
        ];
        return starts.Select(
            (start, index) => line.Slice(start, (index + 1 < starts.Length ? starts[index + 1] : line.Text.Length) - start)
        );
    }

    private static bool IsHead(Line line, RecognitionContext context) =>
        context.Labels.Whole(line.Words, Label.Notes) is not null
        || (
            line.WordCount <= LongestHead
            && HeadingShape.IsLike(line, context.Habits)
            && (SectionWords.TypeOf(line.Words) is null || context.Labels.Whole(line.Words, Label.AuthorContributions) is not null)
            && context.Labels.Whole(line.Words, Label.References) is null
        );

    /// <summary>Begins with the name of an author and goes on as a sentence does.</summary>
    public static bool IsLife(Line? line, string front) =>
        line is { List: null, Format.OutlineLevel: null }
        && Lead().Match(line.Words) is { Success: true } lead
        && PersonWords.IsName(lead.Groups["name"].Value)
        && PersonWords.HasWord(front, lead.Groups["name"].Value)
        && (Sentence.IsClosed(line.Words) || EndsWithContact(line.Words));

    /// <summary>Names a post or an institution, as lives do and contributions to the work do not.</summary>
    private static bool SaysWhere(Line line) => PersonWords.NamesPosition(line.Words) || PersonWords.NamesInstitution(line.Words);

    private static bool EndsWithContact(string words) => ContactPatterns.Email().IsMatch(words) || ContactPatterns.Orcid().IsMatch(words);

    [GeneratedRegex(@"(?<=[\p{L}\d)\]]{2}\.)\s+(?=\p{Lu})")]
    private static partial Regex SentenceStart();

    /// <summary>Titles, a name of two words or more, and what follows a name in a sentence: a comma, bracket, dash or colon, or a verb.</summary>
    [GeneratedRegex(
        @"^(?:(?:Dr|Prof|Professor|Professorin|Assoc|Mr|Mrs|Ms|Ir|Drs|PD|h\.\s?c|habil|phil)\.?,?\s){0,5}(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,5}?)(?=,|\s?[–—(:]|\.\s|\s\p{Ll})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();
}
