using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Tells equations that authors typed as text: set apart by a tab, by dots that lead to the number, or by the middle of the line,
/// with a sign of relation in them and no sentence around it.
/// </summary>
internal static partial class TypedFormula
{
    private const int MostWords = 40;

    /// <summary>Words before the first sign of relation; more are the beginning of a sentence.</summary>
    private const int MostBefore = 8;

    public static bool Is(Line line)
    {
        if (
            line is not { HasWords: true, List: null, Format.OutlineLevel: null }
            || line.Features.IsBold
            || line.Inlines.Any(inline => inline is ManuscriptPicture or ManuscriptEquation or ManuscriptNoteMark)
        )
            return false;
        var (label, rest) = FormulaNumber.Take(line);
        var words = rest.Words.TrimEnd('.', '…', '·', ' ', ',', ';');
        if (
            rest.WordCount > MostWords
            || Relation().Match(words) is not { Success: true } relation
            || words[..relation.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostBefore
            || IsSentence().IsMatch(words)
        )
            return false;
        var isApart = line.IsCentred || line.Raw is ['\t', ..] || line.Format.IndentStart > Points.Zero;
        return label is null ? isApart && HasOperation(rest, words[(relation.Index + 1)..]) : isApart || LeadsTo(line, label);
    }

    /// <summary>Something is reckoned on the right side, which "n = 24" or "p &lt; 0.05" alone does not do.</summary>
    private static bool HasOperation(Line rest, string right) =>
        Operation().IsMatch(right)
        || rest.Inlines.OfType<ManuscriptText>()
            .Any(run => run.Format.Position != VerticalPosition.Baseline && !string.IsNullOrWhiteSpace(run.Text));

    /// <summary>A tab or a row of dots before the number.</summary>
    private static bool LeadsTo(Line line, string label)
    {
        var raw = line.Raw.TrimEnd();
        var before = raw[..^Math.Min(label.Length, raw.Length)].TrimEnd(' ');
        return before is [.., '\t'] || Dots().IsMatch(before);
    }

    [GeneratedRegex(@"(?<=[\p{L}\p{N})\]}’'%]\s*)[=≈≅≠≤≥<>∝≡→⇒∼∈](?=\s*[\p{L}\p{N}(\[{√∑∏∫+−–-])")]
    private static partial Regex Relation();

    /// <summary>A sign between two things, a root or a sum.</summary>
    [GeneratedRegex(@"[\p{L}\p{N})\]]\s*[+×÷/*∗·^±]\s*[\p{L}\p{N}(\[√]|[\p{L}\p{N})\]]\s+[-–−]\s+[\p{L}\p{N}(\[√]|[√∑∏∫Σ]|\p{L}\s?\(")]
    private static partial Regex Operation();

    /// <summary>A stop with a new sentence behind it, or four words in small letters one after another.</summary>
    [GeneratedRegex(@"\p{L}{2}[.?!] \p{Lu}|(?:(?<!\p{L})\p{Ll}{2,}[,;]? ){4}")]
    private static partial Regex IsSentence();

    [GeneratedRegex(@"[.…·]\s*[.…·]\s*[.…·](?>[\s.…·]*)(?<=[.…·])$|…$")]
    private static partial Regex Dots();
}
