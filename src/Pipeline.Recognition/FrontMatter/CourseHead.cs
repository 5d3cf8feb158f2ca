using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Author, teacher, course and date, a line for each, above the title, and over them the author's surname with the number of the page
/// (MLA Handbook 9, chapter 1): only the first of them wrote the paper.
/// </summary>
internal sealed partial class CourseHead(RecognitionContext context)
{
    /// <summary>Whether the lines above a title are such a head.</summary>
    public static bool Is(FrontLines lines, List<int> above) =>
        above.Count is 3 or 4 && Months.IsDate(lines[above[^1]].Words) && AuthorsReader.Are(lines[above[0]]);

    /// <summary>Leaves out the running head where it is the first of the places, and takes it from them.</summary>
    public void LeaveOutRunningHead(FrontLines lines, List<int> places)
    {
        if (
            places is not [var head, var name, ..]
            || SurnameWithPage().Match(lines[head].Words) is not { Success: true } match
            || !lines[name].Words.EndsWith(match.Groups["surname"].Value, StringComparison.Ordinal)
        )
            return;
        lines.Claim(head);
        places.RemoveAt(0);
        context.Findings.Add(
            LeftOutText.Rule.At(lines[head].Source, "A running head with the number of the page was left out.", lines[head].Words)
        );
    }

    public void LeaveOutTeacher(Line line) =>
        context.Findings.Add(LeftOutText.Rule.At(line.Source, $"Whom the paper was written for is left out: {line.Words}", line.Words));

    [GeneratedRegex(@"^(?<surname>\p{Lu}[\p{L}’'-]+)\s+[0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameWithPage();
}
