using System.Globalization;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Makes the lines of an abstract into paragraphs, lists and sections.</summary>
internal sealed class AbstractContent(RecognitionContext context)
{
    /// <summary>Sections where the abstract has headed parts; else paragraphs.</summary>
    /// <param name="number">Of the abstract in the article, from 1.</param>
    public (Seq<Block> Blocks, Seq<Section> Sections) Structure(List<Line> content, int number)
    {
        if (AbstractParts.Of(content) is not { Count: > 0 } parts)
            return (Blocks(content), []);
        var first = parts.TakeWhile(part => part.Title is null).Count();
        var sections = new List<Section>();
        for (var at = first; at < parts.Count; )
        {
            var under = parts.Skip(at + 1).TakeWhile(part => part.Title is null).ToList();
            sections.Add(
                Part(
                    number,
                    sections.Count + 1,
                    parts[at].Title!,
                    Blocks([.. under.Prepend(parts[at]).Select(part => part.Text).OfType<Line>()])
                )
            );
            at += under.Count + 1;
        }

        return (Blocks([.. parts.Take(first).Select(part => part.Text).OfType<Line>()]), sections.ToSeq());
    }

    /// <summary>A list where the first line is an item, as highlights are; else paragraphs.</summary>
    public Seq<Block> ListOrParagraphs(List<Line> lines) =>
        AbstractKinds.IsItem(lines[0])
            ?
            [
                new ListBlock(
                    ListStyle.Bullet,
                    lines.Select(AbstractKinds.WithoutBullet).Select(line => new ListItem("•", [Paragraph(line)], line.Source)).ToSeq(),
                    lines[0].Source
                ),
            ]
            : lines.Select(Paragraph).ToSeq();

    /// <summary>Paragraphs, and lists of the items among them.</summary>
    private Seq<Block> Blocks(List<Line> content)
    {
        var blocks = new List<Block>();
        for (var at = 0; at < content.Count; )
        {
            var items = content.Skip(at).TakeWhile(AbstractKinds.IsItem).ToList();
            if (items.Count > 0)
                blocks.AddRange(ListOrParagraphs(items));
            else
                blocks.Add(Paragraph(content[at]));
            at += Math.Max(1, items.Count);
        }

        return blocks.ToSeq();
    }

    private Section Part(int number, int index, Line title, Seq<Block> blocks)
    {
        var bare = title.Text.AsSpan().TrimEnd(": .—–-").Length;
        var id = string.Create(CultureInfo.InvariantCulture, $"abs{number}.{index}");
        return new(
            id,
            null,
            context.Inlines.Convert(title.Slice(0, bare), ContentKind.Display),
            SectionWords.TypeOf(title.Words),
            blocks,
            [],
            title.Source
        );
    }

    private Block Paragraph(Line line) => new Paragraph(context.Inlines.Convert(line, ContentKind.Prose), line.Source);
}
