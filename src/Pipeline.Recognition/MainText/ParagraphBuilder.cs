using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes paragraphs of running text.</summary>
internal sealed class ParagraphBuilder(RecognitionContext context)
{
    /// <summary>Fewest words that make a part between line breaks a paragraph of its own.</summary>
    private const int Passage = 25;

    /// <summary>Fewest words by which a paragraph's language can be told against the article's.</summary>
    private const int Tellable = 20;

    /// <param name="previous">The block before it, for paragraphs that go on after a list, quotation or formula.</param>
    public IEnumerable<Block> Build(Line line, string language, Block? previous)
    {
        if (line.Features.IsBold && line.IsProse && !BoldLead.Is(line))
            context.Findings.Add(
                ParagraphFormattingDropped.Rule.At(
                    line.Source,
                    "A paragraph set in bold throughout was set as ordinary text.",
                    Excerpt.Start(line.Words)
                )
            );
        foreach (var part in Parts(line))
        {
            yield return new Paragraph(context.Inlines.Convert(part, KindOf(part)), part.Source)
            {
                Language = LanguageOf(part, language),
                IsContinuation =
                    (previous is ListBlock or DispQuote or DispFormula && Sentence.StartsLower(part.Words))
                    || (previous is DispFormula && SentenceWords.ExplainsFormula(part.Words)),
            };
            previous = null;
        }
    }

    /// <summary>Where authors typed line breaks in place of paragraphs, each passage is a paragraph.</summary>
    private IReadOnlyList<Line> Parts(Line line)
    {
        var parts = line.SplitAtBreaks();
        if (
            parts.Count < 2
            || line.HasStyle("code")
            || parts.Any(part => part.WordCount < Passage)
            || parts.SkipLast(1).Any(part => !Sentence.IsClosed(part.Words))
        )
            return [line];
        context.Findings.Add(
            ParagraphAtLineBreak.Rule.At(
                line.Source,
                $"{parts.Count} passages parted by line breaks were made paragraphs of their own.",
                $"{Excerpt.End(parts[0].Words)} ↵ {Excerpt.Start(parts[1].Words)}"
            )
        );
        return parts;
    }

    /// <summary>A bold line in a text box is its title and stays bold, as do questions, short sentences between answers and numbers of articles of law.</summary>
    private static ContentKind KindOf(Line line) =>
        KeepsBreaks(line) ? ContentKind.Lines
        : line.Features.IsBold && (BoldLead.Is(line) || (!line.IsProse && (line.Format.IsInTextBox || Sentence.IsClosed(line.Words))))
            ? ContentKind.Cell
        : ContentKind.Prose;

    private static bool KeepsBreaks(Line line) =>
        line.HasStyle("code")
        || line.HasStyle("verbatim")
        || line.HasStyle("preformatted")
        || line.HasStyle("verse")
        || Quotation.IsVerse(line);

    private static string? LanguageOf(Line line, string language) =>
        line.WordCount >= Tellable
        && !line.HasStyle("code")
        && TextLanguage.DetectSurely(line.Words, LanguageDetector.Marked(line.Inlines)) is { } own
        && own != language
        && !TextLanguage.AreTwins(own, language)
            ? own
            : null;
}
