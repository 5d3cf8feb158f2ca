using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Configuration.Tests;

public class LayoutReaderTests
{
    private static readonly string File = Path.Combine(Repository.Root, "templates", "perantau", "layout.yaml");

    private static readonly string Yaml = System.IO.File.ReadAllText(File);

    [Fact]
    public void The_layout_in_the_templates_folder_is_readable()
    {
        var result = LayoutReader.Read(Yaml, File);
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Value);
        Assert.Equal(Points.FromMillimetres(210), result.Value.Page.Width);
        Assert.Equal(new Colour(0x1F, 0x4E, 0x6B), result.Value.LinkColour);
        Assert.Equal(TextAlignment.Justified, result.Value.Styles.Body.Alignment);
        Assert.Equal(FigureStyle.Tabular, result.Value.Styles.TableCell.Figures);
    }

    [Fact]
    public void Every_font_and_picture_that_the_layout_names_is_there()
    {
        var design = LayoutReader.Read(Yaml, File).Value!;
        var fonts = design
            .Families.SelectMany(family => new[] { family.Regular, family.Italic, family.Bold, family.BoldItalic })
            .Concat(design.FallbackFonts);
        var folder = Path.Combine(Repository.Root, "templates", "fonts");
        Assert.All(fonts, font => Assert.NotEmpty(Directory.GetFiles(folder, font + ".?tf")));
        Assert.All(
            [design.Masthead.Logo, design.Front.LicenceMark],
            name => Assert.True(System.IO.File.Exists(Path.Combine(Path.GetDirectoryName(File)!, name!)))
        );
    }

    [Fact]
    public void A_layout_that_says_nothing_of_proofs_has_one_of_its_own_styles()
    {
        var design = LayoutReader.Read(Yaml[..Yaml.IndexOf("\nproof:", StringComparison.Ordinal)], File);
        Assert.Empty(design.Diagnostics);
        Assert.Equal(design.Value!.Styles.Foot.Family, design.Value.Proof.Number.Family);
        Assert.Equal(5, design.Value.Proof.LineNumbers);
    }

    [Theory]
    [InlineData("expansion: 0.02", "expansion: 0.2")]
    [InlineData("  least: notice", "  least: all")]
    [InlineData("  grid: 13pt", "  grid: thirteen")]
    [InlineData("  grid: 13pt", "  gird: 13pt")]
    [InlineData("  lines: 53", "  lines: 90")]
    [InlineData("align: justified, hyphenated: true, first-indent: 10.25pt }", "align: middle }")]
    [InlineData("xref-colour: \"#000000\"", "xref-colour: black")]
    [InlineData("  width: 210mm", "  width: 90mm")]
    public void A_wrong_value_or_key_is_an_error_with_its_line(string right, string wrong)
    {
        var line = Yaml[..Yaml.IndexOf(right, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        var result = LayoutReader.Read(Yaml.Replace(right, wrong, StringComparison.Ordinal), "layout.yaml");
        Assert.Null(result.Value);
        Assert.Contains(
            result.Diagnostics,
            finding => finding.Location.Part == "layout.yaml" && Math.Abs(finding.Location.Paragraph - line) <= 6
        );
    }
}
