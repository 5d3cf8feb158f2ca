using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Leaves out boxes that hold nothing but sentences of the text beside them.</summary>
internal static partial class PullQuotes
{
    /// <summary>Shorter repetitions may be names or headings.</summary>
    private const int FewestWords = 6;

    public static List<BodyItem> LeaveOut(List<BodyItem> items, RecognitionContext context)
    {
        if (!items.Exists(item => Boxed(item) is not null))
            return items;
        var sentences = items
            .Where(item => item.IsText && Boxed(item) is null)
            .SelectMany(item => Sentences(item.Line!.Words))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return items.FindAll(item =>
            Boxed(item) is not { WordCount: >= FewestWords } line || !Sentences(line.Words).All(sentences.Contains) || Report(line, context)
        );
    }

    private static bool Report(Line line, RecognitionContext context)
    {
        context.Findings.Add(PullQuoteLeftOut.Rule.At(line.Source, "A box that repeats a sentence of the text was left out.", line.Words));
        return false;
    }

    /// <summary>The only line of a box; null for other items.</summary>
    private static Line? Boxed(BodyItem item) =>
        item switch
        {
            { IsText: true, Line: { Format.IsInTextBox: true } line } when HasTextAlone(line) => line,
            { Passage: BoxPassage { Title: null, Items: [{ Line: { } only }] } } when HasTextAlone(only) => only,
            _ => null,
        };

    /// <summary>Neither notes nor pictures go with it.</summary>
    private static bool HasTextAlone(Line line) => line.Inlines.All(inline => inline is ManuscriptText or ManuscriptLineBreak);

    /// <summary>Without quotation marks and stops at their ends.</summary>
    private static IEnumerable<string> Sentences(string words) =>
        End()
            .Split(words)
            .Select(sentence => sentence.Trim(' ', '.', '…', '!', '?', '"', '“', '”', '„', '«', '»', '‘', '’', '\''))
            .Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.!?…][""”’»]?)\s+")]
    private static partial Regex End();
}
