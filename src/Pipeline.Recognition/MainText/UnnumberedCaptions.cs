using System.Globalization;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Counts tables or figures none of whose captions has a number, where the text calls them by theirs: converters of Markdown write the
/// caption alone, for the author's style numbers it.
/// </summary>
internal sealed class UnnumberedCaptions(RecognitionContext context)
{
    public void Number(List<BodyItem> items)
    {
        foreach (var isTable in new[] { true, false })
        {
            var objects = items.FindAll(item => item is { Role: ItemRole.Object, Caption: not null } && item.IsPicture != isTable);
            if (objects.Count == 0 || objects.Exists(item => item.Caption!.Label is not null))
                continue;
            var word = items
                .SelectMany(item => item.Texts)
                .Select(line => CalledIn(line, isTable, objects.Count))
                .FirstOrDefault(found => found is not null);
            if (word is not null)
                Number(objects, word, isTable);
        }
    }

    private void Number(List<BodyItem> objects, string word, bool isTable)
    {
        for (var at = 0; at < objects.Count; at++)
        {
            var number = (at + 1).ToString(CultureInfo.InvariantCulture);
            var caption = objects[at].Caption!;
            objects[at].Caption = caption with
            {
                Label = $"{word} {number}",
                Word = word.ToLowerInvariant(),
                Number = number,
                IsTable = isTable,
            };
            context.Findings.Add(
                CaptionNumbered.Rule.At(
                    caption.Source,
                    $"The caption has no number; the text calls it by one, and in the order of the captions it is {word} {number}.",
                    null,
                    $"{word} {number}"
                )
            );
        }
    }

    /// <summary>The word by which a sentence calls one of them with its number ("Table 1"); null where it calls none.</summary>
    private string? CalledIn(Line line, bool isTable, int count) =>
        context
            .Labels.All(line.Text, [isTable ? Label.Table : Label.Figure])
            .Where(label => NumberAt(line.Text, label.End) is > 0 and var number && number <= count)
            .Select(label => line.Text[label.Start..label.End])
            .FirstOrDefault();

    private static int NumberAt(string text, int at)
    {
        var start = at < text.Length && text[at] == ' ' ? at + 1 : text.Length;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
