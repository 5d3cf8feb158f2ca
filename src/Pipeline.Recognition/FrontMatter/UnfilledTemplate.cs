using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Leaves out paragraphs that hold nothing but what a template prints where something was to be filled in, and its instructions
/// to authors. One right under the heading of a statement stays, so that the statement is asked for, and one under the label
/// of a date, so that no other date is taken for it.
/// </summary>
internal static partial class UnfilledTemplate
{
    /// <summary>What a template prints where a date goes.</summary>
    private const string Date = @"[\[(<]?(?:(?:d{1,2}|m{2,4}|y{2,4}|h{2}|b{2}|t{2,4}|x{2,4}|month|bulan|day|year|date|20xx)[\s/.\-]+){1,2}(?:d{1,2}|m{2,4}|y{2,4}|t{2,4}|x{2,4}|20xx|year)[\])>]?|\[(?:date|tanggal)\]";

    public static IEnumerable<ManuscriptBlock> LeaveOut(IEnumerable<ManuscriptBlock> blocks, LabelIndex labels, ICollection<Diagnostic> findings)
    {
        var isAnnounced = false;
        foreach (var block in blocks)
        {
            var words = block is ManuscriptParagraph paragraph ? new Line(paragraph).Words : string.Empty;
            var isLeftOut = !isAnnounced && Is(words);
            if (words.Length > 0) isAnnounced = labels.Whole(words, [.. FrontLabels.Statements, .. FrontLabels.History]) is not null;
            if (isLeftOut) findings.Add(TemplateUnfilled.Rule.At(block.Source, $"The template's words were never filled in and are left out: {Excerpt.Start(words)}", words));
            else yield return block;
        }
    }

    /// <summary>The words are a date that nobody filled in ("dd/mm/yyyy").</summary>
    public static bool IsDate(string words) => WholeDate().IsMatch(words);

    private static bool Is(string words) => words.Length > 0 && (Prompt().IsMatch(words) || Instruction().IsMatch(words) || LabelledDates().IsMatch(words));

    /// <summary>What Word shows in a control that holds nothing.</summary>
    [GeneratedRegex(@"^\W?(?:(?:click|tap)(?: or tap)?(?: here)? to (?:enter|add|insert|choose)\b[^.]{0,40}|(?:ke?lik|ketuk)(?: atau ketuk)?(?: di sini)? untuk [^.]{2,40}|(?:choose|select) an item|pilih item)\W{0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^\[(?:instructions?|notes? (?:to|for) authors?|delete|remove|petunjuk|catatan untuk penulis|hapus)\b[^\[\]]*\]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    [GeneratedRegex("^(?:" + Date + ")$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeDate();

    /// <summary>One or several of these, each behind its label.</summary>
    [GeneratedRegex(@"^(?>(?:(?>\p{L}+)\s*){0,3}:?\s*(?:" + Date + @")\s*[;,.|/•·]?\s*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelledDates();
}
