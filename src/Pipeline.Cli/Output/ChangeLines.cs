using System.Globalization;
using Pipeline.Comparison;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Spectre.Console;

namespace Pipeline.Cli.Output;

/// <summary>The changes of an article as lines of text: a sign, a sentence and, below it, the words. Colour repeats what the signs say.</summary>
internal static class ChangeLines
{
    /// <summary>Ids change by the dozen when a reference is put in; more than these are counted, not listed.</summary>
    private const int ListedIds = 3;

    private const int Context = 48;

    public static IEnumerable<Paragraph> Of(ArticleComparison article)
    {
        var heading = new Paragraph();
        heading.Append(
            $"{(article.Name.Length > 0 ? article.Name : "Article")}: {Tally.Of(article.Changes)}\n",
            new Style(decoration: Decoration.Bold)
        );
        yield return heading;
        var ids = article.Changes.Where(change => change.Kind == ChangeKind.Identifier).ToSeq();
        foreach (var change in article.Changes.Where(change => ids.Count <= ListedIds || change.Kind != ChangeKind.Identifier))
            yield return Line(change);
        if (ids.Count > ListedIds)
            yield return new(
                $"  # {ids.Count.ToString(CultureInfo.InvariantCulture)} ids are other ones and their links follow; --json lists them\n"
            );
    }

    private static Paragraph Line(Change change)
    {
        var line = new Paragraph();
        line.Append($"  {SignOf(change.Kind)} ", StyleOf(change.Kind));
        line.Append($"{change.Message}\n");
        if (change.Untold(Context) is not { IsEmpty: false } words)
            return line;
        line.Append("      ");
        foreach (var run in words)
            AppendRun(line, run);
        line.Append("\n");
        return line;
    }

    private static void AppendRun(Paragraph line, WordRun run)
    {
        var (text, style) = run.State switch
        {
            WordState.Removed => ($"[-{run.Text}-]", new Style(Color.Red, decoration: Decoration.Strikethrough)),
            WordState.Added => ($"{{+{run.Text}+}}", new Style(Color.Green, decoration: Decoration.Underline)),
            _ => (run.Text, Style.Plain),
        };
        line.Append(text.ReplaceLineEndings(" "), style);
    }

    private static char SignOf(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Added => '+',
            ChangeKind.Removed => '-',
            ChangeKind.Moved => '>',
            ChangeKind.Formatting => '/',
            ChangeKind.Spacing => '_',
            ChangeKind.Identifier => '#',
            _ => '~',
        };

    private static Style StyleOf(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Added => new(Color.Green),
            ChangeKind.Removed => new(Color.Red),
            ChangeKind.Moved => new(Color.Yellow),
            ChangeKind.Changed => new(Color.Blue),
            _ => new(Color.Grey),
        };
}
