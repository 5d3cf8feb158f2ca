using System.Text.RegularExpressions;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Takes statements that run on from their label ("Funding: …") from the end of the text. Lines under labels that no
/// journal lists ("Word count: …") stand among them and stay where they are.
/// </summary>
internal static partial class RunInStatements
{
    private const int LongestLabel = 6;

    /// <summary>Fewest listed statements among which paragraphs under bold labels are statements too.</summary>
    private const int FewestAmongOthers = 2;

    /// <summary>Words of the longest statement that no journal lists.</summary>
    private const int LongestOther = 120;

    public static List<LabelledStatement> Take(List<BodyItem> text, RecognitionContext context)
    {
        var found = Find(text, context);
        var listed = found.Count(entry => entry.Statements.Any(IsListed));
        var others =
            listed >= FewestAmongOthers
                ? found.FindIndex(entry => entry.Statements.Any(statement => IsListed(statement) || IsSupplement(statement)))
                : found.Count;
        var taken = found.Where((entry, index) => index >= others || entry.Statements.Any(IsKnown)).ToList();
        foreach (var (item, _) in taken)
            text.Remove(item);
        var last = text.FindLastIndex(item => item.Role != ItemRole.Blank);
        if (taken.Count > 0 && last >= 0 && text[last].Role == ItemRole.Heading)
            StatementsHeading.LeaveOut(text, last, context);
        return [.. taken.SelectMany(entry => entry.Statements)];
    }

    /// <summary>The labelled paragraphs at the end of the text, from the first; those that no label or look tells to be statements are passed over.</summary>
    private static List<(BodyItem Item, IReadOnlyList<LabelledStatement> Statements)> Find(List<BodyItem> text, RecognitionContext context)
    {
        var found = new List<(BodyItem Item, IReadOnlyList<LabelledStatement> Statements)>();
        for (var at = text.Count - 1; at >= 0; at--)
        {
            if (text[at].Role is ItemRole.Blank)
                continue;
            if (IsOverStatements(text, at, found.FirstOrDefault().Item))
                continue;
            if (!text[at].IsText)
                break;
            var line = text[at].Line!;
            if (Read(line, context) is { Count: > 0 } statements)
                found.Insert(0, (text[at], statements));
            else if (Other(line) is { } other)
                found.Insert(0, (text[at], [other]));
            else if (!IsLabelled(line))
                break;
        }

        return found;
    }

    /// <summary>A heading that names no part of the argument right above the first of the statements found ("Declarations"): others may stand above it.</summary>
    private static bool IsOverStatements(List<BodyItem> text, int at, BodyItem? first) =>
        text[at].Role == ItemRole.Heading
        && first is not null
        && SectionWords.TypeOf(text[at].Line!.Words) is null
        && text.FindIndex(at + 1, item => item.Role != ItemRole.Blank) == text.IndexOf(first);

    /// <summary>The statements of one paragraph, each under its label ("*Interests*: none. *Funding*: Agence des Seuils.").</summary>
    private static List<LabelledStatement> Read(Line line, RecognitionContext context)
    {
        if (Statements.Read(line, context) is not { } whole)
            return [];
        return ReadFrom(line, [0, .. LaterStarts(line, context)], context) ?? [whole];
    }

    /// <summary>The statements that begin at these places of a paragraph, each up to the next; null where one of them is none.</summary>
    public static List<LabelledStatement>? ReadFrom(Line line, List<int> starts, RecognitionContext context)
    {
        var parts = starts.Select(
            (start, index) => line.Slice(start, (index + 1 < starts.Count ? starts[index + 1] : line.Text.Length) - start)
        );
        var statements = parts.Select(part => Statements.Read(part, context)).ToList();
        return statements.Contains(null) ? null : statements.ConvertAll(statement => statement!);
    }

    /// <summary>Where labels of statements begin sentences behind the first.</summary>
    public static IEnumerable<int> LaterStarts(Line line, RecognitionContext context) =>
        context
            .Labels.All(line.Text, FrontLabels.Statements)
            .Where(label => label.Start > 0 && OpensSentence(line, label))
            .Select(label => label.Start);

    /// <summary>Begins a sentence, and has a colon behind it or stands out from what follows it.</summary>
    private static bool OpensSentence(Line line, LabelMatch label) =>
        Sentence.IsClosed(line.Text[..label.Start].TrimEnd())
        && label.End < line.Text.Length
        && char.IsUpper(line.Text[label.Start])
        && (
            line.Text.AsSpan(label.End).TrimStart() is [':', ..]
            || line.Slice(label.Start, label.End - label.Start).Features.StandsOutFrom(line.From(label.End).Features)
        );

    /// <summary>No text of an article stands under such a label, though no other statement may stand by it.</summary>
    private static bool IsKnown(LabelledStatement statement) => IsListed(statement) || BackHeads.Is(statement.Title.Words);

    private static bool IsListed(LabelledStatement statement) => statement.Label is not null;

    /// <summary>Material beside the article may stand above the first statement.</summary>
    private static bool IsSupplement(LabelledStatement statement) => BackHeads.IsSupplement(statement.Title.Words);

    /// <summary>What stands under a bold label that no journal lists ("**Provenance and peer review** Not commissioned"); null for other lines.</summary>
    private static LabelledStatement? Other(Line line)
    {
        if (!IsBoldLabel(line))
            return null;
        var end = LeadingWords.LetterEnd(line.Text, LeadingWords.Length(line));
        var start = LeadingWords.Length(line);
        while (start < line.Text.Length && line.Text[start] is ' ' or ':' or '.' or '—' or '–' or '-')
            start++;
        return line.From(start) is { HasWords: true, WordCount: <= LongestOther } rest ? new(null, line.Slice(0, end), [rest]) : null;
    }

    /// <summary>A few words with a colon behind them, or set off from what follows.</summary>
    private static bool IsLabelled(Line line) =>
        IsBoldLabel(line)
        || Label().Match(line.Text) is { Success: true } label
            && line.From(label.Length) is { HasWords: true } rest
            && (label.Value.Contains(':', StringComparison.Ordinal) || line.Slice(0, label.Length).Features.StandsOutFrom(rest.Features));

    /// <summary>No sign but its bold parts it from what follows ("**Provenance and peer review** Not commissioned").</summary>
    private static bool IsBoldLabel(Line line) =>
        LeadingWords.Length(line) is > 0 and var length
        && length < line.Text.Length
        && line.Slice(0, length) is { WordCount: <= LongestLabel, Features.IsBold: true } label
        && char.IsUpper(label.Words[0])
        && line.From(length).HasWords;

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}’'\-]*(?:\s[\p{L}’'\-]+){0,4}\s*[:.]")]
    private static partial Regex Label();
}
