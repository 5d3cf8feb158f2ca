using Pipeline.Docx.Equations;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Styles;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Reads paragraphs and tables in order, through whatever wraps them.</summary>
internal sealed class BlockReader(StoryReader story)
{
    /// <summary>The blocks that these elements make.</summary>
    /// <param name="elements">Children of a body, a cell, a note, a text box.</param>
    /// <param name="tableStyle">What the table around them says of characters.</param>
    public List<ManuscriptBlock> Read(IReadOnlyList<OoxmlElement> elements, CharacterProperties tableStyle)
    {
        var sink = new BlockSink(tableStyle, new InlineBuilder(story.Part.Name));
        ReadInto(sink, elements, mark: null);
        Finish(sink);
        return sink.Blocks;
    }

    private void ReadInto(BlockSink sink, IReadOnlyList<OoxmlElement> elements, TextMark? mark)
    {
        foreach (var element in AlternateContent.Resolve(elements))
        {
            switch (element.Name)
            {
                case "w:p":
                    ReadParagraph(sink, element, mark);
                    break;
                case "w:tbl":
                    ReadTable(sink, element, mark);
                    break;
                case "w:sdt":
                    ReadControl(sink, element, mark);
                    break;
                case "w:ins" or "w:moveTo" or "w:del" or "w:moveFrom":
                    ReadInto(sink, element.Children, TextMarks.Of(element) ?? mark);
                    break;
                case "w:customXml" or "w:smartTag":
                    ReadInto(sink, element.Children, mark);
                    break;
                case "w:altChunk":
                    story.Findings.Add(
                        ImportedChunk.At(new SourceRef(story.Part.Name, element.Ordinal), story.Part.Find(element["r:id"])?.Target)
                    );
                    break;
                case "w:subDoc":
                    story.Findings.Add(
                        ExternalContent.SubDocument(
                            new SourceRef(story.Part.Name, element.Ordinal),
                            story.Part.Find(element["r:id"])?.Target
                        )
                    );
                    break;
                case "w:sectPr" or "w:tcPr" or "w:tblPr":
                    break;
                case "m:oMathPara" or "m:oMath" or "w:r" or "w:hyperlink" or "w:fldSimple":
                    ReadLooseInline(sink, element, mark);
                    break;
                default:
                    ReadOther(sink, element, mark);
                    break;
            }
        }
    }

    private void ReadControl(BlockSink sink, OoxmlElement control, TextMark? mark)
    {
        ContentControls.Report(control, story);
        var around = sink.Gallery;
        sink.Gallery ??= ContentControls.Gathering(control);
        ReadInto(sink, control.Child("w:sdtContent")?.Children ?? [], mark);
        sink.Gallery = around;
    }

    /// <summary>Marks of ranges belong to the next paragraph; an element not known here is read for the paragraphs in it.</summary>
    private void ReadOther(BlockSink sink, OoxmlElement element, TextMark? mark)
    {
        if (element.Descendants("w:p").Any())
        {
            story.Findings.Add(UnknownContent.Read(new SourceRef(story.Part.Name, element.Ordinal), element.Name));
            ReadInto(sink, element.Children, mark);
            return;
        }

        if (!sink.IsOpen)
            sink.Inlines.Enter(element.Ordinal + 1);
        story.Inlines.Read(element, sink.Inlines, new InlineScope(null, sink.TableStyle, null, mark));
        sink.IsOpen |= !sink.Inlines.IsEmpty;
    }

    private void ReadParagraph(BlockSink sink, OoxmlElement paragraph, TextMark? mark)
    {
        var properties = paragraph.Child("w:pPr");
        sink.Inlines.Enter(paragraph.Ordinal);
        sink.Properties = properties;
        var scope = new InlineScope(story.Context.ParagraphFormats.StyleId(properties), sink.TableStyle, null, mark);
        story.Inlines.Read(paragraph.Children, sink.Inlines, scope);
        sink.IsOpen = true;
        if (IsMarkDeleted(properties, mark))
            return;
        if (IsDropCap(properties) && !sink.Inlines.IsEmpty)
        {
            story.Findings.Add(DropCap.At(sink.Inlines.Source));
            return;
        }

        Finish(sink);
    }

    /// <summary>A deleted paragraph mark joins the paragraph with the next, whose properties then hold for both.</summary>
    private static bool IsMarkDeleted(OoxmlElement? properties, TextMark? mark) =>
        mark is { IsLeftOut: true } || properties?.Child("w:rPr") is { } run && (run.Child("w:del") ?? run.Child("w:moveFrom")) is not null;

    /// <summary>A drop capital is stored as a paragraph of its own before the rest of its word (ECMA-376 part 1 §17.3.1.11).</summary>
    private static bool IsDropCap(OoxmlElement? properties) => properties?.Child("w:framePr")?["w:dropCap"] is "drop" or "margin";

    private void ReadTable(BlockSink sink, OoxmlElement table, TextMark? mark)
    {
        Finish(sink);
        if (mark is { IsLeftOut: true })
        {
            story.Marks.Note(mark, TextMarks.PlainText(table), new SourceRef(story.Part.Name, table.Ordinal + 1));
            story.Inventory.LeaveOutAll(table, mark.Rule);
        }
        else if (story.Tables.Read(table, sink.Inlines.Bookmarks) is { } read)
            sink.Blocks.Add(read with { Bookmarks = sink.TakeBookmarks() });
    }

    /// <summary>Content of a paragraph that stands between paragraphs makes one of its own.</summary>
    private void ReadLooseInline(BlockSink sink, OoxmlElement element, TextMark? mark)
    {
        Finish(sink);
        sink.Inlines.Enter(element.Ordinal);
        story.Inlines.Read(element, sink.Inlines, new InlineScope(story.Context.Styles.Default("paragraph"), sink.TableStyle, null, mark));
        sink.IsOpen = !sink.Inlines.IsEmpty;
        Finish(sink);
    }

    /// <summary>Ends the paragraph being read, if any, and sets the text boxes anchored in it after it.</summary>
    private void Finish(BlockSink sink)
    {
        story.Marks.Flush();
        if (sink.IsOpen)
        {
            // The data of a chart that stands alone come before it, so that it stays beside its caption.
            var (boxes, data) = (story.Drawings.TakeTextBoxes(), story.Drawings.TakeFigureWords());
            if (!sink.Inlines.HasText)
                sink.Blocks.AddRange(data);
            if (!sink.Inlines.IsEmpty || !IsMarkDeleted(sink.Properties, null))
                Add(Paragraph(sink), sink);
            if (sink.Inlines.HasText)
                sink.Blocks.AddRange(data);
            sink.Blocks.AddRange(boxes);
        }

        sink.Next(new InlineBuilder(story.Part.Name));
    }

    private void Add(ManuscriptParagraph paragraph, BlockSink sink)
    {
        story.Findings.AddRange(HiddenEquations.In(paragraph));
        sink.Blocks.Add(paragraph);
    }

    private ManuscriptParagraph Paragraph(BlockSink sink)
    {
        var (format, listId, level) = story.Context.ParagraphFormats.Resolve(sink.Properties, story.IsInTextBox);
        var list = listId is null ? null : story.Counter.Next(listId, level);
        if (listId is not null && list is null)
            story.Findings.Add(UnknownList.At(sink.Inlines.Source, listId));
        return new ManuscriptParagraph(sink.Inlines.ToSeq(), format, list, sink.Inlines.Source)
        {
            Bookmarks = [.. sink.Inlines.Bookmarks],
            MadeBy = sink.Inlines.MadeBy ?? sink.Gallery,
        };
    }

    /// <summary>Where blocks go, with the paragraph that is being read.</summary>
    private sealed class BlockSink(CharacterProperties tableStyle, InlineBuilder inlines)
    {
        public CharacterProperties TableStyle => tableStyle;

        public List<ManuscriptBlock> Blocks { get; } = [];

        public InlineBuilder Inlines { get; private set; } = inlines;

        public OoxmlElement? Properties { get; set; }

        public bool IsOpen { get; set; }

        /// <summary>What the content control around gathers ("TOC"), or null.</summary>
        public string? Gallery { get; set; }

        /// <summary>Bookmarks that start between blocks, for the table they stand before or in.</summary>
        public Seq<string> TakeBookmarks()
        {
            Seq<string> bookmarks = [.. Inlines.Bookmarks];
            Inlines.Bookmarks.Clear();
            return bookmarks;
        }

        /// <summary>Goes on to the next paragraph; bookmarks that start between paragraphs belong to it.</summary>
        public void Next(InlineBuilder next)
        {
            if (!IsOpen)
                next.Bookmarks.AddRange(Inlines.Bookmarks);
            (Inlines, Properties, IsOpen) = (next, null, false);
        }
    }
}
