using Pipeline.Recognition.Content;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Recognition.Rulings;
using Pipeline.Recognition.TypedNotes;
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
    public static Seq<Rule> Rules => RuleList.All;

    public static StageResult<Article> Recognise(Manuscript manuscript, JournalProfile profile) => Recognise(manuscript, profile, []);

    /// <inheritdoc cref="Recognise(Manuscript, JournalProfile)"/>
    /// <param name="rulings">What staff say of paragraphs.</param>
    public static StageResult<Article> Recognise(Manuscript manuscript, JournalProfile profile, Seq<ParagraphRuling> rulings) =>
        ParagraphRulings
            .Apply(manuscript, rulings)
            .Then(ruled => TypedNoteReader.Read(ruled, profile))
            .Then(read => RecogniseParts(read, profile));

    /// <summary>Each step needs what those before it found: parts, front matter, text, article, links; then what nothing took is told.</summary>
    private static StageResult<Article> RecogniseParts(Manuscript manuscript, JournalProfile profile)
    {
        var context = new RecognitionContext(manuscript, profile);
        var (front, parts) = FrontStep.Read(ManuscriptParts.Of(context), context);
        var items = TextStep.Read(front, parts.Text, context);
        var (article, numbers) = new BuildStep(context, parts).Build(front, items);
        var linked = Linked(article, numbers, context);
        PageBreaks.Report(context);
        ClaimTypedMarks(context);
        var claimed = linked with { Claims = context.Claims.ToSeq() };
        new FrontResidue(context).Take([.. parts.Front, .. parts.Closing, .. parts.Dated], claimed);
        return StageResult.Of(claimed with { Claims = context.Claims.ToSeq() }, context.Findings);
    }

    /// <summary>The places that mention a part of the article lead there: fields of Word first, then mentions in words, then addresses.</summary>
    private static Article Linked(Article article, ObjectNumbers numbers, RecognitionContext context)
    {
        var placed = new PlaceReferences(context, new PlaceTargets(context, article, numbers.Objects)).Resolve(article);
        var noted = new NoteMentions(context).Link(placed with { Media = UsedMedia.Of(placed, context.Manuscript.Media) });
        return TypedAddresses.Link(new CrossReferences(context, numbers.Objects).Link(noted));
    }

    /// <summary>A mark that stands in place of characters is that of a typed note, which is printed anew.</summary>
    private static void ClaimTypedMarks(RecognitionContext context)
    {
        foreach (var line in context.Flow.Where(item => item.Line is not null).Select(item => item.Line!))
        foreach (var mark in line.Inlines.OfType<ManuscriptNoteMark>().Where(mark => mark.Source.Length > 0))
            context.Claims.Add(new(mark.Source, "fn"));
    }
}
