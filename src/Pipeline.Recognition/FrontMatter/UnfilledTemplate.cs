using System.Buffers;
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
    private const string Date =
        @"[\[(<]?(?:(?:d{1,2}|m{2,4}|y{2,4}|h{2}|b{2}|t{2,4}|x{2,4}|month|bulan|day|year|date|20xx)[\s/.\-]+){1,2}(?:d{1,2}|m{2,4}|y{2,4}|t{2,4}|x{2,4}|20xx|year)[\])>]?|\[(?:date|tanggal)\]";

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]<>");

    public static IEnumerable<ManuscriptBlock> LeaveOut(
        IEnumerable<ManuscriptBlock> blocks,
        LabelIndex labels,
        ICollection<Diagnostic> findings
    )
    {
        var isAnnounced = false;
        foreach (var block in blocks)
        {
            var words = block is ManuscriptParagraph paragraph ? new Line(paragraph).Words : string.Empty;
            var isLeftOut = !isAnnounced && Is(words);
            if (words.Length > 0)
                isAnnounced = labels.Whole(words, [.. FrontLabels.Statements, .. FrontLabels.History]) is not null;
            if (isLeftOut)
                findings.Add(
                    TemplateUnfilled.Rule.At(
                        block.Source,
                        $"The template's words were never filled in and are left out: {Excerpt.Start(words)}",
                        words
                    )
                );
            else
                yield return block;
        }
    }

    /// <summary>The words are a date that nobody filled in ("dd/mm/yyyy").</summary>
    public static bool IsDate(string words) => WholeDate().IsMatch(words);

    private static bool Is(string words) =>
        words.Length > 0
        && (Prompt().IsMatch(words) || Instruction().IsMatch(words) || IsBracketedInstruction(words) || LabelledDates().IsMatch(words));

    /// <summary>Words in brackets that say how long, in what type or with what a part is to be written ("(Judul maksimal 15 kata, Book Antiqua 14, bold)").</summary>
    private static bool IsBracketedInstruction(string words) =>
        words is ['(' or '[' or '<', .., ')' or ']' or '>']
        && !words.AsSpan(1, words.Length - 2).ContainsAny(Brackets)
        && Measure().IsMatch(words)
        && InstructionSign().Matches(words).Select(sign => sign.Value.ToLowerInvariant()).Distinct().Count() > 1;

    /// <summary>What Word shows in a control that holds nothing.</summary>
    [GeneratedRegex(
        @"^\W?(?:(?:click|tap)(?: or tap)?(?: here)? to (?:enter|add|insert|choose)\b[^.]{0,40}|(?:ke?lik|ketuk)(?: atau ketuk)?(?: di sini)? untuk [^.]{2,40}|(?:choose|select) an item|pilih item)\W{0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Prompt();

    [GeneratedRegex(
        @"^\p{Lu}[^.:]{2,60}:\s*(?:please\s+)?(?:include|insert|add|enter|provide|list|type)\b[^.]{0,50}\b(?:here|if\s+(?:the\s+journal|applicable|any|required|relevant))\b[^.]{0,40}\.?$|^\[(?:instructions?|notes? (?:to|for) authors?|delete|remove|petunjuk|catatan untuk penulis|hapus|(?:type|insert|enter|paste|write|ketik(?:kan)?|tulis(?:kan)?|masukkan)\s+(?:the|your|here|title|author|abstract|text|judul|nama|abstrak|isi|di\s+sini))\b[^\[\]]*\]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Instruction();

    /// <summary>How much may be written, in what type, or with what program references are made: what no sentence of an article says in such words.</summary>
    private const string Measures =
        @"(?:max(?:imum|imal)?|min(?:imum|imal)?|maksimal|maksimum)\.?\s+\d+|spasi|(?:line\s+)?spacing|(?:single|double)[- ]spaced|fonts?|times new roman|book antiqua|calibri|cambria|garamond|arial|\d{1,2}\s?pt|\d+(?:\s?[–-]\s?\d+)?\s+(?:words|kata|palabras|palavras|mots|halaman|pages)|mendeley|zotero";

    [GeneratedRegex(@"(?<!\p{L})(?:" + Measures + @")(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    /// <summary>The same, and words that come with it.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:"
            + Measures
            + @"|bold|italics?|cetak (?:tebal|miring)|memuat|berisi|gunakan|ditulis|style|should|please|template)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InstructionSign();

    [GeneratedRegex("^(?:" + Date + ")$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeDate();

    /// <summary>One or several of these, each behind its label.</summary>
    [GeneratedRegex(
        @"^(?>(?:(?>\p{L}+)\s*){0,3}:?\s*(?:" + Date + @")\s*[;,.|/•·]?\s*)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelledDates();
}
