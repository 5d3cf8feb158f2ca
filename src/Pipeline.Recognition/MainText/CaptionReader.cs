using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText;

/// <summary>Reads a line as a caption.</summary>
internal sealed partial class CaptionReader(RecognitionContext context)
{
    /// <summary>Longer paragraphs are text that begins with the name of a table, unless its label stands out.</summary>
    private const int MostWords = 120;

    /// <summary>No caption is longer.</summary>
    private const int LongestCaption = 600;

    /// <summary>The caption in the line, or null where it is none. A line beside an object needs less to count as one.</summary>
    public Caption? Read(Line line)
    {
        if (line.WordCount is 0 or > LongestCaption || line.Format.Role is not (null or ParagraphRole.Caption))
            return null;
        if (Counted(line) is { } counted)
            return counted;
        if (WordAt(line) is not { } label)
            return Other(line);
        var number = Number().Match(line.Text, label.End);
        if (!number.Success)
            return Other(line);
        var rest = line.From(number.Index + number.Length);
        var isBroken = IsBroken(line, number.Index + number.Length);
        if (!IsCaption(line, rest, number.Groups["stop"].Success || isBroken, label.IsSure))
            return null;
        if (
            line.WordCount > MostWords
            && !isBroken
            && !IsCaptionStyle(line)
            && !(line.Slice(0, number.Index + number.Length).Features.IsBold && !rest.Features.IsBold)
        )
            return null;
        var word = line.Text[label.Start..label.End];
        var printed = LineText.Clean(
            $"{word}{(IsAbbreviated(line.Text, label.End) ? "." : string.Empty)}{(Scripts.IsHanOrKana(word[^1]) ? string.Empty : " ")}{number.Groups["sign"].Value}{number.Groups["number"].Value}"
        );
        return new(
            printed,
            word.ToLowerInvariant(),
            number.Groups["number"].Value,
            label.IsTable,
            rest.HasWords ? rest : null,
            line.Source
        );
    }

    /// <summary>
    /// A caption whose number a field counts (SEQ): what stands before and in the field is the label, in whatever language
    /// and however the rest reads.
    /// </summary>
    private Caption? Counted(Line line)
    {
        var end = EndOfSequenceNumber(line);
        if (end == 0 || line.Equations.Any())
            return null;
        var label = CountedLabel().Match(line.Text[..end]);
        if (!label.Success)
            return null;
        var rest = line.From(end + Separator().Match(line.Text[end..]).Length);
        var word = label.Groups["word"].Value;
        return new(
            LineText.Clean(label.Value),
            word.TrimEnd('.').ToLowerInvariant(),
            label.Groups["number"].Value,
            IsTable(word),
            rest.HasWords ? rest : null,
            line.Source
        );
    }

    private bool? IsTable(string word) =>
        context.Labels.AtStart(word, Label.Figure, Label.Table) is { } label ? label.Label == Label.Table : null;

    /// <summary>Offset behind the first number counted by a field; 0 where there is none.</summary>
    private static int EndOfSequenceNumber(Line line)
    {
        var (at, end) = (0, 0);
        foreach (var inline in line.Inlines)
        {
            at += InlineCut.Width(inline);
            if (inline is ManuscriptText { Format.Origin: TextOrigin.SequenceNumber })
                end = at;
            else if (end > 0)
                break;
        }

        return end;
    }

    /// <summary>The author typed a line break behind the label.</summary>
    private static bool IsBroken(Line line, int end) =>
        line.SplitAtFirstBreak() is var (label, _) && label.Words == line.Slice(0, end).Words;

    /// <summary>A note or source under a table or figure.</summary>
    public bool IsNote(Line line) =>
        line.WordCount is > 0 and <= MostWords
        && (
            context.Labels.RunIn(line.Words.TrimStart('(', ' '), Label.Note, Label.Source) is not null
            || NoteOpening().IsMatch(line.Words)
            || line.HasStyle("note")
        );

    /// <summary>The word that a line begins with, where it names a float; a sure one is of those a journal calls tables and figures.</summary>
    private (int Start, int End, bool? IsTable, bool IsSure)? WordAt(Line line)
    {
        if (context.Labels.AtStart(line.Text, Label.Figure, Label.Table) is { } label)
            return (label.Start, label.End, label.Label == Label.Table, true);
        var word = FirstWord().Match(line.Text).Groups["word"];
        return word.Success && FloatWords.Has(word.Value)
            ? (word.Index, word.Index + word.Length, FloatWords.IsTable(word.Value), false)
            : null;
    }

    private static bool IsCaption(Line line, Line rest, bool hasStop, bool isSure) =>
        IsCaptionStyle(line)
        || !rest.HasWords
        || (
            (hasStop || line.Features.IsBold || line.Features.IsItalic || line.IsCentred || (isSure && line.WordCount <= 25))
            && !Sentence.StartsLower(rest.Words)
        );

    /// <summary>"Fig." keeps its stop; "Figure." has none to keep.</summary>
    private static bool IsAbbreviated(string text, int end) => end is > 0 and <= 4 && end < text.Length && text[end] == '.';

    private static bool IsCaptionStyle(Line line) => line.HasStyle("caption") && !line.HasStyle("captioned");

    /// <summary>
    /// Any word and number before a stop are a label ("Figura 1."), for the journal may not list the words of every
    /// language; without a label, only the style for captions tells.
    /// </summary>
    private Caption? Other(Line line)
    {
        if (
            line.Format.OutlineLevel is not null
            || (line.List is not null && !IsCaptionStyle(line))
            || context.Labels.AtStart(line.Words, Label.Appendix, Label.Note, Label.Source) is not null
        )
            return null;
        var match = AnyLabel().Match(line.Text);
        if (!match.Success && !IsCaptionStyle(line))
            return null;
        return match.Success && line.WordCount <= 60
            ? new(
                LineText.Clean(match.Groups["label"].Value),
                match.Groups["word"].Value.ToLowerInvariant(),
                match.Groups["number"].Value,
                null,
                line.From(match.Length),
                line.Source
            )
            : Unlabelled(line);
    }

    /// <summary>A line that only its style or its place tells to be a caption.</summary>
    public static Caption Unlabelled(Line line) => new(null, string.Empty, string.Empty, null, line.Trimmed(), line.Source);

    [GeneratedRegex(@"^\s*(?<word>\p{L}[\p{L}\p{M}]{0,30}\.?(?:\s\p{L}[\p{L}\p{M}]{0,30}\.?){0,2})\s*(?<number>\S{0,30}\w)\s*$")]
    private static partial Regex CountedLabel();

    [GeneratedRegex(@"^\s*(?<word>\p{Lu}\p{L}{2,})(?!\p{L})")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^\s*(?:[.:|–—-]+|\))?\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"\G[\s.]*"
            + Mentions.Sign
            + @"(?<number>\d+(?:[.-]\d+)*(?:[a-z]|[A-H])?|[A-Z]\.?\d+(?:\.\d+)*|[IVXLC]+)\b(?![-–]\d)\s*(?<stop>[.:|–—-]+|\))?\s*"
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?<label>(?<word>\p{Lu}\p{L}{2,})\.?\s+(?<number>\d{1,2}(?:\.\d+)*))\s*[.:–—-]+(?!\d)\s*(?=\S)")]
    private static partial Regex AnyLabel();

    /// <summary>Levels of significance, numbers of cases, abbreviations, statistics, who made a picture, what programs for statistics print under their tables, and where all of it comes from.</summary>
    [GeneratedRegex(
        @"^(?:\*+\s*p\s*[<=≤]|\*+\s*(?:signifi[ck]an|korelasi|correlation)|[nN]\s*=\s*\d|(?-i:[A-Z][A-Za-z]{0,3}[A-Z0-9])\s*(?:=|:\s*(?=(?-i:\p{Ll})))|(?-i:F|t|z|χ²|χ2|R²|R2|r|Wald)\s?(?:\([^()]{1,24}\))?\s?=\s?[-−–.\d]|p[- ]values?\b|(?:[.…]{1,3}|[–—-])\s*[=:]?\s*(?:not\s+(?:available|applicable|asked|stated)|no\s+data|nil\b|zero\b|tidak\s+(?:tersedia|ada)|sin\s+datos|sem\s+dados|keine\s+angabe|geen\s+gegevens)|(?:abbreviations?|singkatan|abreviaturas|abréviations|abkürzungen|afkortingen)\s*:|sources?\(s\)\s*:|(?:data )?(?:sources?|sumber)(?: (?:of )?data)?\s*:|(?:adapted|reproduced|compiled|diadaptasi|diolah|dikutip|disadur) (?:from|by|dari|oleh)\b|(?:own|authors?['’]?s?['’]?) (?:own )?(?:elaboration|calculations?|compilation)\b|elabora(?:ción|ção) própi?a|elaboración propia|élaboration (?:propre|de l)|eigene (?:darstellung|berechnung|erhebung)|eigen (?:bewerking|berekening)|(?:photo(?:graph)?|image|picture|drawing|illustration|map|foto|fotografi|fotografía|fotografia|bild)s?(?: credits?| courtesy)?(?:\s*:|\s+(?:by|courtesy|of the author|oleh|von|de la autora?|del autor|d[eo] autora?|par)\b)|courtesy of\b|©|[a-e]\.\s+(?:dependent variable|predictors|test distribution|calculated from|based on|computed only|lilliefors|listwise)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoteOpening();
}
