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
    public void A_mark_of_Word_decides_between_languages_that_fit_alike(string language, string text, string? marked) => Assert.Equal(language, TextLanguage.Detect(text, marked));

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
        Assert.Equal("Towards the quay: the salt workers of the northern coast", Assert.Single(Portuguese("Towards the quay: the salt workers of the northern coast").Article().Meta.TranslatedTitles).Content.PlainText());

    [Fact]
    public void An_article_between_twins_is_in_the_one_that_Word_marks()
    {
        var source = new SourceRef("word/document.xml", 90);
        Paper Marked(string language) => new Paper().Title("Rumah di Pulau").P("Dewi Laksana^1^", centred: true).P("Kata kunci: pulau; rumah; laut").P("Pendahuluan", bold: true)
            .Inline(new ManuscriptText("Orang yang pulang dari rantau dan rumah mereka di pulau itu telah menjadi satu dalam ingatan para tetangga, dan juga pada surat yang ada di lemari.", RunFormat.Plain with { Language = language }, source));
        var malay = Marked("ms-MY").Article();
        Assert.Equal(("ms", "ms", "ms"), (malay.Language, malay.Meta.Title.Language, malay.Meta.KwdGroups[0].Language));
        Assert.Equal("id", Marked("id-ID").Article().Language);
        Assert.Equal("id", Marked("en-US").Article().Language);
    }

    private static Paper Portuguese(string translated) => new Paper()
        .Title("PARA O CAIS: os salineiros da costa norte")
        .P(translated)
        .P("Lívia Sampaio^1^ e Otávio Brandão^1^", centred: true)
        .P("^1^Universidade do Exemplo, Belém, Brasil", centred: true)
        .P("**Resumo:** Este artigo segue os salineiros da costa norte e pergunta como eles são recebidos pelas pessoas que não saíram das suas casas.")
        .P("Palavras-chave: cais; sal; trabalho")
        .P("**Abstract:** This article follows the salt workers of the northern coast and asks how they are received by the people who never left.")
        .P("Keywords: quay; salt; work")
        .P("1 Introdução", bold: true)
        .P("As pessoas que voltaram para a ilha ficaram nas casas dos seus pais, como se não tivessem ido embora, e falam do cais como de um lugar que já não existe.");
}
