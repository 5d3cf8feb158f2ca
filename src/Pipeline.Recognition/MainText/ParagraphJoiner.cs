using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Joins paragraphs that a page break, an empty line or an object cut in two. The first part ends in the middle of a
/// sentence, and the second goes on in lower case, or the first ends with a word that nothing can end with.
/// </summary>
internal sealed class ParagraphJoiner(RecognitionContext context)
{
    /// <summary>Shorter lines without a stop are labels, verse or entries, and not the first part of a paragraph.</summary>
    private const int FewestWords = 8;

    /// <summary>Fewest words of a part where little else speaks for it; lines of verse have fewer.</summary>
    private const int FewestForm = 12;

    /// <summary>Characters of the longest part of a bracket on either side of a break.</summary>
    private const int LongestRest = 120;

    /// <summary>Indents that differ by so many points are meant to.</summary>
    private const double Apart = 18;

    /// <summary>So do sizes of type, in points.</summary>
    private const double Smaller = 0.9;

    public List<BodyItem> Join(List<BodyItem> items)
    {
        var joined = new List<BodyItem>();
        var open = -1;
        foreach (var item in items)
        {
            if (item.Role is ItemRole.Blank or ItemRole.Taken)
                continue;
            if (open >= 0 && item.IsText && Continues(joined[open].Line!, item.Line!, isBeside: open == joined.Count - 1, context.Habits))
            {
                joined[open] = new(Join(joined[open].Line!, item.Line!), null);
                open = IsPassage(joined[open].Line!) ? open : -1;
                continue;
            }

            joined.Add(item);
            if (item.Role != ItemRole.Object)
                open = item.IsText && IsPassage(item.Line!) ? joined.Count - 1 : -1;
        }

        return joined;
    }

    private Line Join(Line first, Line second)
    {
        context.Findings.Add(
            SplitParagraphJoined.Rule.At(
                second.Source,
                "Two paragraphs were joined: the first breaks off in the middle of a sentence.",
                $"{Excerpt.End(first.Words)} ¶ {Excerpt.Start(second.Words)}",
                $"{Excerpt.End(first.Words)} {Excerpt.Start(second.Words)}"
            )
        );
        return first.Join(second);
    }

    /// <summary>An open end: a passage of text whose last sentence is not closed, and not by the name of who said it either.</summary>
    private static bool IsPassage(Line line) =>
        line.WordCount >= FewestWords
        && !Sentence.IsClosed(line.Words)
        && !Attributions.Closes(line)
        && line.Words[^1] != ';'
        && !line.HasStyle("code")
        && !line.Equations.Any(equation => equation.IsDisplay);

    private static bool Continues(Line first, Line second, bool isBeside, Habits habits)
    {
        if (
            first.Cell != second.Cell
            || Ornament.Is(second)
            || second.List is not null
            || second.Format.OutlineLevel is not null
            || TypedList.Read(second) is not null
            || first.HasStyle("code")
            || CodeShape.IsCode(first, habits)
        )
            return false;
        if (first.List is not null && first.Format.IndentStart != second.Format.IndentStart)
            return false;
        if (TypedFormula.Is(first) || TypedFormula.Is(second) || IsSetApart(first, second) || AreEntries(first, second))
            return false;
        if (!second.HasWords || IsRightToLeft(first.Words[^1]) != IsRightToLeft(second.Words[0]))
            return false;
        if (isBeside && ClosesBracket(first.Words, second.Words))
            return true;
        var startsLower = Sentence.StartsLower(second.Words);
        var isOpen = SentenceWords.CannotEnd(Sentence.LastWord(first.Words)) || first.Words[^1] == ',';
        if (!isBeside)
            return startsLower && !SentenceWords.AfterFormula(Sentence.FirstWord(second.Words));
        if (startsLower && !isOpen)
            return first.WordCount >= FewestForm || second.WordCount >= FewestForm;
        return startsLower
            || (isOpen && second.WordCount > 1)
            || (first.WordCount >= FewestForm && second.IsProse && (LacksIndent(first, second, habits) || IsAtPageBreak(first, second)));
    }

    /// <summary>One of the two stands in or is in smaller type, as a quotation does that a comma or colon announces.</summary>
    private static bool IsSetApart(Line first, Line second) =>
        (first.Format.IndentStart - second.Format.IndentStart).Value is >= Apart or <= -Apart
        || (first.Features.Size, second.Features.Size) is ({ Value: > 0 } one, { Value: > 0 } other)
            && (one - other).Value is >= Smaller or <= -Smaller;

    /// <summary>A bracket that the first opens and the second closes, few words behind: a citation that was broken.</summary>
    private static bool ClosesBracket(string first, string second)
    {
        var open = first.LastIndexOf('(');
        var close = second.IndexOf(')', StringComparison.Ordinal);
        return open >= 0
            && first.IndexOf(')', open) < 0
            && close >= 0
            && second.AsSpan(0, close).IndexOf('(') < 0
            && close <= LongestRest
            && first.Length - open <= LongestRest;
    }

    /// <summary>Each hangs, or begins with a term that stands out from what follows, as entries of a glossary do.</summary>
    private static bool AreEntries(Line first, Line second) =>
        (first.Format.FirstLine < Points.Zero && second.Format.FirstLine < Points.Zero)
        || (BeginsWithTerm(first) && BeginsWithTerm(second));

    private static bool BeginsWithTerm(Line line) =>
        LeadingWords.Length(line) is var length && length > 0 && length < line.Text.Length && line.Slice(0, length).Features.IsBold;

    /// <summary>Where paragraphs begin with an indent, one without goes on from the one before.</summary>
    private static bool LacksIndent(Line first, Line second, Habits habits) =>
        habits.HasFirstLineIndent
        && first.Format.FirstLine > Points.Zero
        && second.Format.FirstLine <= Points.Zero
        && first.Format.IndentStart == second.Format.IndentStart;

    private static bool IsAtPageBreak(Line first, Line second) =>
        first.Inlines is [.., ManuscriptPageBreak] || second.Inlines is [ManuscriptPageBreak, ..] || second.Format.PageBreakBefore;

    /// <summary>Arabic or Hebrew (Unicode blocks 0590 to 08FF).</summary>
    private static bool IsRightToLeft(char character) => character is >= '\u0590' and <= '\u08FF';
}
