using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Jats.Tests.Dtd;

namespace Pipeline.Jats.Tests;

/// <summary>The checker calls a file valid exactly where a validating parser with the DTD does.</summary>
public sealed partial class AgreementTests
{
    /// <summary>Codes of findings that make a file invalid.</summary>
    internal static readonly HashSet<string> Invalid =
    [
        "JATS010",
        "JATS011",
        "JATS012",
        "JATS013",
        "JATS014",
        "JATS015",
        "JATS016",
        "JATS017",
        "JATS018",
    ];

    private const string DocumentType = $"""<!DOCTYPE article PUBLIC "{SharedSchemas.PublicId}" "JATS-journalpublishing1-3-mathml3.dtd">""";

    [SharedFact]
    public void On_every_article_of_the_corpus_under_the_document_type_of_Publishing_1_3()
    {
        var files = Directory.GetFiles(Path.Combine(SharedSchemas.Shared!, "corpus", "jats"), "*.xml");
        Assert.NotEmpty(files);
        AssertAgreement(files.Select(file => (Path.GetFileName(file), AsPublishing13(File.ReadAllText(file)))));
    }

    [SharedFact]
    public void On_files_with_one_random_mistake()
    {
        var original = Encoding.UTF8.GetString(JatsWriter.Write(Samples.Full).Value);
        AssertAgreement(Enumerable.Range(0, 150).Select(seed => ($"seed {seed}", Mutation.Apply(original, new Random(seed)))));
    }

    [SharedFact]
    public void On_articles_of_the_corpus_with_one_random_mistake()
    {
        var valid = Directory
            .GetFiles(Path.Combine(SharedSchemas.Shared!, "corpus", "jats"), "*.xml")
            .Select(file => AsPublishing13(File.ReadAllText(file)))
            .Where(text => text.Length < 120_000 && DtdValidator.Errors(Encoding.UTF8.GetBytes(text)).Count == 0)
            .ToList();
        AssertAgreement(
            Enumerable.Range(0, 100).Select(seed => ($"seed {seed}", Mutation.Apply(valid[seed % valid.Count], new Random(seed))))
        );
    }

    /// <summary>Agreement on every file; among them are valid and invalid ones, so that it means something.</summary>
    private static void AssertAgreement(IEnumerable<(string Name, string Xml)> files)
    {
        var (valid, invalid) = (0, 0);
        foreach (var (name, xml) in files)
        {
            var bytes = Encoding.UTF8.GetBytes(xml);
            var expected = DtdValidator.Errors(bytes);
            var found = JatsChecker.Check(bytes, name).Where(finding => Invalid.Contains(finding.Code)).ToList();
            Assert.True(
                expected.Count == 0 == (found.Count == 0),
                $"{name}: the DTD finds {expected.Count} mistakes ({expected.FirstOrDefault()}), the checker {found.Count} ({found.FirstOrDefault()})"
            );
            if (expected.Count == 0)
                valid++;
            else
                invalid++;
        }
        Assert.True(valid > 0 && invalid > 0, $"{valid} valid, {invalid} invalid");
    }

    /// <summary>The file under the DOCTYPE of Publishing 1.3; entities and stylesheets of its own go with its own DOCTYPE.</summary>
    private static string AsPublishing13(string xml)
    {
        var body = xml[xml.IndexOf("<article", StringComparison.Ordinal)..];
        return $"{DocumentType}\n{NamedEntity().Replace(body, "?")}";
    }

    [GeneratedRegex("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9.]*;", RegexOptions.CultureInvariant)]
    private static partial Regex NamedEntity();
}
