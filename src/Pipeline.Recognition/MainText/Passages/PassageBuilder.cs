using System.Diagnostics;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Makes the block of a passage.</summary>
internal sealed class PassageBuilder(RecognitionContext context, BlockBuilder blocks, ListBuilder lists)
{
    /// <summary>One block, but for an interview, whose turns are the text.</summary>
    public Seq<Block> Build(Passage passage) =>
        passage is TalkPassage { IsText: true } talk ? [.. talk.Turns.Select(Speech)] : [BuildOne(passage)];

    private Block BuildOne(Passage passage) =>
        passage switch
        {
            VersePassage verse => Verse(verse),
            EpigraphPassage epigraph => new DispQuote(
                epigraph.Lines.Select(Block (line) => Epigraph(line)).ToSeq(),
                Attribution(epigraph.Attribution),
                epigraph.Lines[0].Source
            )
            {
                Kind = QuoteKind.Epigraph,
            },
            TalkPassage talk => new DispQuote(
                talk.Turns.Select(Block (turn) => Speech(turn)).ToSeq(),
                Attribution(talk.Attribution),
                talk.Turns[0].Name.Source
            )
            {
                Kind = QuoteKind.Interview,
            },
            DefinitionPassage list => new DefList(list.Items.Select(Definition).ToSeq(), list.Items[0].Name.Source),
            ExamplePassage list => lists.Build(list.Examples),
            StatementPassage statement => Statement(statement),
            BoxPassage box => new BoxedText(
                box.Title is { } title ? context.Inlines.Convert(title, ContentKind.Display) : [],
                blocks.Build(box.Items),
                box.Title?.Source ?? box.Items[0].Source
            ),
            _ => throw new UnreachableException(),
        };

    private VerseGroup Verse(VersePassage verse)
    {
        var indents = new Queue<int>(VerseIndent.Of([.. verse.Stanzas.SelectMany(stanza => stanza)]));
        return new(
            verse.Stanzas.Select(stanza => new Stanza(stanza.Select(line => VerseLine(line, indents.Dequeue())).ToSeq())).ToSeq(),
            Attribution(verse.Attribution),
            verse.Stanzas[0][0].Source
        );
    }

    /// <summary>Em spaces keep a line where the poet put it.</summary>
    private VerseLine VerseLine(Line line, int indent)
    {
        var words = context.Inlines.Convert(line, ContentKind.Lines);
        return new(indent == 0 ? words : [new Text(new string('\u2003', indent), SourceRef.None), .. words], line.Source);
    }

    private KeptBlock Statement(StatementPassage statement) =>
        new(
            KeptNames.Statement,
            [new("content-type", statement.Kind)],
            [],
            [
                Part(KeptNames.Label, statement.Label),
                .. statement.Title is { } title ? (Block[])[Part(KeptNames.Title, title)] : [],
                .. statement.Lines.Select(Paragraph),
            ],
            statement.Label.Source
        );

    private KeptBlock Part(string name, Line line) => new(name, [], context.Inlines.Convert(line, ContentKind.Display), [], line.Source);

    private Speech Speech(NamedText turn) =>
        new Speech(
            context.Inlines.Convert(turn.Name, ContentKind.Display),
            [Paragraph(turn.Text), .. turn.Further.Select(Paragraph)],
            turn.Name.Source
        );

    private DefItem Definition(NamedText item) =>
        new(context.Inlines.Convert(item.Name, ContentKind.Display), item.Separator, [Paragraph(item.Text)], item.Name.Source);

    private Seq<Inline> Attribution(Line? line) => line is null ? [] : context.Inlines.Convert(line, ContentKind.Prose);

    /// <summary>An epigraph is set in italics, in which those of the author would be upright.</summary>
    private Paragraph Epigraph(Line line) =>
        new Paragraph(
            context.Inlines.Convert(
                line,
                Quotation.IsVerse(line) ? ContentKind.Lines
                    : line.Features.IsItalic ? ContentKind.Display
                    : ContentKind.Prose
            ),
            line.Source
        );

    private Paragraph Paragraph(Line line) => new Paragraph(context.Inlines.Convert(line, ContentKind.Prose), line.Source);
}
