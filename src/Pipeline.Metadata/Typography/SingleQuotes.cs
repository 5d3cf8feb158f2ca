using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Typography;

/// <summary>
/// English only: in Indonesian and Malay single marks give meanings and translations, and stay (EYD V, III.K).
/// </summary>
internal sealed class SingleQuotes : TextRule
{
    public override Rule Info { get; } =
        new(
            "META123",
            Severity.Notice,
            "Quotation in single marks",
            "Double marks enclose quotations and words used in a special sense; single marks stand only within double ones.",
            "APA 7 §6.7 and §8.27: double quotation marks, single within double",
            "the so-called ‘harbour question’",
            "the so-called “harbour question”",
            "Look whether the article follows another convention throughout."
        );

    protected override string What => "Single quotation marks became double ones, and double ones within them single";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site)
    {
        if (LanguageTag.Primary(site.Language) != "en")
            yield break;
        var marks = QuoteReader.Read(text.Value);
        var open = default(QuoteMark?);
        foreach (var mark in marks.Where(mark => mark is { IsDouble: false, Depth: 0, Use: QuoteUse.Open or QuoteUse.Close }))
        {
            if (mark.Use == QuoteUse.Close && open is { } start)
                yield return new(start.Index, mark.Index + 1 - start.Index, Swapped(text.Value, start.Index, mark.Index, marks));
            open = mark.Use == QuoteUse.Open ? mark : null;
        }
    }

    /// <summary>The quotation with double marks around it and single ones for the double marks just within.</summary>
    private static string Swapped(string text, int open, int close, IReadOnlyList<QuoteMark> marks)
    {
        var swapped = text[open..(close + 1)].ToCharArray();
        swapped[0] = '“';
        swapped[^1] = '”';
        foreach (var inner in marks.Where(mark => mark.Index > open && mark.Index < close && mark is { IsDouble: true, Depth: 1 }))
        {
            if (inner.Use == QuoteUse.Open)
                swapped[inner.Index - open] = '‘';
            if (inner.Use == QuoteUse.Close)
                swapped[inner.Index - open] = '’';
        }

        return new(swapped);
    }
}
