using System.Xml.Linq;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>Published articles of many makers, read and written again.</summary>
public sealed class CorpusTests
{
    /// <summary>What an article says of its own document type, and what the reading tells under a rule of its own.</summary>
    private static readonly HashSet<string> Renewed = new(StringComparer.Ordinal)
    {
        "dtd-version",
        "noNamespaceSchemaLocation",
        "pub-type",
        "citation-type",
    };

    [SharedFact]
    public void No_text_is_lost_and_the_second_writing_is_the_first()
    {
        foreach (var file in Files())
        {
            var source = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;
            var (bytes, root, _) = Rewriting.Rewrite(File.ReadAllBytes(file));
            Assert.True(
                !Rewriting.Lost(source, root).Any(),
                $"{Path.GetFileName(file)}: {string.Join(' ', Rewriting.Lost(source, root).Take(20))}"
            );
            Rewriting.AssertHolds(bytes, Path.GetFileName(file));
        }
    }

    [SharedFact]
    public void No_value_of_an_attribute_that_JATS_allows_is_lost()
    {
        foreach (var file in Files())
        {
            var told = JatsReader
                .Read(File.ReadAllBytes(file), file)
                .Diagnostics.Where(finding => finding.Code is "JREA006" or "JREA013")
                .Select(finding => finding.Before!)
                .ToList();
            var left = Values(Rewriting.Rewrite(File.ReadAllBytes(file)).Root).CountBy(value => value).ToDictionary();
            var lost = Values(XDocument.Load(file).Root!)
                .CountBy(value => value)
                .Where(value =>
                    value.Value > left.GetValueOrDefault(value.Key)
                    && !told.Exists(finding => finding.Contains(value.Key.Value, StringComparison.Ordinal))
                )
                .ToList();
            Assert.True(lost.Count == 0, $"{Path.GetFileName(file)}: {string.Join("; ", lost.Take(5))}");
        }
    }

    [SharedFact]
    public void Authors_titles_references_and_pictures_are_read()
    {
        foreach (var file in Files())
        {
            var source = XDocument.Load(file).Root!;
            var article = JatsReader.Read(File.ReadAllBytes(file), file).Value!;
            Assert.Equal(
                Plain(WithoutMarks(source.Descendants("article-title").First())),
                Plain(Vocabulary.Articles.Inlines.PlainText(article.Meta.Title.Content))
            );
            Assert.Equal(
                source.Element("back")?.Elements("ref-list").Descendants("ref").Count() ?? 0,
                article.Back.References.References.Count
            );
            Assert.All(article.Back.References.References, reference => Assert.NotEmpty(reference.Raw));
            Assert.Equal(
                source
                    .Element("front")!
                    .Element("article-meta")!
                    .Elements("contrib-group")
                    .Elements("contrib")
                    .Count(contrib => contrib.Attribute("contrib-type")?.Value is null or "author"),
                article.Meta.Contribs.Count
            );
        }
    }

    [SharedFact]
    public void Pages_are_made_of_what_the_whole_reading_finds()
    {
        foreach (var file in Files())
            Assert.Equal(
                ArticleListing.Write(JatsReader.Read(File.ReadAllBytes(file), file).Value!),
                ArticleListing.Write(JatsReader.ReadForPages(File.ReadAllBytes(file), file).Value!)
            );
    }

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Path.Combine(SharedSchemas.Shared!, "corpus", "jats"), "*.xml").Order(StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Value)> Values(XElement root) =>
        root.DescendantsAndSelf()
            .Attributes()
            .Where(attribute => !attribute.IsNamespaceDeclaration && !Renewed.Contains(attribute.Name.LocalName))
            .Where(attribute => !(attribute.Name == "id" && attribute.Parent!.Name.LocalName == "math"))
            .Select(attribute =>
                (attribute.Name.LocalName, string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            );

    /// <summary>The words of a title; marks of notes are none.</summary>
    private static string WithoutMarks(XElement title) =>
        string.Concat(
            title
                .DescendantNodes()
                .OfType<XText>()
                .Where(text => !text.Ancestors("xref").Any(xref => xref.Attribute("ref-type")?.Value == "fn"))
                .Select(text => text.Value)
        );

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
