using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Short lives of the authors in the rows of a table under their heading, with the name in a cell of its own or not: paragraphs, as they stand elsewhere.</summary>
internal static class LivesInTables
{
    /// <summary>Puts the lives in the place of their tables.</summary>
    /// <param name="flow">What follows the front matter.</param>
    /// <param name="front">The words of the front matter, where the names of the authors stand.</param>
    public static void Lay(List<FlowItem> flow, string front, RecognitionContext context)
    {
        for (var at = flow.Count - 1; at > 0; at--)
        {
            if (
                flow[at].Table is not { } table
                || flow.Take(at).LastOrDefault(item => !item.IsEmpty).Line is not { } heading
                || context.Labels.Whole(heading.Words, Label.Notes) is null
                || Lives(table, front) is not { Count: > 0 } lives
            )
                continue;
            context.Findings.Add(
                LayoutTableRead.Rule.At(table.Source, "A table with the lives of the authors only places them; it was read as text.")
            );
            foreach (var name in TableLines.Of(table, 0).Where(line => line.HasWords && !lives.Exists(life => life.Source == line.Source)))
                context.Claims.Add(new(name.Source, "contrib"));
            flow.RemoveAt(at);
            flow.InsertRange(at, lives.Select(life => new FlowItem(life, null)));
        }
    }

    /// <summary>The lives; none where a row holds none, or anything but names beside them.</summary>
    private static List<Line> Lives(ManuscriptTable table, string front)
    {
        var rows = table
            .Rows.Select(row => row.Cells.SelectMany(TableLines.Of).Where(line => !line.IsEmpty).ToList())
            .Where(row => row.Count > 0)
            .ToList();
        return rows.TrueForAll(row =>
            row.Count(line => HeadedLives.IsLife(line, front)) == 1
            && row.TrueForAll(line => HeadedLives.IsLife(line, front) || IsKnown(line, front))
        )
            ? rows.ConvertAll(row => row.Find(line => HeadedLives.IsLife(line, front))!)
            : [];
    }

    private static bool IsKnown(Line line, string front) =>
        !line.Pictures.Any()
        && AuthorLine.IsAuthorLine(line)
        && AuthorLine.Read(line).All(name => PersonWords.HasWord(front, name.Raw.Split(',')[0]));
}
