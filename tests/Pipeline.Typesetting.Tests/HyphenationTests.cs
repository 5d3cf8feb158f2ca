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
    [InlineData("id", "penghasilan", "peng-ha-si-lan")]
    [InlineData("id", "khusus", "khu-sus")]
    [InlineData("id", "masyarakat", "ma-sya-ra-kat")]
    [InlineData("id", "instrumen", "in-stru-men")]
    [InlineData("ms", "kerajaan", "ke-ra-ja-an")]
    public void A_word_is_hyphenated_as_its_language_does(string language, string word, string expected) =>
        Assert.Equal(expected, Show(language, word));

    [Theory]
    [InlineData("ar-Latn")]
    [InlineData("nl")]
    [InlineData("sa")]
    public void A_language_without_patterns_or_rules_is_not_hyphenated(string language) =>
        Assert.Equal("internationalisation", Show(language, "internationalisation"));

    [Fact]
    public void Short_words_stay_whole() => Assert.Equal("also", Show("en", "also"));

    private static string Show(string language, string word)
    {
        var points = All.PointsOf(language, word);
        var shown = string.Empty;
        for (var index = 0; index < word.Length; index++) shown += (index < points.Length && points[index] ? "-" : string.Empty) + word[index];
        return shown;
    }
}
