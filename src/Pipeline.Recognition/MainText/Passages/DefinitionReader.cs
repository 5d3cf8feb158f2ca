using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>
/// Reads lists of definitions, three in a row at least: a term in bold or italics with a colon, dash or tab and its
/// explanation, entries that hang behind a tab (two are enough), short words on both sides of a tab (two as well), a term in bold before an explanation in small letters, a term on a line of its own with an indented
/// explanation under it, or signs of a formula with what they mean.
/// </summary>
internal sealed partial class DefinitionReader(RecognitionContext context)
{
    private const int Fewest = 3;

    private const int FewestHanging = 2;

    private const int LongestTerm = 6;

    /// <summary>Words of the shortest explanation behind a colon or dash.</summary>
    private const int FewestWords = 3;

    /// <summary>Longer explanations are paragraphs under a heading that was run in.</summary>
    private const int LongestExplanation = 60;

    /// <summary>Words of the longest line that says what a sign means.</summary>
    private const int LongestMeaning = 25;

    /// <summary>End of the lines whose names repeat, which are no definitions and are not tried again.</summary>
    private int _failedEnd;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at) =>
        at < _failedEnd
            ? null
            : ReadRun(items, at, Styled, fewest: 1)
                ?? ReadRun(items, at, RunIn)
                ?? ReadRun(items, at, Hanging, FewestHanging)
                ?? ReadRun(items, at, Abbreviated)
                ?? ReadRun(items, at, Paired, FewestHanging)
                ?? ReadRun(items, at, Spaced)
                ?? ReadRun(items, at, Apart)
                ?? ReadRun(items, at, Symbol);

    private (Passage, int)? ReadRun(
        List<BodyItem> items,
        int at,
        Func<List<BodyItem>, int, (NamedText Item, int Next)?> read,
        int fewest = Fewest
    )
    {
        var found = new List<NamedText>();
        var end = at;
        while (
            read(items, found.Count == 0 ? at : items.AfterBlanks(end)) is { } item && (found.Count == 0 || IsAlike(found[0], item.Item))
        )
        {
            found.Add(item.Item);
            end = item.Next;
        }

        if (found.Count < fewest)
            return null;
        if (found.Select(item => item.Name.Words).Distinct(StringComparer.OrdinalIgnoreCase).Count() < found.Count)
        {
            _failedEnd = Math.Max(_failedEnd, end);
            return null;
        }

        context.Findings.Add(
            DefinitionListRead.Rule.At(
                found[0].Name.Source,
                $"{found.Count} terms with their explanations were set as a list of definitions.",
                string.Join(" / ", found.Take(3).Select(item => item.Name.Words))
            )
        );
        return (new DefinitionPassage(found), end);
    }

    private static bool IsAlike(NamedText one, NamedText other) =>
        one.Separator == other.Separator
        && one.Name.Features.IsBold == other.Name.Features.IsBold
        && one.Name.Features.IsItalic == other.Name.Features.IsItalic;

    /// <summary>A term and its explanation in styles named for them, as pandoc and LibreOffice have.</summary>
    private static (NamedText, int)? Styled(List<BodyItem> items, int at)
    {
        if (at >= items.Count || !items[at].IsText || !items[at].Line!.HasStyle(TermStyle()))
            return null;
        var next = items.AfterBlanks(at + 1);
        return next < items.Count && items[next].IsText && items[next].Line!.HasStyle(DefinitionStyle())
            ? (new(items[at].Line!.Trimmed(), string.Empty, items[next].Line!.Trimmed()), next + 1)
            : null;
    }

    private (NamedText, int)? RunIn(List<BodyItem> items, int at)
    {
        if (Marked(items, at) is not { } line)
            return null;
        var sign = Sign().Match(line.Raw, LeadingWords.LetterEnd(line.Text, LeadingWords.Length(line)));
        if (!sign.Success)
            return null;
        var name = line.Slice(0, sign.Index);
        var text = line.From(sign.Index + sign.Length);
        var fewest =
            sign.Value.Contains('\t', StringComparison.Ordinal) || (name.Features.IsItalic && Sentence.StartsLower(text.Words))
                ? 1
                : FewestWords;
        return IsTerm(name) && text.WordCount >= fewest && text.WordCount <= LongestExplanation && !text.Features.IsBold
            ? (new(name, sign.Value.Trim(), text), at + 1)
            : null;
    }

    /// <summary>An abbreviation or a year, a tab, and what it stands for or what happened, under which the lines hang.</summary>
    private (NamedText, int)? Hanging(List<BodyItem> items, int at)
    {
        if (
            at >= items.Count
            || !items[at].IsText
            || items[at].Line! is not { List: null, Format: { OutlineLevel: null, IsInTextBox: false } } line
            || line.Format.FirstLine >= Points.Zero
            || DottedMark.Read(line) is not null
            || TypedList.Read(line) is not null
            || ReferenceShape.IsStart(line)
        )
            return null;
        var tab = line.Raw.IndexOf('\t', StringComparison.Ordinal);
        if (tab <= 0)
            return null;
        var (name, text) = (line.Slice(0, tab), line.From(tab));
        return
            name.WordCount is >= 1 and <= LongestTerm && text.WordCount is >= 1 and <= LongestExplanation && !Sentence.IsClosed(name.Words)
            ? (new(name.Trimmed(), string.Empty, text), at + 1)
            : null;
    }

    /// <summary>Short words on both sides of a tab ("BC ⇥ British Columbia"), which nothing but the tab parts; a name may end in an initial.</summary>
    private (NamedText, int)? Paired(List<BodyItem> items, int at)
    {
        if (
            at >= items.Count
            || !items[at].IsText
            || items[at].Line! is not { List: null, Format: { OutlineLevel: null, IsInTextBox: false }, Paragraph.MadeBy: null } line
            || line.Features.IsBold
            || TypedList.Read(line) is not null
            || ReferenceShape.IsStart(line)
        )
            return null;
        var match = PairAtTab().Match(line.Raw);
        if (!match.Success || TypedFormula.Is(line))
            return null;
        var (name, text) = (line.Slice(0, match.Groups["name"].Length), line.From(match.Groups["text"].Index));
        return
            name.Words.Count(char.IsLetter) > 1
            && IsName(name)
            && text.WordCount is >= 1 and <= LongestMeaning
            && Word().IsMatch(text.Words)
            ? (new(name.Trimmed(), match.Groups["sign"].Value, text), at + 1)
            : null;
    }

    /// <summary>As in a list of abbreviations: a word in capitals, a dash, colon or sign of equality, and what it stands for, which is no sentence.</summary>
    private static (NamedText, int)? Abbreviated(List<BodyItem> items, int at)
    {
        if (
            at >= items.Count
            || !items[at].IsText
            || items[at].Line! is not { List: null, Format: { OutlineLevel: null, IsInTextBox: false }, WordCount: <= LongestMeaning } line
        )
            return null;
        var match = Abbreviation().Match(line.Text);
        if (
            !match.Success
            || line.From(match.Length) is not { HasWords: true } text
            || Sentence.IsClosed(text.Words)
            || !Word().IsMatch(text.Words)
        )
            return null;
        return (new(line.Slice(match.Groups["name"].Index, match.Groups["name"].Length), match.Groups["sign"].Value.Trim(), text), at + 1);
    }

    private bool IsName(Line name) => IsTerm(name) || (Initial().IsMatch(name.Words) && name.WordCount <= LongestTerm);

    /// <summary>As in a glossary: the term in bold, and nothing but a space before what it means.</summary>
    private (NamedText, int)? Spaced(List<BodyItem> items, int at)
    {
        if (Marked(items, at) is not { } line)
            return null;
        var end = LeadingWords.Length(line);
        var (name, text) = (line.Slice(0, end), line.From(end));
        return
            name.Features.IsBold
            && IsTerm(name)
            && Sentence.StartsLower(text.Words)
            && !Sentence.IsClosed(text.Words)
            && text.WordCount <= LongestExplanation
            && !text.Features.IsBold
            ? (new(name.Trimmed(), string.Empty, text), at + 1)
            : null;
    }

    /// <summary>A paragraph that begins with words in bold or italics and goes on without; null for others.</summary>
    private static Line? Marked(List<BodyItem> items, int at)
    {
        if (
            at >= items.Count
            || !items[at].IsText
            || items[at].Line! is not { List: null } line
            || line.Format.OutlineLevel is not null
            || line.Format.IsInTextBox
        )
            return null;
        var marked = LeadingWords.Length(line);
        return marked == 0 || marked == line.Text.Length || TypedList.Read(line) is not null || ReferenceShape.IsStart(line) ? null : line;
    }

    private (NamedText, int)? Apart(List<BodyItem> items, int at)
    {
        if (at + 1 >= items.Count || !items[at].IsText || !items[at + 1].IsText)
            return null;
        var (term, text) = (items[at].Line!, items[at + 1].Line!);
        var isMarked = term.Features.IsBold || term.Features.IsItalic;
        var isUnder =
            text.Format.IndentStart - term.Format.IndentStart >= new Points(9)
            && text is { List: null, WordCount: >= 4 }
            && !text.Features.IsBold
            && (text.Features.IsItalic != term.Features.IsItalic || term.Features.IsBold);
        return isMarked && isUnder && term is { List: null, Format.OutlineLevel: null } && IsTerm(term) && TypedList.Read(term) is null
            ? (new(term, string.Empty, text), at + 2)
            : null;
    }

    /// <summary>What a sign of a formula or an abbreviation stands for: "Y = sense of belonging".</summary>
    private static (NamedText, int)? Symbol(List<BodyItem> items, int at)
    {
        if (
            at >= items.Count
            || !items[at].IsText
            || items[at].Line! is not { List: null, WordCount: <= LongestMeaning, Format: { OutlineLevel: null, IsInTextBox: false } } line
        )
            return null;
        var match = SymbolBefore().Match(line.Text);
        return
            match.Success
            && !TypedFormula.Is(line)
            && line.From(match.Length) is var meaning
            && Word().IsMatch(meaning.Words)
            && !meaning.Words.Contains('=', StringComparison.Ordinal)
            ? (new(line.Slice(0, match.Groups["symbol"].Length + match.Groups["symbol"].Index), "=", meaning), at + 1)
            : null;
    }

    /// <summary>A short name that is no label of the journal and no caption.</summary>
    private bool IsTerm(Line name) =>
        name.WordCount is >= 1 and <= LongestTerm
        && char.IsLetter(name.Words[0])
        && !Sentence.IsClosed(name.Words)
        && context.Labels.Whole(name.Words, LabelIndex.AllLabels) is null
        && context.Labels.AtStart(name.Words, Label.Table, Label.Figure) is null;

    [GeneratedRegex(@"^\s*(?<symbol>[^\s=]{1,12}(?: [^\s=]{1,12})?)\s*=\s*(?=[^\s=])")]
    private static partial Regex SymbolBefore();

    /// <summary>Two capitals at least, and nothing but capitals, figures and the "s" of a plural.</summary>
    [GeneratedRegex(@"^ *(?<name>\p{Lu}[\p{Lu}\d&/.-]{0,10}\p{Lu}[\p{Lu}\d]{0,4}s?)(?<sign>: | ?[–—] ?| [-=:] )")]
    private static partial Regex Abbreviation();

    /// <summary>Tabs in one place only.</summary>
    [GeneratedRegex(@"^(?<name>[^\t:]*[^\t: ])(?> *)(?<sign>:?)(?> *)\t[\t ]*(?<text>[^\t]+)$")]
    private static partial Regex PairAtTab();

    [GeneratedRegex(@"(?<=\p{L}.*[ .-])\p{Lu}\.$")]
    private static partial Regex Initial();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G(?:\s*:\s*|\s+[–—-]\s+|\s*[–—]\s*|\s+=\s+| *\t\s*)")]
    private static partial Regex Sign();

    [GeneratedRegex("^(?:definition ?term|list ?heading)$", RegexOptions.IgnoreCase)]
    private static partial Regex TermStyle();

    [GeneratedRegex("^(?:definition|list ?contents)$", RegexOptions.IgnoreCase)]
    private static partial Regex DefinitionStyle();
}
