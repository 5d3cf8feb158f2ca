using System.Text.RegularExpressions;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Takes statements that run on from their label ("Funding: …") from the end of the text. Lines under labels that no
/// journal lists ("Word count: …") stand among them and stay where they are.
/// </summary>
internal static partial class RunInStatements
{
    private const int LongestLabel = 6;

    public static List<LabelledStatement> Take(List<BodyItem> text, RecognitionContext context)
    {
        var statements = new List<LabelledStatement>();
        for (var at = text.Count - 1; at >= 0; at--)
        {
            if (text[at].Role is ItemRole.Blank) continue;
            if (!text[at].IsText) break;
            if (Statements.Read(text[at].Line!, context) is not { } statement)
            {
                if (IsLabelled(text[at].Line!)) continue;
                break;
            }

            statements.Insert(0, statement);
            text.RemoveAt(at);
        }

        if (statements.Count > 0) LeaveOutHeading(text, context);
        return statements;
    }

    /// <summary>The heading over all of them ("Declarations") has nothing under it any more, for each stands under one of its own.</summary>
    private static void LeaveOutHeading(List<BodyItem> text, RecognitionContext context)
    {
        var last = text.FindLastIndex(item => item.Role != ItemRole.Blank);
        if (last < 0 || text[last] is not { Role: ItemRole.Heading, Line: { } heading }) return;
        context.Findings.Add(LeftOutText.Rule.At(heading.Source, "The heading over the statements was left out, for each of them stands under its own.", heading.Words));
        text.RemoveAt(last);
    }

    /// <summary>A few words with a colon behind them, or set off from what follows.</summary>
    private static bool IsLabelled(Line line) => IsBoldLabel(line) ||
        Label().Match(line.Text) is { Success: true } label && line.From(label.Length) is { HasWords: true } rest && (label.Value.Contains(':', StringComparison.Ordinal) || line.Slice(0, label.Length).Features.StandsOutFrom(rest.Features));

    /// <summary>No sign but its bold parts it from what follows ("**Provenance and peer review** Not commissioned").</summary>
    private static bool IsBoldLabel(Line line) =>
        LeadingWords.Length(line) is > 0 and var length && length < line.Text.Length && line.Slice(0, length) is { WordCount: <= LongestLabel, Features.IsBold: true } label && char.IsUpper(label.Words[0]) && line.From(length).HasWords;

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}’'\-]*(?:\s[\p{L}’'\-]+){0,4}\s*[:.]")]
    private static partial Regex Label();
}
