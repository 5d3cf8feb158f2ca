using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition;

/// <summary>
/// Leaves out tables of contents, lists of tables and figures, and indexes: what a field of Word gathered, what has the
/// style of their entries, and what is typed under their headings with leaders and page numbers.
/// </summary>
internal static partial class ContentsLists
{
    public static IEnumerable<ManuscriptBlock> LeaveOut(Seq<ManuscriptBlock> body, ICollection<Diagnostic> findings)
    {
        var isEntry = body.Select(block => block is ManuscriptParagraph paragraph && IsEntry(paragraph)).ToArray();
        var isInList = false;
        for (var at = 0; at < body.Count; at++)
        {
            if (body[at] is not ManuscriptParagraph paragraph || IsBlank(paragraph))
            {
                yield return body[at];
                continue;
            }

            var isHeading = !isEntry[at] && IsHeading(paragraph) && NextIsListed(body, isEntry, at);
            isInList = isHeading || (isInList && (isEntry[at] || IsTypedEntry(paragraph)));
            if (!isHeading && !isEntry[at] && !isInList && !RunInContents().IsMatch(Words(paragraph)))
                yield return paragraph;
            else
                findings.Add(
                    TableOfContentsLeftOut.Rule.At(paragraph.Source, $"A line of {NameOf(paragraph)} was left out.", Words(paragraph))
                );
        }
    }

    /// <summary>What a field made, or what has the style of entries ("toc 1", "table of figures", "index 1").</summary>
    private static bool IsEntry(ManuscriptParagraph paragraph) =>
        !IsBlank(paragraph)
        && (paragraph.MadeBy is "TOC" or "INDEX" or "TOA" || EntryStyle().IsMatch(paragraph.Format.StyleName ?? string.Empty));

    private static bool IsTypedEntry(ManuscriptParagraph paragraph) =>
        TypedEntry().IsMatch(string.Concat(paragraph.Inlines.OfType<ManuscriptText>().Select(text => text.Text)));

    private static bool IsHeading(ManuscriptParagraph paragraph) =>
        "toc heading".Equals(paragraph.Format.StyleName, StringComparison.OrdinalIgnoreCase) || Heading().IsMatch(Words(paragraph));

    private static bool NextIsListed(Seq<ManuscriptBlock> body, bool[] isEntry, int at)
    {
        var next = at + 1;
        while (next < body.Count && body[next] is ManuscriptParagraph blank && IsBlank(blank))
            next++;
        return next < body.Count && body[next] is ManuscriptParagraph paragraph && (isEntry[next] || IsTypedEntry(paragraph));
    }

    private static bool IsBlank(ManuscriptParagraph paragraph) => new Line(paragraph).IsEmpty;

    private static string Words(ManuscriptParagraph paragraph) => LineText.Clean(LineText.Of(paragraph.Inlines));

    private static string NameOf(ManuscriptParagraph paragraph) =>
        paragraph.MadeBy switch
        {
            "INDEX" => "the index",
            "TOA" => "the table of authorities",
            _ => "the table of contents",
        };

    [GeneratedRegex(@"^(?:toc ?\d|contents \d|table of figures|table of authorities|index ?\d|index heading)$", RegexOptions.IgnoreCase)]
    private static partial Regex EntryStyle();

    /// <summary>In English and Indonesian, whose lists are typed by hand now and then.</summary>
    [GeneratedRegex(
        @"^(?:(?:table of )?contents|lists? of (?:tables|figures|tables and figures)|index|daftar (?:isi|gambar|tabel)|indeks)[:.]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Heading();

    /// <summary>The headings of the article in one paragraph, as journals of law have them ("Sumario: 1. Introducción. 2. …").</summary>
    [GeneratedRegex(
        @"^(?:sumario|sumário|sommaire|contents|inhalt(?:sübersicht|sverzeichnis)?|inhoud(?:sopgave)?|daftar isi|plan)\s*[:.–—-]+\s*(?:I|1)[.)]\s*\p{L}.{2,200}?[.;–—-]\s*(?:II|2)[.)]\s*\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex RunInContents();

    /// <summary>Leaders or a tab before a page number.</summary>
    [GeneratedRegex(@"(?:\.{3}|(?:\. ){3}|…|\t)(?>[\s.…]*)(?:\d{1,4}|[ivxlc]{1,6})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex TypedEntry();
}
