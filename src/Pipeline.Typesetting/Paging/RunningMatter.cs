using System.Text.RegularExpressions;
using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Front;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Paging;

/// <summary>Draws running heads and feet; they are no part of the text (PDF/UA-1 §7.8).</summary>
internal sealed partial class RunningMatter(Workshop shop, ArticleFacts facts)
{
    // Between what stands at the left and at the right, in points.
    private const double Gap = 18;

    private readonly RunningDesign _design = shop.Design.Running;

    public void Draw(PageCanvas canvas, PageDesign sheet, int pageIndex, string folio)
    {
        if (pageIndex > 0)
        {
            var left = IsHeadBlank(folio) ? "{journal}" : _design.HeadLeft;
            DrawLine(canvas, sheet, left, _design.HeadRight, shop.Design.Styles.RunningHead, _design.HeadBaseline.Value, folio);
            new RuleShape(sheet.Measure.Value, _design.RuleThickness.Value, _design.RuleColour).Draw(
                canvas,
                sheet.Left.Value,
                _design.HeadBaseline.Value + _design.RuleGap.Value
            );
        }

        if (pageIndex > 0 || _design.HasFirstPageFoot)
            DrawLine(canvas, sheet, _design.FootLeft, _design.FootRight, shop.Design.Styles.Foot, FootOf(sheet), folio);
    }

    /// <summary>Whether the article lacks all that the running head is made of; the journal is then named, so that no rule stands alone.</summary>
    private bool IsHeadBlank(string folio) => (Fill(_design.HeadLeft, folio) + Fill(_design.HeadRight, folio)).Length == 0;

    private string Fill(string pattern, string folio) => Pattern.Fill(pattern, name => name == "folio" ? folio : facts.Get(name));

    /// <summary>The foot stands as far above the edge of a turned sheet as of an upright one.</summary>
    private double FootOf(PageDesign sheet) => (sheet.Height - (shop.Design.Page.Height - _design.FootBaseline)).Value;

    private void DrawLine(PageCanvas canvas, PageDesign sheet, string left, string right, TextStyle style, double baseline, string folio)
    {
        var measure = sheet.Measure.Value;
        var end = Set(Fill(right, folio), style, measure, TextAlignment.Right);
        var room = measure - (end is null ? 0 : end.Width + Gap);
        var start = Set(Fill(left, folio), style, room, TextAlignment.Left);
        end?.Draw(canvas, sheet.Left.Value, baseline - end.Baseline);
        start?.Draw(canvas, sheet.Left.Value, baseline - start.Baseline);
    }

    /// <summary>One line: sentences that do not fit are left out; so are words, and an ellipsis stands for them.</summary>
    private SetLine? Set(string words, TextStyle style, double room, TextAlignment alignment)
    {
        var frame = LineFrame.Of(style, 0, room) with { Alignment = alignment, IsBalanced = false };
        var look = shop.Styles.Get(CharStyle.Of(style, shop.Article.Language) with { IsHyphenated = false });
        for (var shown = words; shown.Length > 0; shown = Shortened(shown))
        {
            var text = new ParagraphText();
            text.Append(shown, look, Tags.Pagination);
            if (shop.MeasureWidths(text).Widest <= room)
                return shop.SetLines(text, frame, SourceRef.None).FirstOrDefault();
        }

        return null;
    }

    private static string Shortened(string words)
    {
        if (SentenceEnd.Match(words) is { Success: true } end && words[..end.Index].Contains(' ', StringComparison.Ordinal))
            return words[..(end.Index + end.Length)].TrimEnd('.');
        var cut = words.TrimEnd('…').LastIndexOf(' ');
        return cut <= 0 ? string.Empty : words[..cut].TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <summary>A stop behind a word that is too long for an abbreviation.</summary>
    [GeneratedRegex(@"(?<=\p{L}{4})[.?!](?=\s+\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex SentenceEnd { get; }
}
