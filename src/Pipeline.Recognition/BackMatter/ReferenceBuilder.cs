using System.Globalization;
using System.Text;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Makes the reference list: one entry for each work, one part for each run of roman or italic.</summary>
internal sealed class ReferenceBuilder(RecognitionContext context)
{
    /// <param name="heading">That of the list; null where it has none.</param>
    /// <param name="items">The list with its heading, which may stand behind a group.</param>
    public RefList Build(BodyItem? heading, List<BodyItem> items)
    {
        var known = new ReferenceGroups(heading);
        var headings = Enumerable
            .Range(0, items.Count)
            .Where(at =>
                items[at] == heading
                || known.IsHeading(items, at)
                || (
                    items[at].Role == ItemRole.Heading
                    && context.Labels.Whole(items[at].Line!.Words, Vocabulary.Journals.Label.References) is not null
                )
            )
            .Select(at => items[at])
            .ToHashSet();
        var grouped = Grouped(items, headings).Select(group => (group.Heading, Entries: Entries(group.Lines))).ToList();
        var typed = grouped.SelectMany(group => group.Entries).ToList();
        var lines = WithItalics(WithoutLabels(typed));
        if (heading is null && lines.Count > 0)
            context.Findings.Add(
                ReferencesWithoutHeading.Rule.At(
                    lines[0].Source,
                    $"The reference list has no heading; {lines.Count} entries were told by their shape."
                )
            );
        var headingOf = grouped.SelectMany(group => group.Entries.Select(_ => group.Heading)).ToList();
        var entries = lines
            .Select(
                (line, index) =>
                    (
                        Reference: new Reference(
                            string.Create(CultureInfo.InvariantCulture, $"ref{index + 1}"),
                            null,
                            Parts(line),
                            line.Source
                        ),
                        Heading: headingOf[index]
                    )
            )
            .Where(entry => !entry.Reference.Parts.IsEmpty)
            .ToList();
        var references = entries.Select(entry => entry.Reference).ToSeq();
        if (references.IsEmpty && heading is not null)
            context.Findings.Add(
                LeftOutText.Rule.At(
                    heading.Source,
                    "The heading of the reference list was left out, for no reference stands under it.",
                    heading.Line!.Words
                )
            );
        var groups = Groups(entries.ConvertAll(entry => entry.Heading), heading).ToList();
        foreach (var empty in headings.Where(item => item != heading && !groups.Exists(group => group.Source == item.Source)))
            context.Findings.Add(
                LeftOutText.Rule.At(
                    empty.Source,
                    "A heading within the reference list was left out, for no entry stands right under it.",
                    empty.Line!.Words
                )
            );
        return new(
            heading is null ? null : TitleOf(heading.Line!),
            references,
            heading?.Source ?? (lines.Count == 0 ? SourceRef.None : lines[0].Source)
        )
        {
            Groups = groups.ToSeq(),
            Numbering = ReferenceShape.NumberingOf(typed),
        };
    }

    /// <summary>The words of the heading; a number that the author typed before it is not printed, as those of no part of the back matter are.</summary>
    private string TitleOf(Line heading)
    {
        if (HeadingNumber.Read(heading.Words) is not { } number)
            return heading.Words;
        context.Claims.Add(new(heading.Trimmed().Slice(0, number.Length).Span, "ref-list"));
        return heading.Words[number.Length..];
    }

    /// <summary>A group begins where the heading changes; the first entries under the heading of the list are in none.</summary>
    private static IEnumerable<RefGroup> Groups(List<BodyItem?> headings, BodyItem? list)
    {
        for (var at = 0; at < headings.Count; at++)
            if (headings[at] is { } heading && (at == 0 ? heading != list : heading != headings[at - 1]))
                yield return new(heading.Line!.Words, at, heading.Source);
    }

    /// <summary>The lines between the headings, with the heading above them: no entry goes on behind one.</summary>
    private static IEnumerable<(BodyItem? Heading, List<Line> Lines)> Grouped(List<BodyItem> items, HashSet<BodyItem> headings)
    {
        var (heading, lines) = ((BodyItem?)null, new List<Line>());
        foreach (var item in items.Where(item => item.Role is ItemRole.Text or ItemRole.Heading))
        {
            if (!headings.Contains(item))
            {
                lines.Add(item.Line!);
                continue;
            }

            yield return (heading, lines);
            (heading, lines) = (item, []);
        }

        yield return (heading, lines);
    }

    private List<Line> Entries(List<Line> lines)
    {
        if (AuthorHeads.Are(lines))
            return [.. AuthorHeads.Pairs(lines).Select(pair => pair.Authors is { } authors ? Join(authors, pair.Work) : pair.Work)];
        var entries = new List<Line>();
        foreach (var line in lines.SelectMany(SplitEntries))
        {
            if (
                entries.Count > 0
                && line.List is null
                && ReferenceShape.IsContinuation(entries[^1], line)
                && ReferenceShape.LabelLength(line.Words) is null
            )
                entries[^1] = Join(entries[^1], line);
            else
                entries.Add(line);
        }

        return entries;
    }

    /// <summary>One paragraph with several entries between line breaks is parted; a break inside an entry is a space.</summary>
    private static IEnumerable<Line> SplitEntries(Line line)
    {
        var parts = line.SplitAtBreaks();
        var starts = parts.Count(ReferenceShape.IsStart);
        return starts > 1 && (ReferenceShape.IsStart(parts[0]) || starts * 2 > parts.Count) ? parts : [line];
    }

    private Line Join(Line entry, Line rest)
    {
        context.Findings.Add(
            ReferenceJoined.Rule.At(
                rest.Source,
                "A reference broken over two paragraphs was put together.",
                $"{Excerpt.End(entry.Words)} ¶ {Excerpt.Start(rest.Words)}",
                $"{Excerpt.End(entry.Words)} {Excerpt.Start(rest.Words)}"
            )
        );
        return entry.Join(rest);
    }

    /// <summary>Numbers before the entries go where most entries have one.</summary>
    private List<Line> WithoutLabels(List<Line> lines)
    {
        var labelled = lines.Count(line => ReferenceShape.LabelLength(line.Text) is not null);
        if (!ReferenceShape.AreMost(labelled, lines.Count))
            return lines;
        context.Findings.Add(
            ReferenceLabelsRemoved.Rule.At(
                lines[0].Source,
                $"The numbers before {labelled} references were removed.",
                Excerpt.Start(lines[0].Words)
            )
        );
        return lines.ConvertAll(line => ReferenceShape.LabelLength(line.Text) is { } length ? WithoutLabel(line, length) : line);
    }

    private Line WithoutLabel(Line line, int length)
    {
        foreach (var inline in line.Slice(0, length).Inlines)
            context.Claims.Add(new(inline.Source, "label"));
        return line.From(length);
    }

    /// <summary>Titles that Brazilian references print in bold stand in italics, as all references of the journal do.</summary>
    private List<Line> WithItalics(List<Line> lines)
    {
        var bold = lines.Where(BoldTitles.Has).ToHashSet();
        if (bold.Count == 0)
            return lines;
        context.Findings.Add(
            BoldTitlesInItalics.Rule.At(
                bold.First().Source,
                $"The bold titles of {bold.Count} references are set in italics.",
                Excerpt.Start(bold.First().Words)
            )
        );
        return lines.ConvertAll(line => bold.Contains(line) ? BoldTitles.InItalics(line) : line);
    }

    /// <summary>The words of a line, parted where italics or links begin and end.</summary>
    public static Seq<RefPart> Parts(Line line)
    {
        var parts = new List<RefPart>();
        foreach (var inline in line.Trimmed().Inlines)
        {
            var (text, isItalic, link) = inline switch
            {
                ManuscriptText run => (Clean(run.Text), run.Format.Italic, Absolute(run.Format.Link)),
                ManuscriptLineBreak or ManuscriptPageBreak => (" ", parts.Count > 0 && parts[^1].IsItalic, null),
                _ => (string.Empty, false, null),
            };
            if (text.Length == 0)
                continue;
            if (string.IsNullOrWhiteSpace(text) && parts.Count > 0 && link is null)
                isItalic = parts[^1].IsItalic;
            if (parts.Count > 0 && parts[^1].IsItalic == isItalic && parts[^1].Uri == link)
                parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
            else
                parts.Add(new RefPart(RefField.None, text, isItalic) { Uri = link });
        }

        return WithSingleSpaces(parts);
    }

    /// <summary>A line break beside a space leaves one space.</summary>
    private static Seq<RefPart> WithSingleSpaces(List<RefPart> parts)
    {
        var last = 'x';
        var result = new List<RefPart>();
        foreach (var part in parts)
        {
            var text = new StringBuilder();
            foreach (var character in part.Text)
            {
                if (!(character == ' ' && last == ' '))
                    text.Append(character);
                last = character;
            }

            if (text.Length > 0)
                result.Add(part with { Text = text.ToString() });
        }

        return result.ToSeq();
    }

    private static string Clean(string text) =>
        text.Replace('\t', ' ')
            .Replace('\u2011', '-')
            .Replace("\u00AD", string.Empty, StringComparison.Ordinal)
            .Replace("\u200B", string.Empty, StringComparison.Ordinal);

    private static string? Absolute(string? link) =>
        link is not null && link.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? link : null;
}
