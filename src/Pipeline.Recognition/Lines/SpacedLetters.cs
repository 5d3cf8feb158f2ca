using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Lines;

/// <summary>
/// Joins words that are typed with a space behind every letter ("A B S T R A C T", "I N T R O D U C T I O N"). Wider spaces part
/// words ("L I T E R A T U R E  R E V I E W"); where there are none, a label tells them ("A R T I C L E I N F O").
/// </summary>
internal sealed partial class SpacedLetters(LabelIndex labels, ICollection<Diagnostic> findings)
{
    /// <summary>Fewest letters of such words; fewer are variables or marks.</summary>
    private const int Fewest = 5;

    private const string Vowels = "aeiouyáéíóúàèìòùâêîôûäëïöüãõ";

    public ManuscriptBlock Join(ManuscriptBlock block) =>
        block switch
        {
            ManuscriptParagraph paragraph when MayBe(paragraph) => Join(new Line(paragraph)).Paragraph,
            ManuscriptTable table
                when TableLines.Paragraphs(table).Any(paragraph => MayBe(paragraph) && Read(new Line(paragraph)) is not null) => table with
            {
                Rows = table.Rows.Select(Join).ToSeq(),
            },
            _ => block,
        };

    /// <summary>Begins with a letter and a space behind it, or with a run of a letter alone.</summary>
    private static bool MayBe(ManuscriptParagraph paragraph) =>
        paragraph.Inlines.OfType<ManuscriptText>().Select(run => run.Text.TrimStart()).FirstOrDefault(text => text.Length > 0)
            is [var letter, .. var rest]
        && char.IsLetter(letter)
        && (rest.Length == 0 || char.IsWhiteSpace(rest[0]));

    private ManuscriptRow Join(ManuscriptRow row) =>
        row with
        {
            Cells = row.Cells.Select(cell => cell with { Blocks = cell.Blocks.Select(Join).ToSeq() }).ToSeq(),
        };

    private Line Join(Line line)
    {
        if (Read(line) is not var (words, letters, end))
            return line;
        findings.Add(
            SpacedLettersJoined.Rule.At(
                line.Source,
                $"A space stood behind every letter of “{words}”; they were taken out.",
                line.Slice(0, end).Words,
                words
            )
        );
        var opensWord = words.Split(' ').SelectMany((word, number) => word.Select((_, index) => number > 0 && index == 0));
        var parts = letters.Zip(opensWord, (at, isFirst) => (line.Slice(at, 1), isFirst));
        return line.From(end) is { IsEmpty: false } behind
            ? Line.Joined([.. parts, (behind, char.IsLetterOrDigit(behind.Words.FirstOrDefault()))])
            : Line.Joined([.. parts]);
    }

    /// <summary>The words at the start of a line, the places of their letters and the place behind them; null where it begins with none such.</summary>
    private (string Words, List<int> Letters, int End)? Read(Line line)
    {
        if (Spaced().Match(line.Text) is not { Success: true } run)
            return null;
        var places = Enumerable.Range(run.Index, run.Length).Where(at => line.Text[at] != ' ').ToList();
        var letters = string.Concat(places.Select(at => line.Text[at]));
        if (letters.Length < Fewest || !IsWord(letters))
            return null;
        var label = labels.Called(letters);
        var words =
            label
            ?? string.Join(
                ' ',
                WiderSpace().Split(run.Value.Trim()).Select(word => word.Replace(" ", string.Empty, StringComparison.Ordinal))
            );
        var isHeading = letters.All(char.IsUpper) && Closing().IsMatch(line.Text[(run.Index + run.Length)..]);
        return isHeading || label is not null ? (words, places, run.Index + run.Length) : null;
    }

    /// <summary>Not "A B C D E", "A B A B A C" or "N P N P N G", as heads of columns, rhymes and tunes have them.</summary>
    private static bool IsWord(string letters) =>
        letters.Any(letter => Vowels.Contains(letter, StringComparison.OrdinalIgnoreCase))
        && letters.Distinct().Count() * 2 > letters.Length
        && !letters.Zip(letters.Skip(1)).All(pair => pair.First < pair.Second);

    [GeneratedRegex(@"^ *\p{L}(?: +\p{L}(?![\p{L}\p{M}’'.]))+")]
    private static partial Regex Spaced();

    [GeneratedRegex(" {2,}")]
    private static partial Regex WiderSpace();

    [GeneratedRegex(@"^[\s:.–—-]*$")]
    private static partial Regex Closing();
}
