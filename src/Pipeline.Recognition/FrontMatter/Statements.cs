using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>A statement under its label ("Funding: …").</summary>
/// <param name="Label">Null for one that no journal lists.</param>
/// <param name="Title">The label as printed.</param>
internal sealed record LabelledStatement(Label? Label, Line Title, IReadOnlyList<Line> Text);

/// <summary>Finds statements about funding, interests, data and the like among the front matter.</summary>
internal sealed class Statements(RecognitionContext context)
{
    /// <summary>Words of the shortest sentence under the name of a statement.</summary>
    private const int ShortestSentence = 2;

    public IReadOnlyList<LabelledStatement> Find(FrontLines lines)
    {
        var statements = new List<LabelledStatement>();
        foreach (var at in lines.Free().ToList())
        {
            if (!lines.IsFree(at))
                continue;
            if (Read(lines[at], context) is { } statement)
            {
                lines.Claim(at);
                statements.Add(statement);
            }
            else if (context.Labels.Whole(lines[at].Words, FrontLabels.Statements) is { } label)
            {
                var text = Following(lines, at);
                if (text.Count == 0)
                    continue;
                foreach (var next in text)
                    lines.Claim(next);
                lines.Claim(at);
                statements.Add(new(label.Label, lines[at], text.ConvertAll(next => lines[next])));
            }
        }

        return statements;
    }

    /// <summary>Notes of interests and funding among the lines before the abstract, or behind the text, that no label announces.</summary>
    /// <param name="end">Index of the line the first abstract begins at.</param>
    public IReadOnlyList<AuthorNote> FindUnlabelled(FrontLines lines, int end)
    {
        var notes = new List<AuthorNote>();
        foreach (
            var at in lines
                .Free()
                .Where(at =>
                    (at < end || at >= lines.CountBeforeText) && !AuthorMarks.StartsWithMark(lines[at]) && StatementSentences.Is(lines[at])
                )
                .ToList()
        )
        {
            lines.Claim(at);
            notes.AddRange(
                StatementSentences
                    .Read(lines[at])
                    .Select(part => new AuthorNote(part.FnType, context.Inlines.Convert(part.Text, ContentKind.Prose), part.Text.Source))
            );
        }

        return notes;
    }

    /// <summary>A statement that runs on from its label in one paragraph; null where the line is none, as where nothing but names stands behind it ("Contributors: …").</summary>
    public static LabelledStatement? Read(Line line, RecognitionContext context)
    {
        if ((context.Labels.RunIn(line.Text, FrontLabels.Statements) ?? SetOff(line, context)) is not { } label)
            return null;
        if (label.Label == Label.AuthorContributions && AuthorLine.IsAuthorLine(line.From(label.End + 1)))
            return null;
        var start = label.End;
        while (start < line.Text.Length && line.Text[start] is ' ' or ':' or '：' or '.' or '—' or '–' or '-')
            start++;
        return new(label.Label, line.Slice(label.Start, label.End - label.Start), [line.From(start)]);
    }

    /// <summary>A label that its format alone parts from the text behind it ("**Funding** This work was …").</summary>
    private static LabelMatch? SetOff(Line line, RecognitionContext context) =>
        context.Labels.AtStart(line.Text, FrontLabels.Statements) is { } label
        && line.From(label.End) is { HasWords: true, WordCount: > 1 } rest
        && char.IsUpper(rest.Words[0])
        && line.Slice(label.Start, label.End - label.Start).Features.StandsOutFrom(rest.Features)
            ? label
            : null;

    /// <summary>A sentence, which may be short under the name of a statement ("None declared."), and says not how somebody is reached.</summary>
    private static bool IsSentence(Line line) =>
        line.IsProse
        || (
            line.WordCount >= ShortestSentence
            && Sentence.IsClosed(line.Words)
            && line.Words[^1] != ':'
            && !line.Features.IsBold
            && !line.Words.Contains('@', StringComparison.Ordinal)
            && AuthorMarks.Leading(line) is null
        );

    private List<int> Following(FrontLines lines, int at)
    {
        var text = new List<int>();
        for (var next = at + 1; next < lines.Count; next++)
        {
            if (lines[next].IsEmpty)
                continue;
            if (
                !lines.IsFree(next)
                || !IsSentence(lines[next])
                || lines[next].Cell != lines[at].Cell
                || context.Labels.AtStart(lines[next].Words, FrontLabels.Headings) is not null
            )
                break;
            text.Add(next);
        }

        return text;
    }
}
