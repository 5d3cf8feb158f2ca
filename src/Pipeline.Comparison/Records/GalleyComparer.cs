using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Telling;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Records;

/// <summary>Holds the files that an export carries for its readers against the article's own.</summary>
internal static class GalleyComparer
{
    /// <summary>An export has one file in each format and language for an article; of more, only the first are compared, and that is told.</summary>
    private const int MostFiles = 12;

    public static Seq<Change> Compare(ComparedArticle a, ComparedArticle b)
    {
        var (export, jats) = a.IsOjs ? (a, b) : (b, a);
        var files = OjsExport.Files(export.Root).Take(MostFiles + 1).ToList();
        return
        [
            .. files
                .Take(MostFiles)
                .SelectMany(file =>
                    file.Extension switch
                    {
                        "xml" => CompareXml(file.Bytes, jats, isFirst: a.IsOjs),
                        "pdf" => ComparePdf(file.Bytes, jats.File),
                        _ => [],
                    }
                ),
            .. files
                .Skip(MostFiles)
                .Select(_ => Told("the export", $"carries more than {MostFiles} files for its readers; the others were not compared")),
        ];
    }

    private static Seq<Change> CompareXml(byte[] galley, ComparedArticle jats, bool isFirst)
    {
        var name = $"{jats.File.Path} in the export";
        if (XmlTree.Read(galley, name).Value is not { } root)
            return [Told("article.xml in the export", "cannot be read as XML")];
        var file = new EditionFile(string.Empty, name, galley, []);
        var alignment = isFirst ? Aligner.Align(root, jats.Root) : Aligner.Align(jats.Root, root);
        return Teller
            .Tell(alignment, file, file, new())
            .Changes.Select(change =>
                change with
                {
                    Place = $"JATS file in the export, {change.Place}",
                    Message = $"JATS file in the export: {change.Message}",
                }
            );
    }

    private static IEnumerable<Change> ComparePdf(byte[] galley, EditionFile file) =>
        file.Beside.FirstOrDefault(beside => beside.Path == "article.pdf") is { } pdf && !pdf.Bytes.Span.SequenceEqual(galley)
            ? [Told("article.pdf", "the export carries another PDF")]
            : [];

    private static Change Told(string place, string sentence) =>
        new(ChangeKind.Changed, Subject.File, place, null, $"{place}: {sentence}", null, null, [], null, null);
}
