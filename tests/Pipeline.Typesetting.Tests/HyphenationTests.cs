using Pipeline.Typesetting.Hyphenation;

namespace Pipeline.Typesetting.Tests;

public class HyphenationTests
{
    private static readonly Hyphenators All = new(Kit.Options.Hyphenation);

    [Theory]
    [InlineData("en", "hyphenation", "hy-phen-ation")]
    [InlineData("en-US", "international", "in-ter-na-tional")]
    [InlineData("en-GB", "organisation", "or-gan-isa-tion")]
    [InlineData("en", "Association", "As-so-ci-a-tion")]
    [InlineData("id", "perantauan", "peran-tau-an")]
    [InlineData("id", "menyanyikan", "me-nya-nyi-kan")]
    [InlineData("id", "berangkat", "berang-kat")]
    [InlineData("id", "berangkatnya", "berang-kat-nya")]
    [InlineData("id", "penghasilan", "peng-ha-silan")]
    [InlineData("id", "gerakan", "ge-rakan")]
    [InlineData("id", "gerakannya", "ge-rakan-nya")]
    [InlineData("id", "melakukannya", "me-la-ku-kan-nya")]
    [InlineData("id", "halaman", "ha-laman")]
    [InlineData("id", "makanan", "ma-kanan")]
    [InlineData("id", "kebijakan", "ke-bi-jakan")]
    [InlineData("id", "melakukan", "me-la-ku-kan")]
    [InlineData("id", "meningkatkan", "me-ning-kat-kan")]
    [InlineData("id", "mengambil", "mengam-bil")]
    [InlineData("id", "mengarang", "menga-rang")]
    [InlineData("id", "keberadaan", "ke-bera-da-an")]
    [InlineData("id", "memperoleh", "mem-pero-leh")]
    [InlineData("id", "pemerintahan", "pe-me-rin-tahan")]
    [InlineData("id", "berkelanjutan", "ber-ke-lan-jutan")]
    [InlineData("id", "khusus", "khu-sus")]
    [InlineData("id", "masyarakat", "ma-sya-ra-kat")]
    [InlineData("id", "instrumen", "in-stru-men")]
    [InlineData("ms", "kerajaan", "ke-ra-ja-an")]
    [InlineData("nl", "vergadering", "ver-ga-de-ring")]
    [InlineData("nl", "koninkrijk", "ko-nink-rijk")]
    [InlineData("es", "construcción", "cons-truc-ción")]
    [InlineData("es", "migratorio", "mi-gra-to-rio")]
    [InlineData("es", "muchacho", "mu-cha-cho")]
    [InlineData("es", "carretera", "ca-rre-te-ra")]
    [InlineData("es", "alcohol", "al-cohol")]
    [InlineData("es", "subrayar", "subra-yar")]
    [InlineData("es", "población", "po-bla-ción")]
    [InlineData("es", "instante", "ins-tan-te")]
    [InlineData("pt", "trabalho", "tra-ba-lho")]
    [InlineData("pt", "carregar", "car-re-gar")]
    [InlineData("pt", "imigração", "imi-gra-ção")]
    [InlineData("pt-BR", "nascimento", "nas-ci-mento")]
    [InlineData("pt", "obstáculo", "obs-tá-culo")]
    [InlineData("fr", "frontière", "fron-tière")]
    [InlineData("fr", "campagne", "cam-pagne")]
    [InlineData("fr", "musique", "mu-sique")]
    [InlineData("fr", "importante", "im-por-tante")]
    [InlineData("fr", "chronologie", "chro-no-lo-gie")]
    [InlineData("fr", "inégalité", "iné-ga-lité")]
    [InlineData("it", "frontiera", "fron-tie-ra")]
    [InlineData("it", "questione", "que-stio-ne")]
    [InlineData("it", "famiglia", "fa-mi-glia")]
    [InlineData("de", "wandern", "wan-dern")]
    [InlineData("de", "Wasser", "Was-ser")]
    [InlineData("de", "Zucker", "Zu-cker")]
    [InlineData("de", "Gesellschaft", "Ge-sell-schaft")]
    [InlineData("de", "wissenschaftlichen", "wis-sen-schaft-li-chen")]
    [InlineData("de", "Entwicklung", "Ent-wick-lung")]
    [InlineData("de", "Zeiterfahrung", "Zeiterfah-rung")]
    [InlineData("de", "Mitarbeiter", "Mitarbei-ter")]
    [InlineData("de", "Staatsexamen", "Staatsexa-men")]
    [InlineData("de", "Grenzübergang", "Grenzübergang")]
    [InlineData("de", "Ursprung", "Ursprung")]
    [InlineData("de", "Migration", "Migra-tion")]
    [InlineData("uk", "дослідження", "дослі-дження")]
    [InlineData("uk", "розвиток", "роз-ви-ток")]
    [InlineData("uk", "прислати", "прислати")]
    [InlineData("ru", "большинство", "боль-шинство")]
    public void A_word_is_hyphenated_as_its_language_does(string language, string word, string expected) =>
        Assert.Equal(expected, Show(language, word));

    [Theory]
    [InlineData("ar-Latn")]
    [InlineData("id-Arab")]
    [InlineData("ru-Latn")]
    [InlineData("pl")]
    [InlineData("sa")]
    public void A_language_without_patterns_or_rules_is_not_hyphenated(string language) =>
        Assert.Equal("internationalisation", Show(language, "internationalisation"));

    [Fact]
    public void Short_words_stay_whole() => Assert.Equal("also", Show("en", "also"));

    private static string Show(string language, string word)
    {
        var points = All.PointsOf(language, word);
        var shown = string.Empty;
        for (var index = 0; index < word.Length; index++)
            shown += (index < points.Length && points[index] ? "-" : string.Empty) + word[index];
        return shown;
    }
}
