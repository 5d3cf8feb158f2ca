using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Title pages and declarations say the same: who paid, and that nobody has interests. Of a statement of the title page that
/// stands again under the text, as long or longer, only the one under the text is printed.
/// </summary>
internal static partial class RepeatedStatements
{
    /// <param name="statements">Of the title page.</param>
    /// <param name="later">What stands under the text.</param>
    public static IReadOnlyList<LabelledStatement> LeaveOut(
        IReadOnlyList<LabelledStatement> statements,
        IEnumerable<Line> later,
        RecognitionContext context
    )
    {
        var lines = later.ToList();
        return [.. statements.Where(statement => !IsRepeated(statement, lines, context))];
    }

    private static bool IsRepeated(LabelledStatement statement, List<Line> lines, RecognitionContext context)
    {
        if (statement.Label is not { } label || statement.Text is not [var only])
            return false;
        if (!lines.Exists(line => TextUnder(lines, line, label, context) is { } again && Holds(again, only)))
            return false;
        context.Findings.Add(
            LeftOutText.Rule.At(
                only.Source,
                $"The statement stands again under the text; that of the title page was left out: {Excerpt.Start(only.Words)}",
                $"{statement.Title.Words}: {only.Words}"
            )
        );
        return true;
    }

    /// <summary>The words of the statement that a line announces or begins; null for other lines.</summary>
    private static Line? TextUnder(List<Line> lines, Line line, Label label, RecognitionContext context) =>
        context.Labels.Whole(line.Words, label) is not null ? lines.ElementAtOrDefault(lines.IndexOf(line) + 1)
        : Statements.Read(line, context) is { } run && run.Label == label ? run.Text[0]
        : null;

    /// <summary>All its words, or a fuller "none" for "none".</summary>
    private static bool Holds(Line again, Line once) =>
        Sameness.Key(again.Words).Contains(Sameness.Key(once.Words), StringComparison.Ordinal)
        || (Denial().IsMatch(once.Words) && Denial().IsMatch(again.Words) && again.WordCount >= once.WordCount);

    /// <summary>Says that there is nothing to state.</summary>
    [GeneratedRegex(
        @"^(?:none|nil|nothing|tidak ada|ningun[oa]|nenhum[a]?|aucun[e]?|keine|geen)\b|\b(?:no|not|tidak|ning[uú]n|nenhum|aucun|keine|geen)\b.{0,60}\b(?:interests?|conflicts?|kepentingan|inter[eé]s(?:es)?|interesses?|intérêts?|Interessenkonflikte?|belangen\w*|funding)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Denial();
}
