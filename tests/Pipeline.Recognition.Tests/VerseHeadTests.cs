using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Recognition.Tests;

/// <summary>Poems: short lines under a title and a name that hardly differ from them.</summary>
public sealed class VerseHeadTests
{
    private static readonly string[] Verse =
    [
        "The boats come home before the rain",
        "with nets of silver and of salt,",
        "and nobody will count again",
        "the names that ended in the vault.",
        string.Empty,
        "We left the lamp beside the door",
        "and did not say what it was for;",
        "the tide had taken half the shore",
        "and would come back and take some more.",
    ];

    private static Paper Lines(Paper paper, params IEnumerable<string> lines) => lines.Aggregate(paper, (whole, line) => whole.P(line));

    private static string Head(Paper paper)
    {
        var article = paper.Article();
        return $"{article.Meta.Title.Content.PlainText()} | {string.Join(" + ", article.Meta.Contribs.Select(contrib => contrib.Raw))} | {FirstWords(article)}";
    }

    private static string FirstWords(Article article) =>
        article.AllBlocks()[0] switch
        {
            Paragraph paragraph => paragraph.Content.PlainText(),
            VerseGroup verse => verse.Stanzas[0].Lines[0].Content.PlainText(),
            var other => other.GetType().Name,
        };

    [Theory]
    [InlineData("Salt Roads|by Ana Marisol Quint", "Salt Roads | Ana Marisol Quint")]
    [InlineData("Salt Roads|Ana Marisol Quint", "Salt Roads | Ana Marisol Quint")]
    [InlineData("Salt|Ana Quint", "Salt | Ana Quint")]
    [InlineData("Poem|Salt Roads|Ana Marisol Quint", "Salt Roads | Ana Marisol Quint")]
    [InlineData("Salt Roads|Ana Marisol Quint|Universidad del Puerto, Spain|ana@puerto.example", "Salt Roads | Ana Marisol Quint")]
    public void The_head_of_a_poem_ends_where_its_verse_begins(string head, string read) =>
        Assert.Equal(
            $"{read} | The boats come home before the rain",
            Head(Lines(new Paper(), [.. head.Split('|'), string.Empty, .. Verse]))
        );

    [Fact]
    public void A_dedication_in_the_head_of_a_poem_stands_over_its_verse()
    {
        var article = Lines(new Paper(), ["Salt Roads", "for my mother", "Ana Marisol Quint", string.Empty, .. Verse]).Article();
        Assert.Equal(QuoteKind.Epigraph, Assert.IsType<DispQuote>(article.Body.Blocks[0]).Kind);
        Assert.IsType<VerseGroup>(article.Body.Blocks[1]);
    }

    [Fact]
    public void The_name_under_a_poem_is_its_author() =>
        Assert.Equal(
            "Salt Roads | Ana Marisol Quint | The boats come home before the rain",
            Head(Lines(new Paper(), ["Salt Roads", string.Empty, .. Verse, string.Empty, "Ana Marisol Quint"]))
        );

    [Fact]
    public void Verse_of_two_words_a_line_is_verse() =>
        Assert.Equal(
            "Pulang | Rahmat Hakim | Perahu kembali",
            Head(
                Lines(
                    new Paper(),
                    "Pulang",
                    "Rahmat Hakim",
                    "Perahu kembali",
                    "sebelum hujan turun",
                    "lampu di pintu",
                    "masih menyala",
                    "ibu menunggu",
                    "tanpa berkata"
                )
            )
        );

    [Fact]
    public void Titles_of_several_poems_name_nobody() =>
        Assert.Equal(
            "Two Poems | Ana Marisol Quint | Salt Roads",
            Head(
                Lines(
                    new Paper(),
                    [
                        "Two Poems",
                        "by Ana Marisol Quint",
                        string.Empty,
                        "Salt Roads",
                        string.Empty,
                        .. Verse,
                        string.Empty,
                        "The Lamp",
                        string.Empty,
                        .. Verse,
                    ]
                )
            )
        );

    [Fact]
    public void A_list_of_names_in_a_table_under_the_author_names_no_authors()
    {
        var article = new Paper()
            .Title("Names on a Passenger List")
            .P("Ana Marisol Quint")
            .Table(false, ["Maria Santos", "Rosa Delgado"], ["Juan Ortega", "Pedro Ruiz"])
            .P(Paper.Prose())
            .P(Paper.Prose("the market"))
            .Article();
        Assert.Equal("Ana Marisol Quint", Assert.Single(article.Meta.Contribs).Raw);
    }

    [Fact]
    public void Sentences_shorter_than_those_of_articles_begin_the_text_all_the_same() =>
        Assert.Equal(
            "Menunggu di Dermaga | Siti Rahmawati | Tidak ada yang menghitung.",
            Head(
                new Paper()
                    .P("Menunggu di Dermaga", bold: true)
                    .P("Siti Rahmawati")
                    .P("Tidak ada yang menghitung.")
                    .P("Mereka pulang pada malam hari.")
                    .P("Kami menunggu di dermaga.")
            )
        );

    [Fact]
    public void Lines_tell_the_language_where_there_are_no_long_sentences() =>
        Assert.Equal(
            "id",
            new Paper()
                .P("Menunggu", bold: true)
                .P("Siti Rahmawati")
                .P("Tidak ada yang menghitung.")
                .P("Mereka pulang pada malam hari dengan perahu yang sama.")
                .Article()
                .Language
        );

    [Fact]
    public void Poems_above_a_longer_note_of_their_translator_are_kept_and_name_nobody()
    {
        var article = Lines(
                new Paper()
                    .Title("Three Poems from the Lounge")
                    .P("Aisyah Nur Ramadhani", centred: true)
                    .P("translated from the Indonesian by Pieter Zwart", italic: true),
                "**Manifest**",
                "I am on the list between a Ramli",
                "and a Ratna, who is travelling alone.",
                "The officer reads us aloud",
                "as one reads rice.",
                "**Gate 14**",
                "They have painted the word waiting",
                "on the glass in three languages,",
                "and the fourth, which is ours,",
                "they have left",
                "to us.",
                "**Letter, Unsent**",
                "Ibu, the floor is clean here.",
                "I have seen to it.",
                "**Translator’s note**"
            )
            .P(Paper.Prose())
            .P(Paper.Prose("the market"))
            .P(Paper.Prose("the islands and of the villages on the hill behind them"))
            .Article();
        Assert.Equal("Aisyah Nur Ramadhani", Assert.Single(article.Meta.Contribs).Raw);
        Assert.Equal(
            ["Manifest", "Gate 14", "Letter, Unsent", "Translator’s note"],
            article.Body.Sections.Select(section => section.Title.PlainText())
        );
        Assert.Equal(
            [4, 5, 2],
            article
                .Body.Sections.Take(3)
                .Select(section => Assert.IsType<VerseGroup>(Assert.Single(section.Blocks)).Stanzas.Sum(stanza => stanza.Lines.Count))
        );
    }

    [Theory]
    [InlineData("It rained.")]
    [InlineData("“Where to?”|“Home.”")]
    [InlineData("Prologue|It rained.")]
    public void Short_lines_that_open_a_text_without_an_abstract_are_kept(string lines)
    {
        var article = Lines(
                new Paper().Title("Rain").P("Siti Rahma", centred: true).P("Universitas Contoh, Batam, Indonesia", centred: true),
                lines.Split('|')
            )
            .P(Paper.Prose())
            .P(Paper.Prose("the market"))
            .Article();
        foreach (var line in lines.Split('|'))
            Assert.Contains(line, ArticleListing.Write(article), StringComparison.Ordinal);
        Assert.Equal("Siti Rahma", Assert.Single(article.Meta.Contribs).Raw);
    }
}
