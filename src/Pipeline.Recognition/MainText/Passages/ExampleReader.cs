using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Reads numbered examples with lettered sentences: "(1) a. …" and "b. …" under it, and those that follow.</summary>
internal sealed partial class ExampleReader(RecognitionContext context)
{
    /// <summary>End of the lines that were found to be no examples and are not tried again.</summary>
    private int _failedEnd;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (at < _failedEnd)
            return null;
        var examples = new List<Example>();
        var next = at;
        while (ReadOne(items, next, examples.Count == 0 ? null : Number(examples[^1].Label) + 1) is { } found)
        {
            examples.Add(found.Example);
            next = found.Next;
        }

        if (!examples.Exists(example => example.Parts.Count > 1) || IsOutline(items, next))
        {
            _failedEnd = next;
            return null;
        }

        context.Findings.Add(
            NumberedExamplesRead.Rule.At(
                examples[0].Whole.Source,
                $"{examples.Count} numbered examples were set as a list with the labels as typed.",
                Excerpt.Start(examples[0].Whole.Words)
            )
        );
        return (new ExamplePassage(examples), next);
    }

    /// <summary>Small Roman numerals stand under the letters, as in the subsections of a law.</summary>
    private static bool IsOutline(List<BodyItem> items, int next) =>
        next < items.Count && items[next].IsText && TypedList.Read(items[next].Line!) is { Style: ListStyle.RomanLower, Number: 1 };

    private static (Example Example, int Next)? ReadOne(List<BodyItem> items, int at, int? expected)
    {
        if (at >= items.Count || !items[at].IsText || items[at].Line! is not { List: null } line)
            return null;
        var label = Label().Match(line.Text);
        if (!label.Success || (expected is { } number && Number(label.Groups["label"].Value) != number))
            return null;
        var head = line.From(label.Length);
        var parts = new List<(TypedMark, Line)>();
        if (Letter(head) is { Number: 1 } first)
            parts.Add((first, head.From(first.Length)));
        var next = at + 1;
        while (next < items.Count && items[next].IsText && Letter(items[next].Line!) is { } mark && mark.Number == parts.Count + 1)
            parts.Add((mark, items[next++].Line!.From(mark.Length)));
        return (new(label.Groups["label"].Value, Letter(head) is { Number: 1 } ? null : head, parts, line), next);
    }

    private static TypedMark? Letter(Line line)
    {
        var match = Lettered().Match(line.Text);
        var label = match.Groups["label"].Value;
        return match.Success && line.List is null && LetterNumbers.Read(label.Trim('(', ')', '.')) is { } number
            ? new(label, ListStyle.AlphaLower, number, match.Length)
            : null;
    }

    private static int Number(string label) => int.Parse(label.Trim('(', ')'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<label>\([0-9]{1,3}\))\s+(?=\S)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(?<label>\(?[a-z][.)])\s+(?=\S)")]
    private static partial Regex Lettered();
}
