using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Words in another language than their paragraph are marked where script or small words tell it.</summary>
public sealed class SpanLanguageTests
{
    private const string English = "They speak of the harbour as a place that has changed, and of the word ";

    [Theory]
    [InlineData("هجرة", null, "ar")]
    [InlineData("هجرة", "fa-IR", "fa")]
    [InlineData("هجرة", "en-US", "ar")]
    [InlineData("שלום", null, "he")]
    [InlineData("дорога", null, "ru")]
    [InlineData("дорога", "bg-BG", "bg")]
    [InlineData("かえる", "zh-CN", "ja")]
    [InlineData("귀향", null, "ko")]
    [InlineData("歸鄉", "zh-TW", "zh")]
    [InlineData("νόστος", null, "el")]
    public void Words_in_another_script_are_marked(string words, string? marked, string language) =>
        Assert.Equal($"{English}[{language}:{words}], too.", Marked((English, null), (words, marked), (", too.", null)));

    [Theory]
    [InlineData("歸鄉", null)]
    [InlineData("αβ", null)]
    [InlineData("Δ", "el-GR")]
    [InlineData("harbour of the islands", "id-ID")]
    [InlineData("pulang", "id-ID")]
    public void What_neither_script_nor_words_tell_is_not_marked(string words, string? marked) =>
        Assert.Equal($"{English}{words}, too.", Marked((English, null), (words, marked), (", too.", null)));

    [Fact]
    public void Words_in_the_same_script_need_a_mark_that_their_words_bear_out() =>
        Assert.Equal(
            $"{English}[id:mereka yang pulang dari rantau dan tidak akan kembali ke laut], too.",
            Marked((English, "en-US"), ("mereka yang pulang dari rantau dan tidak akan kembali ke laut", "id-ID"), (", too.", "en-US"))
        );

    [Fact]
    public void Words_of_one_script_with_spaces_and_marks_between_are_one_span() =>
        Assert.Equal($"{English}([ar:الهِجْرَة والعودة]).", Marked(($"{English}(الهِجْرَة والعودة).", null)));

    [Fact]
    public void A_paragraph_in_another_script_needs_no_spans() =>
        Assert.Equal(
            "Они говорят о порту и о дороге домой, которая стала длиннее.",
            Marked(("Они говорят о порту и о дороге домой, которая стала длиннее.", "ru-RU"))
        );

    private static string Marked(params (string Text, string? Language)[] runs)
    {
        var source = new SourceRef("word/document.xml", 50);
        var inlines = runs.Select(
                ManuscriptInline (run) => new ManuscriptText(run.Text, RunFormat.Plain with { Language = run.Language }, source)
            )
            .ToArray();
        return Marked(
            (
                (Paragraph)Paper.WithFront().Heading("Introduction").Inline(inlines).P(Paper.Prose()).Article().Body.Sections[0].Blocks[0]
            ).Content
        );
    }

    private static string Marked(Seq<Inline> content) =>
        string.Concat(
            content.Select(inline =>
                inline switch
                {
                    Text text => text.Value,
                    Foreign foreign => $"[{foreign.Language}:{Marked(foreign.Content)}]",
                    _ => Marked(inline.Children()),
                }
            )
        );
}
