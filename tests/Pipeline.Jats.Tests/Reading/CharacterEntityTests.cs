using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>The standard characters come without the DTD that declares them.</summary>
public sealed partial class CharacterEntityTests
{
    [Theory]
    [InlineData("&eacute;&ndash;&alpha;", "é–α")]
    [InlineData("&Afr;&fflig;&NotGreaterFullEqual;", "\U0001D504ﬀ≦̸")]
    [InlineData("&own;&lt;", "mine<")]
    [InlineData("&nvlt;", "<\u20D2")]
    public void An_entity_is_its_character(string named, string characters)
    {
        var xml =
            $"<!DOCTYPE article PUBLIC \"-//NLM//DTD Journal Publishing DTD v2.3 20070202//EN\" \"journalpublishing.dtd\" [<!ENTITY own \"mine\">]><article><body><p>{named}</p></body></article>";
        var read = JatsReader.Read(Encoding.UTF8.GetBytes(xml), "file.xml");
        Assert.Equal(characters, Assert.IsType<Paragraph>(read.Value!.Body.Blocks[0]).Content.PlainText());
    }

    [Fact]
    public void One_that_nobody_declares_is_no_XML() =>
        Assert.Equal(
            "JATS010",
            Assert
                .Single(
                    JatsReader.Read("<!DOCTYPE article SYSTEM \"a.dtd\"><article>&nobody;</article>"u8.ToArray(), "file.xml").Diagnostics
                )
                .Code
        );

    [SharedFact]
    public void The_list_is_that_of_the_DTDs()
    {
        var listed = File.ReadLines(Path.Combine(SharedSchemas.Repository, "src", "Pipeline.Vocabulary", "Texts", "character-entities.txt"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' '))
            .ToDictionary(
                parts => parts[0],
                parts =>
                    string.Concat(
                        parts[1]
                            .Split(',')
                            .Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
                    ),
                StringComparer.Ordinal
            );
        foreach (var file in Directory.EnumerateFiles(SharedSchemas.Dtd13!, "*.ent", SearchOption.AllDirectories))
        foreach (Match entity in Declaration().Matches(File.ReadAllText(file)))
            if (
                entity.Groups[1].Value is not ("lt" or "gt" or "amp" or "quot" or "apos")
                && entity.Groups[2].Value.Contains("&#", StringComparison.Ordinal)
            )
                Assert.Equal(
                    WebUtility.HtmlDecode(
                        entity
                            .Groups[2]
                            .Value.Replace("&#38;#", "&#", StringComparison.Ordinal)
                            .Replace("&#x00026;#", "&#", StringComparison.Ordinal)
                    ),
                    listed[entity.Groups[1].Value]
                );
    }

    [GeneratedRegex("<!ENTITY\\s+([A-Za-z][A-Za-z0-9.]*)\\s+\"([^\"%]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
