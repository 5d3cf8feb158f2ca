using Pipeline.Docx.Conservation;
using Pipeline.Docx.Lists;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Styles;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Reads one story: a body, a header, a note, a comment, the content of a text box.</summary>
internal sealed class StoryReader
{
    private StoryReader(DocumentContext context, StoryPart part, OoxmlElement story, ListCounter counter, bool isInTextBox)
    {
        (Context, Part, Counter, IsInTextBox) = (context, part, counter, isInTextBox);
        Fields = new FieldStack(FieldMap.Of(story));
        if (!isInTextBox)
            AddMarksOf(story);
        Marks = new MarkLog(context.Findings);
        Blocks = new BlockReader(this);
        Inlines = new InlineReader(this);
        Drawings = new DrawingReader(this);
        Tables = new TableReader(this);
    }

    public DocumentContext Context { get; }

    public StoryPart Part { get; }

    public Findings Findings => Context.Findings;

    public Inventory Inventory => Context.Inventory;

    public ListCounter Counter { get; }

    public bool IsInTextBox { get; }

    public FieldStack Fields { get; }

    public MarkLog Marks { get; }

    public BlockReader Blocks { get; }

    public InlineReader Inlines { get; }

    public DrawingReader Drawings { get; }

    public TableReader Tables { get; }

    /// <summary>The blocks of a story.</summary>
    /// <param name="context">What the manuscript's stories share.</param>
    /// <param name="part">The part the story stands in.</param>
    /// <param name="story">The element whose children are its blocks.</param>
    public static Seq<ManuscriptBlock> Read(DocumentContext context, StoryPart part, OoxmlElement story) =>
        new StoryReader(context, part, story, new ListCounter(context.Numbering), isInTextBox: false).ReadAll(story);

    /// <summary>The blocks of a text box of this story; they count on in its lists.</summary>
    public Seq<ManuscriptBlock> ReadTextBox(OoxmlElement content) =>
        new StoryReader(Context, Part, content, Counter, isInTextBox: true).ReadAll(content);

    /// <summary>Notes what a field would do and what it leads to.</summary>
    /// <param name="mark">Of the place where the field stands.</param>
    public void NoteField(FieldInstruction instruction, TextMark? mark, SourceRef place)
    {
        foreach (var argument in instruction.Arguments)
            Inventory.LeadTo(argument);
        if (instruction.IsActive)
            Findings.Add(ActiveField.At(place, instruction.Name));
        NoteReference(instruction, mark, place);
    }

    /// <summary>Notes what a field leads to, unless it is left out or stands in a list that is gathered anew.</summary>
    /// <param name="mark">Of the place where the field stands.</param>
    public void NoteReference(FieldInstruction instruction, TextMark? mark, SourceRef place)
    {
        if (mark is not { IsLeftOut: true } && instruction.Gathers is null && Fields.Gathering is null)
            Context.References.Add(instruction, place);
    }

    /// <summary>What is known of a story before it is read; that of the text boxes in it as well.</summary>
    private void AddMarksOf(OoxmlElement story)
    {
        Context.References.AddBookmarksOf(story);
        Context.Revisions.AddOf(story);
    }

    private Seq<ManuscriptBlock> ReadAll(OoxmlElement story)
    {
        var blocks = Blocks.Read(story.Children, CharacterProperties.None);
        Marks.Flush();
        return [.. blocks];
    }
}
