using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Shared;

/// <summary>Real manuscripts whose right result is known to the letter.</summary>
public class ExpectedManuscriptTests
{
    private const string Folder = "manuscripts/ojs-template";

    [SharedTheory(Folder)]
    [InlineData("ojs-template")]
    [InlineData("googledocs")]
    public void Front_matter_is_as_expected(string name)
    {
        var (expected, article) = Load(name);
        var meta = article.Descendants("article-meta").Single();
        var wanted = expected.GetProperty("article");

        Assert.Equal(wanted.GetProperty("titles")[0].GetProperty("text").GetString(), TextOf(meta.Descendants("article-title").First()));
        foreach (var (key, element) in new[] { ("volume", "volume"), ("issue", "issue"), ("fpage", "fpage") })
        {
            Assert.Equal(wanted.GetProperty(key).GetString(), meta.Element(element)!.Value);
        }

        Assert.Equal(
            wanted.GetProperty("year").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture),
            meta.Element("pub-date")!.Element("year")!.Value
        );
        Assert.Equal(
            expected
                .GetProperty("authors")
                .EnumerateArray()
                .Select(author => $"{author.GetProperty("given")}|{author.GetProperty("surname")}|{author.GetProperty("email")}"),
            meta.Descendants("contrib")
                .Select(contrib =>
                    $"{contrib.Descendants("given-names").Single().Value}|{contrib.Descendants("surname").Single().Value}|{meta.Descendants("email").First().Value}"
                )
        );
        Assert.Equal(
            expected
                .GetProperty("affiliations")
                .EnumerateArray()
                .Select(aff => $"{aff.GetProperty("institution")}|{aff.GetProperty("country_code")}"),
            meta.Descendants("aff")
                .Select(aff =>
                    $"{aff.Descendants("institution").First().Value}|{aff.Descendants("country").Single().Attribute("country")!.Value}"
                )
        );
        Assert.Equal(
            new[] { "received", "revised", "accepted" }.Select(key => expected.GetProperty("dates").GetProperty(key).GetString()),
            new[] { "received", "rev-recd", "accepted" }.Select(type =>
                meta.Element("history")!
                    .Elements("date")
                    .Single(date => date.Attribute("date-type")!.Value == type)
                    .Attribute("iso-8601-date")!
                    .Value
            )
        );
        Assert.Equal(
            expected.GetProperty("keywords")[0].GetProperty("terms").EnumerateArray().Select(term => term.GetString()),
            meta.Descendants("kwd").Select(TextOf)
        );
        Assert.Equal("2026", meta.Descendants("copyright-year").Single().Value);
        Assert.Equal(
            expected.GetProperty("licence").GetProperty("url").GetString(),
            meta.Descendants().Single(element => element.Name.LocalName == "license_ref").Value
        );
    }

    [SharedTheory(Folder)]
    [InlineData("ojs-template")]
    [InlineData("googledocs")]
    public void The_section_tree_is_as_expected(string name)
    {
        var (expected, article) = Load(name);

        Assert.Equal(
            Flatten(expected.GetProperty("sections"), 1),
            article
                .Root!.Element("body")!
                .Descendants("sec")
                .Select(sec => $"{sec.Ancestors("sec").Count() + 1} {Plain(TextOf(sec.Element("title")!))}")
        );
    }

    [SharedTheory(Folder)]
    [InlineData("ojs-template")]
    [InlineData("googledocs")]
    public void Every_reference_is_parsed_and_every_citation_linked(string name)
    {
        var (expected, article) = Load(name);
        var references = expected.GetProperty("references").EnumerateArray().ToArray();
        var written = article.Descendants("ref").ToArray();

        Assert.Equal(
            references.Select(reference => Plain(reference.GetProperty("as_printed").GetString()!)),
            written.Select(reference => Plain(TextOf(reference.Element("mixed-citation")!)))
        );
        Assert.Equal(
            references.Select(reference => string.Join("; ", Fields(reference))),
            written.Zip(references, (reference, wanted) => string.Join("; ", FieldsWritten(reference, wanted)))
        );
        var idOf = references
            .Zip(written)
            .ToDictionary(pair => pair.First.GetProperty("id").GetString()!, pair => pair.Second.Attribute("id")!.Value);
        Assert.Equal(
            expected.GetProperty("citations").EnumerateArray().Select(citation => idOf[citation.GetProperty("target").GetString()!]),
            article
                .Descendants("xref")
                .Where(xref => xref.Attribute("ref-type")!.Value == "bibr")
                .Select(xref => xref.Attribute("rid")!.Value)
        );
    }

    private static (JsonElement Expected, XDocument Article) Load(string name)
    {
        var folder = Repository.Shared($"manuscripts/{name}")!;
        var (_, files) = Builds.Build(folder);
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json"))).RootElement;
        return (
            expected,
            XDocument.Parse(Encoding.UTF8.GetString(files.BytesOf($"output/{name}/article.xml")), LoadOptions.PreserveWhitespace)
        );
    }

    private static IEnumerable<string> Flatten(JsonElement sections, int level) =>
        sections
            .EnumerateArray()
            .SelectMany(section =>
                Flatten(section.GetProperty("children"), level + 1).Prepend($"{level} {Plain(section.GetProperty("title").GetString()!)}")
            );

    private static IEnumerable<string> Fields(JsonElement reference)
    {
        foreach (var field in new[] { "year", "title", "source", "volume", "issue", "fpage", "lpage", "publisher", "edition" })
        {
            if (reference.TryGetProperty(field, out var value))
                yield return $"{field}={Plain(value.ToString())}";
        }
    }

    private static IEnumerable<string> FieldsWritten(XElement reference, JsonElement wanted)
    {
        foreach (
            var (field, elements) in new (string, string[])[]
            {
                ("year", ["year"]),
                ("title", ["article-title", "source"]),
                ("source", ["source"]),
                ("volume", ["volume"]),
                ("issue", ["issue"]),
                ("fpage", ["fpage"]),
                ("lpage", ["lpage"]),
                ("publisher", ["publisher-name"]),
                ("edition", ["edition"]),
            }
        )
        {
            if (!wanted.TryGetProperty(field, out _))
                continue;
            var found = elements.SelectMany(element => reference.Descendants(element)).FirstOrDefault();
            var text = found is null ? string.Empty : Plain(TextOf(found));
            yield return $"{field}={(field == "edition" ? new string([.. text.TakeWhile(char.IsAsciiDigit)]) : text)}";
        }
    }

    private static string TextOf(XElement element) => element.Value;

    /// <summary>What a change of quotation marks, dashes, spaces or case does not alter.</summary>
    private static string Plain(string text) =>
        string.Join(
                ' ',
                text.Replace('’', '\'')
                    .Replace('‘', '\'')
                    .Replace('“', '"')
                    .Replace('”', '"')
                    .Replace('–', '-')
                    .Replace('—', '-')
                    .Replace('\u00A0', ' ')
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )
            .ToLowerInvariant();
}
