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

    /// <summary>Most words of a label that its format alone parts from its text.</summary>
    private const int LongestLabel = 6;

    /// <summary>A few words with a colon behind them, or set off from what follows.</summary>
    private static bool IsLabelled(Line line) => HasSign(line) || IsSetOff(line);

    /// <summary>"**Provenance and peer review** Not commissioned": format alone ends the label, and a capital begins what it is about.</summary>
    private static bool IsSetOff(Line line)
    {
        foreach (Match word in WordEnd().Matches(line.Text).Take(LongestLabel))
        {
            var rest = line.From(word.Index + word.Length);
            if (!rest.HasWords) return false;
            var first = rest.Slice(0, WordEnd().Match(rest.Text) is { Success: true } next ? next.Index + next.Length : rest.Text.Length);
            if (char.IsUpper(rest.Words[0]) && line.Slice(0, word.Index + word.Length).Features.StandsOutFrom(first.Features)) return true;
        }

        return false;
    }

    private static bool HasSign(Line line) =>
        Label().Match(line.Text) is { Success: true } label && line.From(label.Length) is { HasWords: true } rest && (label.Value.Contains(':', StringComparison.Ordinal) || line.Slice(0, label.Length).Features.StandsOutFrom(rest.Features));

    [GeneratedRegex(@"\p{L}(?=\s|$)")]
    private static partial Regex WordEnd();

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}’'\-]*(?:\s[\p{L}’'\-]+){0,4}\s*[:.]")]
    private static partial Regex Label();
}
