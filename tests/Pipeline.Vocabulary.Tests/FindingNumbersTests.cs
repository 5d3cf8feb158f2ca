using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Vocabulary.Tests;

public sealed class FindingNumbersTests
{
    private static readonly JournalMeta Journal = new("j", "Journal", "J", null, null, "Publisher", null, null);

    /// <summary>Title in paragraph 2, text in 10 and 12, a note of the notes part, a reference in 20.</summary>
    private static readonly Article Sample = new(
        "en",
        Journal,
        new ArticleMeta { Title = new("en", Words(2), At(2)) },
        new([new Paragraph(Words(10), At(10)), new Paragraph(Words(12), At(12))], []),
        new(
            [],
            [],
            [
                new(
                    "fn1",
                    "1",
                    NoteType.Footnote,
                    [new Paragraph([new Text("note", At(1, "word/footnotes.xml"))], At(1, "word/footnotes.xml"))],
                    At(1, "word/footnotes.xml")
                ),
            ],
            new(null, [new("ref1", null, [new(RefField.None, "Ref")], At(20))], At(19))
        ),
        []
    );

    [Fact]
    public void Questions_and_changes_are_counted_apart_in_the_order_of_reading()
    {
        Seq<Diagnostic> findings =
        [
            Of(Severity.Query, 20),
            Of(Severity.Info, 12),
            Of(Severity.Error, 2),
            Of(Severity.Notice, 10),
            Of(Severity.Query, 12),
        ];
        Assert.Equal(["Q3", "2", "Q1", "1", "Q2"], FindingNumbers.Of(Sample, findings).Select(finding => finding.Mark));
    }

    [Fact]
    public void Within_a_paragraph_the_place_decides()
    {
        Seq<Diagnostic> findings =
        [
            Of(Severity.Query, 10) with
            {
                Location = new("word/document.xml", 10, 30, 4),
            },
            Of(Severity.Query, 10) with
            {
                Location = new("word/document.xml", 10, 3, 4),
            },
        ];
        Assert.Equal(["Q2", "Q1"], FindingNumbers.Of(Sample, findings).Select(finding => finding.Mark));
    }

    [Fact]
    public void A_note_is_read_after_the_text_and_before_the_references()
    {
        Seq<Diagnostic> findings = [Of(Severity.Query, 20), Of(Severity.Query, 1, "word/footnotes.xml"), Of(Severity.Query, 12)];
        Assert.Equal(["Q3", "Q2", "Q1"], FindingNumbers.Of(Sample, findings).Select(finding => finding.Mark));
    }

    [Fact]
    public void What_was_left_out_comes_after_what_stood_before_it_and_what_has_no_place_comes_last()
    {
        Seq<Diagnostic> findings =
        [
            Of(Severity.Query, 4, "article.yaml"),
            Of(Severity.Query, 12),
            Of(Severity.Query, 11),
            Of(Severity.Query, 10),
            Of(Severity.Query, 12) with
            {
                Location = SourceRef.None,
            },
        ];
        Assert.Equal(["Q4", "Q3", "Q2", "Q1", "Q5"], FindingNumbers.Of(Sample, findings).Select(finding => finding.Mark));
    }

    private static Diagnostic Of(Severity severity, int paragraph, string part = "word/document.xml") =>
        new("TEST001", severity, At(paragraph, part), "Odd.");

    private static Seq<Inline> Words(int paragraph) => [new Text("Some words that stand here.", At(paragraph))];

    private static SourceRef At(int paragraph, string part = "word/document.xml") => new(part, paragraph);
}
