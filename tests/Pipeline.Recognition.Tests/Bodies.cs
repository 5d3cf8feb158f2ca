using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Makes papers with an introduction, and tells what its section holds.</summary>
internal static class Bodies
{
    public static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    public static Seq<Block> Blocks(Paper paper) => paper.Article().Body.Sections[0].Blocks;

    public static string Text(Block block) => ((Paragraph)block).Content.PlainText();

    public static Seq<Type> Kinds(Paper paper) => Blocks(paper).Select(block => block.GetType());

    public static Paper At(
        Paper paper,
        string text,
        TextAlignment alignment,
        bool italic = false,
        double indent = 0,
        bool inBox = false,
        bool bold = false
    ) =>
        paper.Add(
            text,
            new RunFormat(Italic: italic, Bold: bold, Size: new Points(11)),
            new ParagraphFormat(Alignment: alignment, IndentStart: new Points(indent), IsInTextBox: inBox)
        );
}
