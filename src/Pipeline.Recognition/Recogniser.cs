using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition;

/// <summary>The recognise stage: says what each part of a <see cref="Manuscript"/> is, and so makes an <see cref="Article"/>.</summary>
public static class Recogniser
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [];

    public static StageResult<Article> Recognise(Manuscript manuscript, JournalProfile profile) =>
        StageResult.Of(new Article(profile.Languages[0], profile.Journal, new ArticleMeta(), new Body([], []), Back.Empty, manuscript.Media));
}
