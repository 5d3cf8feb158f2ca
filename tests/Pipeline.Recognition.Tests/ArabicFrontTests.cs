using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Front matter in Arabic, whose letters have no capitals.</summary>
public sealed class ArabicFrontTests
{
    private const string Title = "ذاكرة البحر في المدن الساحلية";

    private const string Text =
        "تبحث هذه الدراسة في الطريقة التي يتذكر بها سكان مدينة ساحلية من رحلوا ومن عادوا، وتعتمد على أربعين مقابلة وعلى سجلات الميناء، وتبين أن عدد العائدين يتوقف على من يحصيهم في كل عام.";

    private static ArticleMeta Meta(params ReadOnlySpan<string> front)
    {
        var paper = new Paper().Title(Title);
        foreach (var line in front)
            paper.P(line, centred: true);
        return paper
            .P("الملخص", bold: true)
            .P(Text)
            .P("الكلمات المفتاحية: الذاكرة، البحر")
            .P("المقدمة", bold: true)
            .P(Text)
            .P(Text)
            .Article()
            .Meta;
    }

    private static string Linked(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw}: {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))} {contrib.Email}".TrimEnd()
            )
        );

    [Theory]
    [InlineData("أحمد سالم الكندي^1^ وفاطمة حسن العلوي^2^")]
    [InlineData("أحمد سالم الكندي١ وفاطمة حسن العلوي٢")]
    [InlineData("أحمد سالم الكندي (1)، فاطمة حسن العلوي (2)")]
    [InlineData("إعداد: أحمد سالم الكندي١، فاطمة حسن العلوي٢")]
    public void Names_marks_and_addresses_are_tied(string names) =>
        Assert.Equal(
            "أحمد سالم الكندي: جامعة الساحل، مسقط | فاطمة حسن العلوي: جامعة الميناء، عدن",
            Linked(Meta(names, "١ جامعة الساحل، مسقط", "٢ جامعة الميناء، عدن"))
        );

    [Fact]
    public void The_corresponding_author_is_told_by_the_sign() =>
        Assert.Equal(
            "أحمد سالم الكندي: جامعة الساحل | فاطمة حسن العلوي: جامعة الساحل fatima@mina.example",
            Linked(Meta("أحمد سالم الكندي، فاطمة حسن العلوي*", "جامعة الساحل", "* المؤلف المراسل: fatima@mina.example"))
        );

    [Theory]
    [InlineData("أحمد وليد الكندي", "أحمد وليد الكندي")]
    [InlineData("أحمد سالم و فاطمة حسن", "أحمد سالم | فاطمة حسن")]
    public void The_word_for_and_parts_names_and_begins_some(string printed, string names) =>
        Assert.Equal(names, string.Join(" | ", Meta(printed, "جامعة الساحل").Contribs.Select(contrib => contrib.Raw)));

    [Fact]
    public void Keywords_abstract_and_an_English_title_are_read()
    {
        var meta = Meta("The Memory of the Sea in Coastal Towns", "أحمد سالم الكندي", "جامعة الساحل");
        Assert.Equal(Title, meta.Title.Content.PlainText());
        Assert.Equal("The Memory of the Sea in Coastal Towns", Assert.Single(meta.TranslatedTitles).Content.PlainText());
        Assert.Equal("ar", Assert.Single(meta.Abstracts).Language);
    }

    [Fact]
    public void An_institution_in_Chinese_characters_is_an_address() =>
        Assert.Equal(
            "國立台灣大學歷史系",
            Assert
                .Single(
                    new Paper()
                        .Title("Routes of Return")
                        .P("Lin Mei-hua 林美華")
                        .P("國立台灣大學歷史系")
                        .P("**Abstract**")
                        .P(Paper.Prose())
                        .Heading("Introduction")
                        .P(Paper.Prose())
                        .Article()
                        .Meta.Affs
                )
                .Raw
        );
}
