using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <summary>What is drawn over the pages of an article to make them a proof.</summary>
/// <param name="LineNumbers">Every how many lines a number stands in the margin; 0 for none. They start anew on each page.</param>
/// <param name="NumberGap">From the text to the line numbers at its left.</param>
/// <param name="QueryGap">From the text to the numbers of queries at its right.</param>
/// <param name="NoticeBaseline">Of the words that say it is a proof, from the top of the sheet.</param>
/// <param name="Least">The least severe findings that are shown.</param>
/// <param name="QueryColour">Of what the author is asked.</param>
/// <param name="ChangeColour">Of what has been changed.</param>
/// <param name="AnswerLines">Empty lines for the answer to a query on paper.</param>
/// <param name="Notice">Style of the words that say it is a proof.</param>
/// <param name="Number">Style of line numbers.</param>
/// <param name="Mark">Style of the numbers of queries.</param>
/// <param name="Entry">Style of the list of queries.</param>
public sealed record ProofDesign(
    int LineNumbers,
    Points NumberGap,
    Points QueryGap,
    Points NoticeBaseline,
    Severity Least,
    Colour QueryColour,
    Colour ChangeColour,
    int AnswerLines,
    TextStyle Notice,
    TextStyle Number,
    TextStyle Mark,
    TextStyle Entry
)
{
    /// <summary>The colour that a finding is marked in.</summary>
    public Colour ColourOf(NumberedFinding finding) => finding.IsQuestion ? QueryColour : ChangeColour;

    /// <summary>For designs that say nothing of proofs: made of the styles of feet, notes and references.</summary>
    public static ProofDesign Of(StyleSheet styles) =>
        new(
            5,
            new(12),
            new(10),
            new(30),
            Severity.Notice,
            new(0x9A, 0x34, 0x12),
            new(0x33, 0x4E, 0x68),
            2,
            styles.Foot with
            {
                SpaceBefore = Points.Zero,
                SpaceAfter = Points.Zero,
                Alignment = TextAlignment.Centre,
            },
            styles.Foot with
            {
                Size = new(6.5),
                Leading = new(8),
                Alignment = TextAlignment.Right,
                Figures = FigureStyle.Tabular,
            },
            styles.Foot with
            {
                Size = new(6.5),
                Leading = new(8),
                IsBold = true,
                Figures = FigureStyle.Lining,
            },
            styles.Note with
            {
                Size = new(9.5),
                Leading = new(12.5),
                Alignment = TextAlignment.Left,
                IsHyphenated = false,
            }
        );
}
