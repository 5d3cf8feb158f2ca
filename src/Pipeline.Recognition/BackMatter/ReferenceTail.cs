using System.Text.RegularExpressions;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;
using Label = Pipeline.Vocabulary.Journals.Label;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Tells where lines under a reference list are no references any more though no heading parts them: statements behind their label, thanks, an appendix, who the authors are, a signature, running text.</summary>
internal sealed partial class ReferenceTail
{
    /// <summary>Words of the longest title of an appendix.</summary>
    private const int LongestTitle = 20;

    /// <summary>Words of the longest signature: a name, an office and an institution.</summary>
    private const int LongestSignature = 30;

    /// <summary>Fewest words of running text.</summary>
    private const int FewestWords = 20;

    private readonly List<BodyItem> _items;
    private readonly LabelIndex _labels;
    private readonly int _lastEntry;

    /// <summary>Fewest entries in a style of their own, outside which none is.</summary>
    private const int FewestStyled = 3;

    /// <summary>Share of small words in sentences beside entries that have a style.</summary>
    private const double ShareBesideStyled = 0.2;

    private readonly bool _isStyled;

    public ReferenceTail(List<BodyItem> items, LabelIndex labels)
    {
        (_items, _labels) = (items, labels);
        _isStyled = items.Count(item => item.IsText && IsStyled(item.Line!)) >= FewestStyled;
        _lastEntry = items.FindLastIndex(item => item.IsText && IsReference(item.Line!));
    }

    /// <summary>Whether the line begins what follows the list: behind it no reference stands up to the next heading.</summary>
    public bool IsAt(int at)
    {
        var line = _items[at].Line!;
        if (_labels.Whole(line.Words, [Label.Notes]) is not null)
            return true;
        if (IsSignature(line) || (_lastEntry >= 0 && IsAfterword(at)))
            return at > _lastEntry;
        if (
            !IsStatement(line)
            && !IsUnlisted(line)
            && !IsOtherThanEntries(line)
            && !IsAppendix(line)
            && !Thanks.Is(line)
            && !IsRunningText(line)
        )
            return false;
        return at > _lastEntry
            || _items.Skip(at + 1).TakeWhile(item => item.Role != ItemRole.Heading).All(item => !item.IsText || !IsReference(item.Line!));
    }

    /// <summary>Behind the last entry, of which it is no part.</summary>
    private bool IsAfterword(int at)
    {
        var line = _items[at].Line!;
        if (Afterword.IsTold(line, _labels))
            return true;
        var previous = _items.FindLastIndex(at - 1, item => item.Role != ItemRole.Blank);
        if (previous < 0 || !_items[previous].IsText)
            return false;
        if (Months.IsPlaceAndDate(line.Words))
            return IsReference(_items[previous].Line!);
        return Afterword.IsBare(line) && !ReferenceShape.IsContinuation(_items[previous].Line!, line);
    }

    /// <summary>The title of an appendix that nothing but its words tells.</summary>
    public bool IsAppendix(Line line) =>
        line.WordCount <= LongestTitle && AppendixTitle.Is(line.Words, _labels) && !ReferenceShape.IsStart(line);

    private bool IsReference(Line line) =>
        ReferenceShape.IsEntry(line)
        && !IsOtherThanEntries(line)
        && !Thanks.Is(line)
        && !IsStatement(line)
        && !IsUnlisted(line)
        && !Afterword.IsTold(line, _labels);

    /// <summary>Sentences outside the style of the entries that begin with no author as entries do.</summary>
    private bool IsOtherThanEntries(Line line) =>
        _isStyled
        && line.IsProse
        && !IsStyled(line)
        && !AuthorOfEntry().IsMatch(line.Words)
        && TextLanguage.HasSmallWords(line.Words, ShareBesideStyled);

    private static bool IsStyled(Line line) => line.HasStyle("bibliography");

    /// <summary>A title that begins with such a word ("Funding. Who pays. (2010).") is an entry, unless the word alone is set off.</summary>
    private bool IsStatement(Line line) =>
        _labels.RunIn(line.Text, FrontLabels.Statements) is { } label
        && (
            line.Text[label.End] == ':' || IsSetOff(line, label)
                ? !ReferenceShape.HasBracketedYear(line.Words)
                : !ReferenceShape.IsStart(line)
        );

    /// <summary>A remark of the publisher's under a bold label ("**Publisher’s Note** …").</summary>
    private static bool IsUnlisted(Line line) =>
        LeadingWords.Length(line) is > 0 and var length && length < line.Text.Length && BackHeads.Is(line.Slice(0, length).Words);

    private static bool IsSetOff(Line line, LabelMatch label) =>
        line.Slice(label.Start, label.End - label.Start).Features.IsBold && !line.From(label.End).Features.IsBold;

    /// <summary>A reviewer's or an editor's name and office stand at the right edge, as no entry does.</summary>
    private static bool IsSignature(Line line) =>
        line.Format.Alignment == TextAlignment.End
        && line.WordCount <= LongestSignature
        && !ReferenceShape.IsDated(line)
        && !ReferenceShape.HasAddress(line.Words);

    /// <summary>Sentences of small words with neither a year nor an address.</summary>
    private static bool IsRunningText(Line line)
    {
        if (
            line.WordCount < FewestWords
            || !Sentence.IsClosed(line.Words)
            || ReferenceShape.IsDated(line)
            || ReferenceShape.HasAddress(line.Words)
        )
            return false;
        return TextLanguage.HasSmallWords(line.Words, ReferenceShape.ShareOfSmallWords);
    }

    /// <summary>A surname before its comma, or a number.</summary>
    [GeneratedRegex(@"^(?:[\[(]?\d|(?:\p{L}[\p{L}’'-]*\s){0,2}\p{Lu}[\p{L}’'-]*,\s)")]
    private static partial Regex AuthorOfEntry();
}
