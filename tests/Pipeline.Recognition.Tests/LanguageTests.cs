using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Tests;

public class LanguageTests
{
    [Theory]
    [InlineData("en", "The ferry that left at dawn had not been seen by any of the people who waited on the quay.")]
    [InlineData("id", "Penelitian ini menunjukkan bahwa warga pulau kembali karena rumah dan ladang mereka masih ada di sana.")]
    [InlineData("ms", "Kajian ini mendapati bahawa warga pulau kembali kerana rumah dan ladang mereka masih ada di sana, iaitu di hulu.")]
    [InlineData("ms", "Mobiliti dan identiti dalam komuniti nelayan di Pulau Ketam")]
    [InlineData("id", "Mobilitas dan identitas dalam komunitas nelayan di Pulau Rusa")]
    [InlineData("es", "Las personas que volvieron a la isla se quedaron en las casas de sus padres, como si no se hubieran ido.")]
    [InlineData("es", "Retorno y memoria de los pescadores en la costa de Chiloé")]
    [InlineData("pt", "As pessoas que voltaram para a ilha ficaram nas casas dos seus pais, como se não tivessem ido embora.")]
    [InlineData("pt", "Memória, deslocamento e trabalho no litoral do Ceará")]
    [InlineData("fr", "Les gens qui sont revenus dans l’île ont retrouvé la maison de leurs parents et une rue qui ne leur parlait plus.")]
    [InlineData("de", "Die Menschen, die auf die Insel zurückkehrten, fanden das Haus der Eltern und eine Straße, die nicht mehr sprach.")]
    [InlineData("nl", "De mensen die naar het eiland terugkeerden vonden het huis van hun ouders en een straat die niet meer sprak.")]
    [InlineData(null, "Chiloé 1987")]
    public void Small_words_tell_the_language(string? language, string text) => Assert.Equal(language, TextLanguage.Detect(text));

    [Theory]
    [InlineData("ms", "Orang yang pulang dari rantau dan rumah di pulau", "ms")]
    [InlineData("id", "Orang yang pulang dari rantau dan rumah di pulau", "id")]
    [InlineData("id", "Orang yang pulang dari rantau dan rumah di pulau", "en")]
    [InlineData("id", "Orang yang pulang dari rantau dan rumah di pulau", null)]
    [InlineData("en", "The people who came back from the sea and the house on the hill", "pt")]
    [InlineData("pt", "Casas de pedra", "pt")]
    [InlineData("es", "Casas de pedra", "es")]
    public void A_mark_of_Word_decides_between_languages_that_fit_alike(string language, string text, string? marked) =>
        Assert.Equal(language, TextLanguage.Detect(text, marked));

    [Fact]
    public void A_Portuguese_article_keeps_its_titles_and_keywords_apart_by_language()
    {
        var meta = Portuguese("*TOWARDS THE QUAY: the salt workers of the northern coast*").Article().Meta;
        Assert.Equal(("pt", "en"), (meta.Title.Language, Assert.Single(meta.TranslatedTitles).Language));
        Assert.Equal(["pt", "en"], meta.Abstracts.Select(part => part.Language));
        Assert.Equal(["pt", "en"], meta.KwdGroups.Select(group => group.Language));
    }

    [Fact]
    public void A_title_in_another_language_needs_no_look_of_its_own_before_the_names() =>
        Assert.Equal(
            "Towards the quay: the salt workers of the northern coast",
            Assert
                .Single(Portuguese("Towards the quay: the salt workers of the northern coast").Article().Meta.TranslatedTitles)
                .Content.PlainText()
        );

    [Fact]
    public void An_article_between_twins_is_in_the_one_that_Word_marks()
    {
        var source = new SourceRef("word/document.xml", 90);
        Paper Marked(string language) =>
            new Paper()
                .Title("Rumah di Pulau")
                .P("Dewi Laksana^1^", centred: true)
                .P("Kata kunci: pulau; rumah; laut")
                .P("Pendahuluan", bold: true)
                .Inline(
                    new ManuscriptText(
                        "Orang yang pulang dari rantau dan rumah mereka di pulau itu telah menjadi satu dalam ingatan para tetangga, dan juga pada surat yang ada di lemari.",
                        RunFormat.Plain with
                        {
                            Language = language,
                        },
                        source
                    )
                );
        var malay = Marked("ms-MY").Article();
        Assert.Equal(("ms", "ms", "ms"), (malay.Language, malay.Meta.Title.Language, malay.Meta.KwdGroups[0].Language));
        Assert.Equal("id", Marked("id-ID").Article().Language);
        Assert.Equal("id", Marked("en-US").Article().Language);
    }

    [Fact]
    public void The_works_of_the_list_say_nothing_of_the_language_of_the_article() =>
        Assert.Equal(
            "id",
            Enumerable
                .Range(1, 40)
                .Aggregate(
                    new Paper()
                        .Title("Rumah dan perantauan di pulau")
                        .P("Siti Rahma")
                        .P("Pendahuluan", bold: true)
                        .P("Orang yang pulang dari rantau dan rumah mereka di pulau itu telah menjadi satu dalam ingatan para tetangga.")
                        .P("Daftar Pustaka", bold: true),
                    (paper, at) =>
                        paper.P(
                            $"Lind, J. ({1980 + at}). The houses of those who left and the letters that they sent from the harbour. Quiet Press."
                        )
                )
                .Article()
                .Language
        );

    private static Paper Portuguese(string translated) =>
        new Paper()
            .Title("PARA O CAIS: os salineiros da costa norte")
            .P(translated)
            .P("Lívia Sampaio^1^ e Otávio Brandão^1^", centred: true)
            .P("^1^Universidade do Exemplo, Belém, Brasil", centred: true)
            .P(
                "**Resumo:** Este artigo segue os salineiros da costa norte e pergunta como eles são recebidos pelas pessoas que não saíram das suas casas."
            )
            .P("Palavras-chave: cais; sal; trabalho")
            .P(
                "**Abstract:** This article follows the salt workers of the northern coast and asks how they are received by the people who never left."
            )
            .P("Keywords: quay; salt; work")
            .P("1 Introdução", bold: true)
            .P(
                "As pessoas que voltaram para a ilha ficaram nas casas dos seus pais, como se não tivessem ido embora, e falam do cais como de um lugar que já não existe."
            );

    [Fact]
    public void Title_abstract_and_keywords_may_stand_a_second_time_in_Chinese()
    {
        var meta = new Paper()
            .Title("Routes of Return in the Riau Islands")
            .P("侨批与祠堂：闽南宗族的重建", bold: true, centred: true, size: 14)
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P($"Abstract: {Paper.Prose()}")
            .P("Keywords: return; islands")
            .P("摘要：侨批是海外华人寄回家乡的汇款与书信。本文讨论侨批与闽南宗族重建之间的关系，并指出祠堂的修复依赖于书信。")
            .P("关键词：侨批；宗族")
            .Heading("Introduction")
            .P(Paper.Prose("the market"))
            .Article()
            .Meta;
        Assert.Equal("zh", Assert.Single(meta.TranslatedTitles).Language);
        Assert.Equal(["en", "zh"], meta.Abstracts.Select(item => item.Language));
        Assert.Equal("侨批；宗族", meta.KwdGroups[1].Raw);
    }

    [Fact]
    public void An_abstract_that_could_be_in_a_twin_is_in_the_language_of_the_article()
    {
        const string malay =
            "Mereka yang pulang ke pulau itu bercakap tentang jeti sebagai tempat yang sudah berubah, kerana wang dan surat dihantar bertahun-tahun lamanya dan rumah boleh dibina semula.";
        var article = new Paper()
            .Title("Riwayat Tukang Jahit Layar")
            .P("Siti Rahma^1^")
            .P("^1^Universiti Contoh, Klang, Malaysia")
            .P("ABSTRAK", bold: true)
            .P(
                "Riwayat ini merakamkan kisah penjahit layar di pulau itu dan menunjukkan bahawa yang ditinggalkan bukan hanya orang tetapi juga nama, dengan surat dan wang dari jauh yang dibawa kapal."
            )
            .P("ABSTRACT", bold: true)
            .P(Paper.Prose())
            .Heading("Pengenalan")
            .P(malay)
            .P(malay)
            .Article();
        Assert.Equal(["ms", "en"], article.Meta.Abstracts.Select(item => item.Language));
        Assert.Equal("ms", article.Language);
    }

    [Fact]
    public void Titles_in_two_languages_may_share_a_paragraph()
    {
        var paper = new Paper()
            .Title("A fronteira na fila: haitianos em cidades médias da Amazônia")
            .Inline(
                new ManuscriptText(
                    "The Border in the Queue: Haitians in the Cities of the Amazon",
                    new RunFormat(Italic: true),
                    SourceRef.None
                ),
                new ManuscriptLineBreak(SourceRef.None),
                new ManuscriptText(
                    "La frontera en la fila: haitianos en ciudades medias de la Amazonía",
                    new RunFormat(Italic: true),
                    SourceRef.None
                )
            )
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("**Resumen**")
            .P(
                "Las mujeres que llegaron a la frontera norte en aquellos años no se consideraban pioneras, y llevaban consigo un número de teléfono."
            )
            .Heading("Introdução")
            .P(
                "O conceito de fronteira não se refere apenas à linha que separa os Estados, mas designa um conjunto de práticas que acompanham a pessoa."
            );
        Assert.Equal(["en", "es"], paper.Article().Meta.TranslatedTitles.Select(title => title.Language));
    }

    [Fact]
    public void A_title_without_small_words_under_the_main_one_is_in_the_language_of_the_other_abstract()
    {
        var meta = new Paper()
            .Title("Rumah Sewa dan Rumah Singgah untuk Pekerja")
            .P("Rented House, Resting House: Workers, Kampung Salak Tinggi", italic: true, centred: true)
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("**Abstrak**")
            .P(
                "Makalah ini membincangkan cara pekerja mengurus rumah sewa yang menjadi rumah singgah di sebuah kampung baru dan tidak hanya menjadi tempat tidur."
            )
            .P("**Abstract**")
            .P(Paper.Prose())
            .Heading("Pendahuluan")
            .P(Paper.Prose("the market"))
            .Article()
            .Meta;
        Assert.Equal("en", Assert.Single(meta.TranslatedTitles).Language);
    }

    [Fact]
    public void The_label_tells_twins_apart_that_fit_alike()
    {
        var shared =
            "Orang yang pulang dari rantau dan rumah di pulau itu telah menjadi seperti orang lain bagi mereka yang tidak pergi, dan juga untuk para ibu di kampung.";
        var meta = Paper
            .WithFront()
            .P("Abstrak", bold: true)
            .P(shared)
            .P("Kata kunci: pulang; pulau")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(["en", "id"], meta.Abstracts.Select(part => part.Language));
        Assert.Equal(
            "id",
            TextLanguage.Detect(
                "Berdasarkan dua puluh tujuh wawancara, kami menunjukkan bahwa notasi tidak menggantikan ingatan, melainkan menandai tempatnya. Hasilnya menunjukkan bahwa perbedaan itu lebih kecil daripada yang diperkirakan."
            )
        );
    }
}
