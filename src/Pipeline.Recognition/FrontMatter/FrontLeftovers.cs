using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>What no step of the front matter claimed.</summary>
internal sealed record Leftovers(IReadOnlyList<AuthorNote> AuthorNotes, IReadOnlyList<Line> Text);

/// <summary>Finds a place for unclaimed lines, so that no sentence is lost; lines without one are reported.</summary>
internal sealed class FrontLeftovers(RecognitionContext context)
{
    /// <summary>Fewest words of a line that is kept as a note though it is no full sentence.</summary>
    private const int ShortestNote = 10;

    public Leftovers Take(FrontLines lines, FoundTitles titles)
    {
        var notes = new List<AuthorNote>();
        var text = new List<Line>();
        var lastAbstract = LastClaimedProse(lines);
        var title = titles.Title.Content.PlainText();
        foreach (var at in lines.Free().ToList())
        {
            var line = lines[at];
            lines.Claim(at);
            if (line.Words.Equals(title, StringComparison.OrdinalIgnoreCase)) context.Findings.Add(LeftOutText.Rule.At(line.Source, "The title is printed a second time; the repetition was left out.", line.Words));
            else if (line.IsProse && at > lastAbstract) text.Add(line);
            else if (line.IsProse || line.WordCount >= ShortestNote) notes.Add(new("other", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
            else if (line.HasStyle("toc")) context.Findings.Add(TableOfContentsLeftOut.Rule.At(line.Source, "A line of the table of contents was left out.", line.Words));
            else context.Findings.Add(LeftOutText.Rule.At(line.Source, $"These words of the front matter have no place in the article: {Excerpt.Start(line.Words)}", line.Words));
        }

        return new(notes, text);
    }

    private static int LastClaimedProse(FrontLines lines)
    {
        for (var at = lines.Count - 1; at >= 0; at--)
            if (!lines.IsFree(at) && lines[at].WordCount >= 5) return at;
        return lines.Count;
    }
}
