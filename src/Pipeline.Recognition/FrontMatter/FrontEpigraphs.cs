using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Takes what stands among the names and is nobody's: dedications, and words of somebody else with who said them. They head the
/// text. It is done before names are read, for who is quoted would be taken for an author, and a work for an address.
/// </summary>
internal sealed class FrontEpigraphs(RecognitionContext context)
{
    /// <param name="title">The last line of the title; -1 where none was found, and nothing is taken.</param>
    /// <param name="end">Where the abstract begins.</param>
    /// <returns>The lines as they stand at the head of the text, in styles that say what they are.</returns>
    public List<Line> Take(FrontLines lines, int title, int end)
    {
        var taken = new List<Line>();
        if (title < 0)
            return taken;
        foreach (var at in lines.Free(title + 1).Where(at => at < end).ToList())
        {
            if (!lines.IsFree(at) || AuthorMarks.StartsWithMark(lines[at]))
                continue;
            if (IsDedication(lines[at]))
                Add(taken, lines, [at], [lines[at]], source: null);
            else if (EpigraphShape.Whole(lines[at], context.Habits) is { } whole)
                Add(taken, lines, [at], whole.Lines, whole.Source);
            else if (Run(lines, at, end) is { Count: > 1 } run)
                Add(taken, lines, run, [.. run.SkipLast(1).Select(each => lines[each])], lines[run[^1]]);
        }

        return taken;
    }

    private bool IsDedication(Line line) =>
        (Dedications.Is(line) || (EpigraphShape.IsApart(line, context.Habits) && Dedications.IsTo(line))) && !AuthorLine.IsAuthorLine(line);

    private void Add(List<Line> taken, FrontLines lines, IReadOnlyList<int> places, IReadOnlyList<Line> words, Line? source)
    {
        foreach (var at in places)
            lines.Claim(at);
        taken.AddRange(words.Select(line => line.InStyle(source is null ? EpigraphShape.Dedication : EpigraphShape.Style)));
        if (source is not null)
            taken.Add(source.InStyle(EpigraphShape.SourceStyle));
        context.Findings.Add(
            EpigraphRead.Rule.At(
                words[0].Source,
                $"{(source is null ? "A dedication" : "A quotation")} between title and abstract was set at the head of the text.",
                Excerpt.Start(words[0].Words)
            )
        );
    }

    /// <summary>The lines quoted and the one that says who is quoted, which follow each other; empty where there are none.</summary>
    private List<int> Run(FrontLines lines, int start, int end)
    {
        var run = new List<int>();
        foreach (var at in lines.Free(start).TakeWhile(at => at < end).Take(EpigraphShape.MostLines + 1))
        {
            if (run.Count > 0 && !Enumerable.Range(run[^1] + 1, at - run[^1] - 1).All(lines.IsFree))
                break;
            List<Line> quoted = run.ConvertAll(each => lines[each]);
            if (run.Count > 0 && IsSource(lines, at, quoted) && EpigraphShape.Is(quoted, lines[at]))
                return [.. run, at];
            if (!MayBeQuoted(lines[at]))
                break;
            run.Add(at);
        }

        return [];
    }

    /// <summary>Stands apart or in quotation marks, and names nobody and no place of work.</summary>
    private bool MayBeQuoted(Line line) =>
        (EpigraphShape.IsApart(line, context.Habits) || EpigraphShape.OpensQuote(line.Words))
        && !line.Words.Contains('@', StringComparison.Ordinal)
        && (
            EpigraphShape.OpensQuote(line.Words)
            || !(
                AuthorLine.IsAuthorLine(line)
                || PersonWords.IsAddressOnly(line.Words)
                || PersonWords.NamesPosition(line.Words)
                || AuthorMarks.StartsWithMark(line)
            )
        );

    /// <summary>Who is quoted; a bare name only where somebody else is named who may have written the article.</summary>
    private static bool IsSource(FrontLines lines, int at, IReadOnlyList<Line> quoted)
    {
        var line = lines[at];
        if (
            line.Words.AsSpan().ContainsAny('@', ':')
            || (
                AuthorLine.IsAuthorLine(line)
                && !lines
                    .Free()
                    .Any(other => other != at && AuthorLine.IsAuthorLine(lines[other]) && !AuthorsReader.IsLoneWord(lines[other]))
            )
        )
            return false;
        var isSaid = EpigraphShape.IsSaid(quoted);
        return Attributions.IsDashed(line, quoted[^1], below: null)
            || (
                isSaid
                && (
                    EpigraphShape.IsAttribution(line, quoted, below: null)
                    || (EpigraphShape.NamesSource(line) && line.Format.Alignment == quoted[^1].Format.Alignment)
                )
            );
    }
}
