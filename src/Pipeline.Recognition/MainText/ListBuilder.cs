using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes lists of neighbouring list paragraphs, one in the other by their levels.</summary>
internal sealed class ListBuilder(RecognitionContext context)
{
    /// <summary>Lines without a mark of their own go on in the item before them.</summary>
    public IEnumerable<Block> Build(IReadOnlyList<Line> lines)
    {
        var at = 0;
        var lists = new List<Block>();
        var kind = KindOf(lines);
        while (at < lines.Count)
            lists.Add(Build(lines, kind, ref at));
        return lists;
    }

    /// <summary>Makes a list of lines whose marks were typed, and tells of it.</summary>
    public ListBlock BuildTyped(List<TypedNode> run)
    {
        context.Findings.Add(
            HandTypedList.Rule.At(
                run[0].Text.Source,
                $"A list of {run.Sum(node => node.Count)} items with marks typed by hand was set as a list.",
                $"{run[0].Mark.Label} {Excerpt.Start(run[0].Text.Words)}"
            )
        );
        return Build(run);
    }

    /// <summary>Makes a list of lines whose marks were typed and are not part of their text.</summary>
    public ListBlock Build(IReadOnlyList<TypedNode> nodes)
    {
        var kind = KindOf(nodes.Select(node => node.Text));
        return new(
            nodes[0].Mark.Style,
            nodes.Select(node => new ListItem(node.Mark.Label, Content(node, kind).ToSeq(), node.Text.Source)).ToSeq(),
            nodes[0].Text.Source
        )
        {
            Start = Math.Max(1, nodes[0].Mark.Number),
        };
    }

    /// <summary>Makes a list of examples whose labels were typed, each with a list of its lettered sentences.</summary>
    public ListBlock Build(IReadOnlyList<Passages.Example> examples) =>
        new(
            ListStyle.Order,
            examples.Select(example => new ListItem(example.Label, Content(example).ToSeq(), example.Whole.Source)).ToSeq(),
            examples[0].Whole.Source
        );

    private IEnumerable<Block> Content(TypedNode node, ContentKind kind)
    {
        yield return Paragraph(node.Text, kind);
        if (node.Parts.Count > 0)
            yield return Build(node.Parts);
    }

    private IEnumerable<Block> Content(Passages.Example example)
    {
        if (example.Text is { } text)
            yield return Paragraph(text, ContentKind.Prose);
        if (example.Parts.Count > 0)
            yield return Build([.. example.Parts.Select(part => new TypedNode(part.Mark, part.Text))]);
    }

    private ListBlock Build(IReadOnlyList<Line> lines, ContentKind kind, ref int at)
    {
        var first = lines[at];
        var mark = first.List!;
        var items = new List<ListItem>();
        while (at < lines.Count)
        {
            var line = lines[at];
            if (
                line.List is { } other
                && (other.Level < mark.Level || (other.Level == mark.Level && items.Count > 0 && !IsSameList(mark, other)))
            )
                break;
            if (line.List is { } deeper && deeper.Level > mark.Level && items.Count > 0)
            {
                items[^1] = items[^1] with { Blocks = [.. items[^1].Blocks, Build(lines, kind, ref at)] };
                continue;
            }

            if (items.Count > 0 && TypedOutline.Read(lines.Skip(at).TakeWhile(next => next.List is null)) is { Count: > 1 } typed)
            {
                items[^1] = items[^1] with { Blocks = [.. items[^1].Blocks, Build(typed)] };
                at += typed.Sum(node => node.Count);
                continue;
            }

            if (line.List is null && items.Count > 0)
                items[^1] = items[^1] with { Blocks = [.. items[^1].Blocks, Paragraph(line, kind)] };
            else
                items.Add(new(line.List?.Label.Trim() ?? string.Empty, [Paragraph(line, kind)], line.Source));
            at++;
        }

        return new(StyleOf(mark.NumberFormat, mark.IsOrdered), items.ToSeq(), first.Source) { Start = Math.Max(1, mark.Number) };
    }

    private static bool IsSameList(Vocabulary.Manuscripts.ListMark first, Vocabulary.Manuscripts.ListMark other) =>
        first.IsOrdered == other.IsOrdered && (first.ListId == other.ListId || !first.IsOrdered);

    /// <summary>An item in bold throughout keeps it beside others that begin with words in bold, for it is no more than those words.</summary>
    private static ContentKind KindOf(IEnumerable<Line> items) => items.Any(BeginsBold) ? ContentKind.Cell : ContentKind.Prose;

    private static bool BeginsBold(Line line) =>
        !line.Features.IsBold
        && line.Inlines.OfType<Vocabulary.Manuscripts.ManuscriptText>().FirstOrDefault(run => run.Text.Any(char.IsLetterOrDigit))
            is { Format.Bold: true };

    private Paragraph Paragraph(Line line, ContentKind kind) => new Paragraph(context.Inlines.Convert(line, kind), line.Source);

    private static ListStyle StyleOf(string format, bool isOrdered) =>
        format switch
        {
            "decimal" or "decimalZero" => ListStyle.Order,
            "lowerLetter" => ListStyle.AlphaLower,
            "upperLetter" => ListStyle.AlphaUpper,
            "lowerRoman" => ListStyle.RomanLower,
            "upperRoman" => ListStyle.RomanUpper,
            "none" => ListStyle.Simple,
            _ => isOrdered ? ListStyle.Order : ListStyle.Bullet,
        };
}
