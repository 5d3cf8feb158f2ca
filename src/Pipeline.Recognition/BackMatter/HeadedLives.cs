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

    /// <summary>Takes the paragraphs, and their headings with them.</summary>
    /// <param name="flow">What follows the front matter.</param>
    /// <param name="front">The words of the front matter, where the names of the authors stand.</param>
    public static List<Line> Take(List<FlowItem> flow, string front, RecognitionContext context)
    {
        var lives = new List<Line>();
        for (var at = flow.Count - 1; at > 0; at--)
        {
            if (flow[at].Line is not { HasWords: true, List: null } heading || !IsHead(heading, context)) continue;
            var end = at + 1;
            while (end < flow.Count && (flow[end].IsEmpty || IsLife(flow[end].Line, front))) end++;
            if (end < flow.Count && !(flow[end].Line is { } next && HeadingShape.IsLike(next, context.Habits))) continue;
            var own = flow.GetRange(at + 1, end - at - 1).Where(item => !item.IsEmpty).Select(item => item.Line!).ToList();
            if (own.Count == 0 || (context.Labels.Whole(heading.Words, Label.Notes) is null && own.Count(SaysWhere) * 2 <= own.Count)) continue;
            lives.InsertRange(0, own);
            context.Claims.Add(new Claim(heading.Source, "label"));
            flow.RemoveRange(at, end - at);
        }

        return lives;
    }

    private static bool IsHead(Line line, RecognitionContext context) =>
        context.Labels.Whole(line.Words, Label.Notes) is not null ||
        (line.WordCount <= LongestHead && HeadingShape.IsLike(line, context.Habits) && (SectionWords.TypeOf(line.Words) is null || context.Labels.Whole(line.Words, Label.AuthorContributions) is not null) && context.Labels.Whole(line.Words, Label.References) is null);

    private static bool IsLife(Line? line, string front) =>
        line is { List: null, Format.OutlineLevel: null } && Lead().Match(line.Words) is { Success: true } lead && PersonWords.IsName(lead.Groups["name"].Value) && PersonWords.HasWord(front, lead.Groups["name"].Value) && (Sentence.IsClosed(line.Words) || EndsWithContact(line.Words));

    /// <summary>Names a post or an institution, as lives do and contributions to the work do not.</summary>
    private static bool SaysWhere(Line line) => PersonWords.NamesPosition(line.Words) || PersonWords.NamesInstitution(line.Words);

    private static bool EndsWithContact(string words) => ContactPatterns.Email().IsMatch(words) || ContactPatterns.Orcid().IsMatch(words);

    /// <summary>Titles, a name of two words or more, and what follows a name in a sentence: a comma, bracket, dash or colon, or a verb.</summary>
    [GeneratedRegex(@"^(?:(?:Dr|Prof|Professor|Professorin|Assoc|Mr|Mrs|Ms|Ir|Drs|PD|h\.\s?c|habil|phil)\.?,?\s){0,5}(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}'’.-]*){1,5}?)(?=,|\s?[–—(:]|\.\s|\s\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
