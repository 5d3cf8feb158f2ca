using System.Diagnostics;
using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Records;
using Pipeline.Comparison.Rules;
using Pipeline.Comparison.Telling;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison;

/// <summary>
/// Tells what differs between two JATS or NLM files of any version, between such a file and a native export of Open Journal
/// Systems, or between two builds of articles.
/// </summary>
public static class Comparer
{
    public static Seq<Rule> Rules => [NotReadable.Rule, NoArticle.Rule];

    /// <summary>Every difference, article by article; null, with the reason, where a file cannot be read.</summary>
    public static StageResult<ComparisonResult?> Compare(Edition a, Edition b, ComparisonOptions options)
    {
        var (first, second) = (Read(a), Read(b));
        if (first.Value.IsEmpty || second.Value.IsEmpty)
            return new(null, [.. first.Diagnostics, .. second.Diagnostics]);
        var compared = AskedFor(first.Value, second.Value).Select(pair => Compare(pair, options)).ToSeq();
        return new(new(a.Name, b.Name, compared), []);
    }

    /// <summary>Nothing where one of the edition's files cannot be read: half an edition would look like articles removed.</summary>
    private static StageResult<Seq<ComparedArticle>> Read(Edition edition)
    {
        var (articles, findings) = (new List<ComparedArticle>(), new List<Diagnostic>());
        foreach (var file in edition.Files)
        {
            var tree = XmlTree.Read(file.Xml, file.Path);
            findings.AddRange(tree.Diagnostics);
            if (tree.Value is { } root)
                articles.AddRange(ComparedArticle.In(file, root));
        }

        if (articles.Count == 0 && findings.Count == 0)
            findings.Add(NoArticle.At(new(edition.Name)));
        return findings.Count > 0 ? new([], findings.ToSeq()) : new(articles.ToSeq(), []);
    }

    /// <summary>An issue held against the file of one of its articles is asked about that article alone.</summary>
    private static Seq<(ComparedArticle? A, ComparedArticle? B)> AskedFor(Seq<ComparedArticle> a, Seq<ComparedArticle> b)
    {
        var all = ArticlePairing.Of(a, b);
        var pairs = all.Where(pair => pair.A is not null && pair.B is not null).ToSeq();
        return !pairs.IsEmpty && (IsOneArticle(a) || IsOneArticle(b)) ? pairs : all;
    }

    /// <summary>An issue that holds but one article is an issue still.</summary>
    private static bool IsOneArticle(Seq<ComparedArticle> articles) =>
        articles is [{ File.Name: "" } one] && one.Root.Closest("issue") is null;

    private static ArticleComparison Compare((ComparedArticle? A, ComparedArticle? B) pair, ComparisonOptions options) =>
        pair switch
        {
            (null, { } added) => Alone(ChangeKind.Added, added),
            ({ } removed, null) => Alone(ChangeKind.Removed, removed),
            ({ IsOjs: false } a, { IsOjs: true } b) => CompareWithExport(a, b),
            ({ IsOjs: true } a, { IsOjs: false } b) => CompareWithExport(a, b),
            ({ } a, { } b) => CompareTrees(a, b, options),
            _ => throw new UnreachableException(),
        };

    private static ArticleComparison Alone(ChangeKind kind, ComparedArticle article)
    {
        var isAdded = kind == ChangeKind.Added;
        var (name, place) = (article.Name, PlaceNames.FileOf(article.Root));
        var change = new Change(
            kind,
            Subject.Article,
            name,
            null,
            $"the article is only in the {(isAdded ? "second" : "first")}",
            isAdded ? null : article.Title,
            isAdded ? article.Title : null,
            [],
            isAdded ? null : place,
            isAdded ? place : null
        );
        return new(
            name,
            isAdded ? null : name,
            isAdded ? name : null,
            article.IsOjs ? "OJS export" : "JATS",
            [change],
            [],
            article.Root.Language()
        );
    }

    private static ArticleComparison CompareTrees(ComparedArticle a, ComparedArticle b, ComparisonOptions options)
    {
        var (changes, text) = Teller.Tell(Aligner.Align(a.Root, b.Root), a.File, b.File, options);
        return new(
            b.Name,
            a.Name,
            b.Name,
            a.IsOjs ? "two OJS exports" : "two JATS files",
            [.. changes, .. ReportFindings.Compare(a.File, b.File)],
            text,
            b.Root.Language()
        );
    }

    private static ArticleComparison CompareWithExport(ComparedArticle a, ComparedArticle b)
    {
        var (jats, export) = a.IsOjs ? (b, a) : (a, b);
        var record = JatsRecord.Read(jats.Root, OjsExport.Language(export.Root));
        var changes = a.IsOjs ? RecordComparer.Compare(a.Record, record) : RecordComparer.Compare(record, b.Record);
        return new(
            jats.Name,
            a.Name,
            b.Name,
            a.IsOjs ? "OJS export and JATS" : "JATS and OJS export",
            [.. changes, .. GalleyComparer.Compare(a, b)],
            [],
            jats.Root.Language()
        );
    }
}
