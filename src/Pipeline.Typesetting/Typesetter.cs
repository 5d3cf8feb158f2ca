using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting;

/// <summary>The typesetting stage: an <see cref="Article"/> becomes pages.</summary>
public static class Typesetter
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [];

    public static StageResult<TypesetDocument> Typeset(Article article, TypesettingOptions options) =>
        StageResult.Of(new TypesetDocument(
            new DocumentInfo(article.Meta.Title.Content.PlainText(), [], article.Language, null, [], null, null, null, article.Journal.Publisher, article.Journal.Title, article.Meta.Published),
            [new Page("1", Points.FromMillimetres(210), Points.FromMillimetres(297), [])],
            new StructureNode(0, "Document", [], SourceRef.None),
            [],
            [],
            article.Media));
}
