using Pipeline.Typesetting.Prose;
using Pipeline.Typography.Measuring;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>What belongs together stays together; ~ stands where a line may not end, ^ where it had better not.</summary>
public class TieTests
{
    [Theory]
    [InlineData("see p. 12 and pp. 3–4", "see p.~12 and pp.~3–4")]
    [InlineData("(hlm. 5) dan hal. 7", "(hlm.~5) dan hal.~7")]
    [InlineData("Smith et al. wrote", "Smith et~al. wrote")]
    [InlineData("Wulandari dkk. (2020)", "Wulandari~dkk. (2020)")]
    [InlineData("by A. B. Name and", "by A.~B.~Name and")]
    [InlineData("by J.-P. Sartre", "by J.-P.~Sartre")]
    [InlineData("Table 1 and Tabel 2b, Figure S3", "Table~1 and Tabel~2b, Figure~S3")]
    [InlineData("Pasal 28 dan Bab IV", "Pasal~28 dan Bab~IV")]
    [InlineData("12 km, 5 kg and 30 °C.", "12~km, 5~kg and 30~°C.")]
    [InlineData("Rp 12 juta", "Rp~12~juta")]
    [InlineData("No. 5 of Vol. 2", "No.~5 of Vol.~2")]
    [InlineData("word – word", "word~– word")]
    [InlineData("word — word", "word~— word")]
    [InlineData("word - word", "word~- word")]
    [InlineData("Effect (95% CI)", "Effect (95%~CI)")]
    [InlineData("Dr. Sari and Prof. Lee", "Dr.~Sari and Prof.~Lee")]
    [InlineData("in a house where I live", "in a^house where I^live")]
    [InlineData("Name, A. wrote", "Name,^A. wrote")]
    [InlineData("the table was set", "the table was set")]
    [InlineData("No. She left.", "No. She left.")]
    [InlineData("12 houses", "12 houses")]
    [InlineData("in the margin", "in the margin")]
    public void Words_that_belong_together_are_joined(string text, string expected) => Assert.Equal(expected, Show(text, "en"));

    [Theory]
    [InlineData("fr", "Pourquoi ? « Ici » : oui", "Pourquoi_? «_Ici_»_: oui")]
    [InlineData("fr-CA", "oui !", "oui_!")]
    [InlineData("en", "why ? yes", "why ? yes")]
    public void French_sets_thin_spaces_before_its_marks(string language, string text, string expected) =>
        Assert.Equal(expected, Show(text, language));

    [Theory]
    [InlineData("en", "He met Wulandari there", "Wulandari", true)]
    [InlineData("en", "Immigrants came", "Immigrants", false)]
    [InlineData("en", "He left. Immigrants came", "Immigrants", false)]
    [InlineData("en", "He said: “Immigrants came", "Immigrants", false)]
    [InlineData("en", "the McDonaldisation of", "McDonaldisation", true)]
    [InlineData("en", "by A. B. Wulandari", "Wulandari", true)]
    [InlineData("de", "die Gesellschaft wandert", "Gesellschaft", false)]
    public void A_capital_inside_a_sentence_makes_a_name_but_for_German(string language, string text, string word, bool expected)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        Assert.Equal(expected, Names.IsName(text, start, start + word.Length, language));
    }

    [Fact]
    public void No_line_ends_between_what_is_joined_and_no_name_is_hyphenated()
    {
        const string Text =
            "On p. 12 of it and in Table 3 too we read what A. B. Kartasasmita et al. had to say of 15 km of roads near Constantinople, and Wulandari dkk. say as much as that. ";
        var document = Kit.Set(
            Kit.Article([
                .. Enumerable
                    .Range(0, 40)
                    .Select(start => Kit.Paragraph(Kit.Prose(start + 3) + " " + string.Concat(Enumerable.Repeat(Text, 3)))),
            ])
        ).Value;
        var lines = LineFinder
            .Find(document, new(Kit.Options.Fonts))
            .Where(block => block.Lines.Count > 3)
            .SelectMany(block => block.Inner)
            .ToList();
        Assert.True(lines.Count > 150);
        string[] ends = [" p.", " Table", " A.", " B.", " et", " 15", " Wulandari"];
        Assert.All(lines, line => Assert.DoesNotContain(ends, end => line.Text.EndsWith(end, StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.EndsInHyphen && line.Text[(line.Text.LastIndexOf(' ') + 1)..] is ['C' or 'K', ..]);
    }

    [Fact]
    public void Thin_spaces_are_narrow_and_read_as_spaces()
    {
        var article = Kit.Article(new Paragraph([new Foreign("fr", [Kit.Words("Pourquoi ?")])], SourceRef.None));
        var run = Kit.Set(article)
            .Value.Pages.SelectMany(page => page.Items)
            .OfType<GlyphRun>()
            .Single(item => string.Concat(item.Glyphs.Select(glyph => glyph.Text)).StartsWith("Pourquoi ?", StringComparison.Ordinal));
        Assert.InRange(run.Glyphs.First(glyph => glyph.Text == " ").Advance.Value, 0.5, 0.15 * run.Size.Value);
    }

    private static string Show(string text, string language) =>
        string.Concat(
            text.Select(
                (character, index) =>
                    character != ' '
                        ? character
                        : Ties.At(text, index, language) switch
                        {
                            BreakKind.Joined => '~',
                            BreakKind.Reluctant => '^',
                            BreakKind.Thin => '_',
                            _ => ' ',
                        }
            )
        );
}
