using System.Text.RegularExpressions;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The section of authors and their iDs that some publishers print behind the text, under a heading of its own.</summary>
internal static partial class OrcidSection
{
    /// <summary>Takes heading and lines out of the flow; none where there is no such section.</summary>
    public static List<FlowItem> Take(List<FlowItem> flow)
    {
        for (var at = 0; at < flow.Count; at++)
        {
            if (flow[at].Line is not { } heading || !Heading().IsMatch(heading.Words))
                continue;
            var end = at + 1;
            while (end < flow.Count && (flow[end].IsEmpty || IsEntry(flow[end].Line)))
                end++;
            var section = flow.GetRange(at, end - at).Where(item => !item.IsEmpty).ToList();
            if (section.Count < 2)
                continue;
            flow.RemoveRange(at, end - at);
            return section;
        }

        return [];
    }

    private static bool IsEntry(Line? line) =>
        line is { IsProse: false } && (ContactPatterns.Orcid().IsMatch(line.Words) || AuthorMarks.OrcidLinks(line).Count > 0);

    [GeneratedRegex(
        @"^(?:\d+(?:\.\d+)*\.?\s+)?(?:authors?['’]?s?\s+)?ORCID(?:\s*iDs?)?s?(?:\s+(?:of\s+(?:the\s+)?authors?|iDs?\s+of\s+(?:the\s+)?authors|penulis|dos\s+autores|de\s+los\s+autores))?\s*:?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Heading();
}
