using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Sections with a table that stand before the abstract, as lists of abbreviations in reports do. They say nothing about authors and
/// belong to the text.
/// </summary>
internal static partial class TablesOfText
{
    /// <summary>The front matter without them, and them.</summary>
    public static (IReadOnlyList<FlowItem> Front, IReadOnlyList<FlowItem> Text) Part(IReadOnlyList<FlowItem> front, LabelIndex labels)
    {
        var rest = new List<FlowItem>();
        var text = new List<FlowItem>();
        for (var at = 0; at < front.Count; at++)
        {
            if (SectionEnd(front, at, labels) is not { } end)
            {
                rest.Add(front[at]);
                continue;
            }

            text.AddRange(front.Skip(at).Take(end - at));
            at = end - 1;
        }

        return (rest, text);
    }

    /// <summary>"Abbreviations", "Daftar singkatan": what these head says nothing about authors, however light the heading.</summary>
    [GeneratedRegex(
        @"^(?:(?:lists?\s+of\s+)?(?:abbreviations|acronyms)(?:\s+and\s+(?:acronyms|abbreviations))?|glossary|daftar\s+(?:singkatan|istilah)|singkatan|glosarium|senarai\s+singkatan|(?:lista\s+de\s+)?(?:abreviaturas|siglas|acrónimos)|glosario|glossário|(?:liste\s+des\s+)?(?:abréviations|sigles)|glossaire|abkürzungs(?:verzeichnis)?|abkürzungen|glossar|(?:lijst\s+van\s+)?afkortingen|woordenlijst)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Abbreviations();

    /// <summary>Behind the table directly under a heading that is none of the front matter; null where there is no such section.</summary>
    private static int? SectionEnd(IReadOnlyList<FlowItem> front, int at, LabelIndex labels)
    {
        if (
            at == 0
            || front[at].Line is not { HasWords: true } heading
            || !(Abbreviations().IsMatch(heading.Words) || (heading.Format.OutlineLevel is not null && !IsOfFront(heading, labels)))
        )
            return null;
        var next = at + 1;
        while (next < front.Count && front[next].IsEmpty)
            next++;
        return
            next < front.Count
            && front[next].Table is { Columns: > 1 } table
            && !TableLines
                .Of(table, 0)
                .Any(line =>
                    ContactPatterns.Email().IsMatch(line.Words)
                    || AuthorMarks.IsMarkedAddress(line)
                    || labels.AtStart(line.Words, LabelIndex.AllLabels) is not null
                )
            ? next + 1
            : null;
    }

    private static bool IsOfFront(Line heading, LabelIndex labels) =>
        heading.HasStyle("title")
        || heading.HasStyle("author")
        || AuthorLine.IsAuthorLine(heading)
        || labels.Whole(heading.Words, FrontLabels.Headings) is not null
        || labels.AtStart(heading.Words, FrontLabels.Headings) is not null
        || PersonWords.IsAddress(heading.Words)
        || labels.Whole(heading.Words, Label.Notes) is not null
        || SectionWords.TypeOf(heading.Words) is null && heading.WordCount > 4;
}
