using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Content;

/// <summary>What a line becomes, for the formatting that belongs to the whole and not to its words.</summary>
internal enum ContentKind
{
    /// <summary>Running text: formatting that covers all of it is dropped, italics excepted; line breaks are spaces.</summary>
    Prose,

    /// <summary>Titles of articles and sections: as display, and bold words are dropped too, for the page sets titles bold; a single bold letter is the sign of a vector.</summary>
    Title,

    /// <summary>Captions, heads of tables, names: every formatting that covers all of it is dropped; line breaks are spaces.</summary>
    Display,

    /// <summary>Cells of tables, and items of lists that begin in bold: formatting of the whole stays, for it tells totals from other rows.</summary>
    Cell,

    /// <summary>Quotations: as prose, but italics of the whole are their look, and what is upright among them is stressed.</summary>
    Quotation,

    /// <summary>Verse and program text: as prose, and line breaks stay.</summary>
    Lines,
}

/// <summary>Makes the article's inlines of a line's.</summary>
internal sealed partial class InlineConverter(NoteNumbers notes, ICollection<Diagnostic> findings)
{
    private const char SoftHyphen = '\u00AD';

    public Seq<Inline> Convert(Line line, ContentKind kind)
    {
        var trimmed = line.Trimmed();
        ReportSoftHyphens(trimmed);
        var leaves = new List<Leaf>();
        foreach (var inline in trimmed.Inlines)
        {
            leaves.AddRange(Convert(inline, kind).Select(leaf => leaf with { Format = Plain(leaf, trimmed.Features, kind) }));
            if (inline is ManuscriptEquation { Number: { } number })
                leaves.Add(new(new Text($" {number}", inline.Source), RunFormat.Plain));
        }

        leaves = SpanLanguages.Mark(leaves);
        Unformat(leaves);
        return InlineNesting.Nest(leaves);
    }

    /// <summary>The line with every space in it, and line ends where it has line breaks; program text is in no language.</summary>
    public Seq<Inline> ConvertVerbatim(Line line) =>
        InlineNesting.Nest([
            .. line.Inlines.SelectMany(inline =>
                inline switch
                {
                    ManuscriptText text =>
                    [
                        new Leaf(
                            new Text(text.Text, text.Source),
                            text.Format with
                            {
                                Bold = text.Format.Bold && !line.Features.IsBold,
                                Language = null,
                            }
                        ),
                    ],
                    ManuscriptLineBreak => [new Leaf(new Text("\n", inline.Source), RunFormat.Plain)],
                    _ => Convert(inline, ContentKind.Lines),
                }
            ),
        ]);

    private IEnumerable<Leaf> Convert(ManuscriptInline inline, ContentKind kind) =>
        inline switch
        {
            ManuscriptText text => Texts(text),
            ManuscriptLineBreak or ManuscriptPageBreak =>
            [
                kind == ContentKind.Lines && inline is ManuscriptLineBreak
                    ? new(new LineBreak(), RunFormat.Plain)
                    : new(new Text(" ", inline.Source), RunFormat.Plain),
            ],
            ManuscriptNoteMark mark => notes.Mark(mark) is { } xref ? [new(xref, RunFormat.Plain)] : [],
            ManuscriptPicture { MediaName: { } name } picture =>
            [
                new(
                    new InlineGraphic(
                        name,
                        picture.IsDecorative ? string.Empty : picture.AltText,
                        picture.Width,
                        picture.Height,
                        picture.Source
                    ),
                    RunFormat.Plain
                ),
            ],
            ManuscriptPicture => [],
            ManuscriptEquation { Text.Length: > 0 } equation =>
            [
                new(new InlineFormula(equation.Text, equation.Source) { Math = equation.Math }, RunFormat.Plain),
            ],
            ManuscriptEquation => [],
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The text between its soft hyphens, each part with its own place.</summary>
    private static IEnumerable<Leaf> Texts(ManuscriptText text)
    {
        var value = text.Text.Replace('\t', ' ').Replace('\u2011', '-');
        for (int start = 0, end; start <= value.Length; start = end + 1)
        {
            end = value.IndexOf(SoftHyphen, start);
            if (end < 0)
                end = value.Length;
            if (end > start)
                yield return new(
                    new Text(value[start..end], text.Source.Length == 0 ? text.Source : text.Source.Slice(start, end - start)),
                    text.Format
                );
        }
    }

    private static string WithoutSoftHyphens(string text) => text.Replace(SoftHyphen.ToString(), string.Empty, StringComparison.Ordinal);

    /// <summary>One finding for each word with soft hyphens, whatever runs it is made of, at the part behind the last of them.</summary>
    private void ReportSoftHyphens(Line line)
    {
        var text = string.Concat(line.Inlines.Select(inline => inline is ManuscriptText run ? run.Text : " "));
        foreach (Match match in SoftHyphenated().Matches(text))
        {
            var behind = match.Value.TrimEnd(SoftHyphen).LastIndexOf(SoftHyphen) + 1;
            var length = match.Value.TrimEnd(SoftHyphen).Length - behind;
            var source = InlineCut.Slice(line.Inlines, match.Index + behind, Math.Max(1, length))[0].Source with { Length = length };
            findings.Add(
                SoftHyphenDropped.Rule.At(
                    source,
                    "A soft hyphen was dropped; the typeset page hyphenates by itself.",
                    match.Value,
                    WithoutSoftHyphens(match.Value)
                )
            );
        }
    }

    [GeneratedRegex(@"(?<!\S)[^\s\u00AD]*\u00AD\S*")]
    private static partial Regex SoftHyphenated();

    private static RunFormat Plain(Leaf leaf, LineFeatures whole, ContentKind kind) =>
        kind == ContentKind.Cell
            ? leaf.Format
            : leaf.Format with
            {
                Bold =
                    leaf.Format.Bold
                    && !whole.IsBold
                    && !(kind == ContentKind.Title && leaf.Inline is Text { Value: var words } && words.AsSpan().Trim().Length > 1),
                Italic =
                    whole.IsItalic && kind == ContentKind.Quotation
                        ? IsUprightWord(leaf)
                        : leaf.Format.Italic && !(whole.IsItalic && kind is ContentKind.Display or ContentKind.Title),
                Underline = leaf.Format.Underline && !whole.IsUnderlined,
                SmallCaps = leaf.Format.SmallCaps && !(whole.IsSmallCaps && kind is ContentKind.Display or ContentKind.Title),
            };

    private static bool IsUprightWord(Leaf leaf) =>
        !leaf.Format.Italic && leaf.Inline is Text { Value: var value } && value.Any(char.IsLetter);

    /// <summary>Spaces are formatted only where the text on both sides is, so that no emphasis begins or ends with one.</summary>
    private static void Unformat(List<Leaf> leaves)
    {
        for (var at = 0; at < leaves.Count; at++)
        {
            if (leaves[at].Inline is not Text { Value: var value } || !string.IsNullOrWhiteSpace(value))
                continue;
            var before = at > 0 ? leaves[at - 1].Format : RunFormat.Plain;
            var after = at + 1 < leaves.Count ? leaves[at + 1].Format : RunFormat.Plain;
            leaves[at] = leaves[at] with { Format = before == after ? before : Common(before, after) };
        }
    }

    private static RunFormat Common(RunFormat one, RunFormat other) =>
        RunFormat.Plain with
        {
            Bold = one.Bold && other.Bold,
            Italic = one.Italic && other.Italic,
            SmallCaps = one.SmallCaps && other.SmallCaps,
            Underline = one.Underline && other.Underline,
            Strike = one.Strike && other.Strike,
            RightToLeft = one.RightToLeft && other.RightToLeft,
            Language = one.Language == other.Language ? one.Language : null,
            Link = one.Link == other.Link ? one.Link : null,
        };
}
