using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Rules;
using Pipeline.Comparison.Telling;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison;

/// <summary>Tells what differs between two XML files of any kind, or two sets of them.</summary>
public static class Comparer
{
    public static Seq<Rule> Rules => [NotReadable.Rule, NoArticle.Rule];

    /// <summary>The differences of two files; null, with the reason, where one cannot be read.</summary>
    public static StageResult<ArticleComparison?> Compare(EditionFile a, EditionFile b)
    {
        var (first, second) = (XmlTree.Read(a.Xml, a.Path), XmlTree.Read(b.Xml, b.Path));
        return first.Value is { } rootA && second.Value is { } rootB
            ? new(Compare(rootA, rootB, a, b), [])
            : new(null, [.. first.Diagnostics, .. second.Diagnostics]);
    }

    private static ArticleComparison Compare(Node a, Node b, EditionFile fileA, EditionFile fileB)
    {
        var (changes, text) = Teller.Tell(Aligner.Align(a, b), fileA, fileB);
        return new(fileB.Name, fileA.Name, fileB.Name, "JATS", changes, text);
    }
}
