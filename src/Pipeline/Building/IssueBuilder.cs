using Pipeline.Files;
using Pipeline.Planning;
using Pipeline.Rules;
using Pipeline.Running;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Building;

/// <summary>Builds plans: many articles at once, each written whole or not at all.</summary>
public sealed class IssueBuilder(IFiles files, JournalTemplate template, BuildOptions options)
{
    /// <summary>For issues and for the articles within them, so that several issues are no more work at once than one.</summary>
    private readonly TaskScheduler _scheduler = Work.AtOnce(options.Jobs);

    /// <summary>Builds and writes every article of the plan, in parallel.</summary>
    /// <param name="progress">Called from several threads.</param>
    public Seq<ArticleOutcome> Build(WorkPlan plan, Action<ArticleProgress> progress) =>
        RunGroups(plan, group => BuildGroup(group, progress));

    /// <summary>Takes every article as far as its findings and writes nothing.</summary>
    public Seq<ArticleOutcome> Check(WorkPlan plan, Action<ArticleProgress> progress) =>
        RunGroups(
            plan,
            group =>
                RunAll(
                    group.Articles.Where(task => task.IsWritten).ToSeq(),
                    task => Guarded(task, () => CheckArticle(task, progress), failed => failed)
                )
        );

    private Seq<ArticleOutcome> RunGroups(WorkPlan plan, Func<ArticleGroup, Seq<ArticleOutcome>> run) =>
        RunAll(plan.Groups, run).SelectMany(outcomes => outcomes).ToSeq();

    /// <summary>
    /// The first page of an article is known when the one before it has pages, so articles whose place is not known yet
    /// are typeset twice: once, all at the same time, to be counted, and once on their own pages.
    /// </summary>
    private Seq<ArticleOutcome> BuildGroup(ArticleGroup group, Action<ArticleProgress> progress)
    {
        var counted = RunAll(group.Articles, task => Guarded(task, () => Count(task, progress), failed => (failed, null)));
        var placed = PageNumbering.Place(counted.Select(article => article.Typeset));
        var outcomes = RunAll(
            counted.Select((article, index) => (article.Unreadable, Typeset: article.Typeset, FirstPage: placed[index])).ToSeq(),
            article =>
                article.Typeset is { } typeset
                    ? Guarded(typeset.Prepared.Task, () => Finish(typeset, article.FirstPage, progress), failed => failed)
                    : article.Unreadable!
        );
        return outcomes.Where(outcome => outcome.Task.IsWritten).ToSeq();
    }

    private (ArticleOutcome? Unreadable, TypesetArticle? Typeset) Count(ArticleTask task, Action<ArticleProgress> progress)
    {
        progress(new(task.Name, BuildStep.Reading));
        var prepared = ArticleStages.Prepare(task, files.ReadBytes(task.ManuscriptPath), template);
        if (prepared.Value is not { } article)
            return (Refused(task, prepared.Diagnostics, progress), null);
        progress(new(task.Name, BuildStep.Typesetting));
        return (null, ArticleStages.Typeset(article, null, template));
    }

    private ArticleOutcome Finish(TypesetArticle counted, int firstPage, Action<ArticleProgress> progress)
    {
        var task = counted.Prepared.Task;
        if (!task.IsWritten)
            return new(task, ArticleState.Built, null, []);
        var typeset = counted.FirstPage == firstPage ? counted : ArticleStages.Typeset(counted.Prepared, firstPage, template);
        progress(new(task.Name, BuildStep.Writing));
        var outcome = Write(ArticleStages.Finish(typeset, EarlierOf(task), template));
        progress(new(task.Name, BuildStep.Done));
        return outcome;
    }

    /// <summary>A folder that is not ours tells nothing.</summary>
    private EarlierProof EarlierOf(ArticleTask task)
    {
        var folder = PathNames.Below(options.OutputFolder, task.Name);
        return files.FileExists(PathNames.Below(folder, ArticleOutputs.ReportData)) ? EarlierProof.Read(files, folder) : EarlierProof.None;
    }

    private ArticleOutcome CheckArticle(ArticleTask task, Action<ArticleProgress> progress)
    {
        progress(new(task.Name, BuildStep.Reading));
        var prepared = ArticleStages.Prepare(task, files.ReadBytes(task.ManuscriptPath), template);
        if (prepared.Value is not { } article)
            return Refused(task, prepared.Diagnostics, progress);
        var report = ArticleStages.Check(article, template.Profile.Jats);
        progress(new(task.Name, BuildStep.Done));
        return ArticleOutcome.Of(task, report);
    }

    private static ArticleOutcome Refused(ArticleTask task, Seq<Diagnostic> findings, Action<ArticleProgress> progress)
    {
        progress(new(task.Name, BuildStep.Done));
        var file = Path.GetFileName(task.ManuscriptPath);
        return new(
            task,
            ArticleState.Unreadable,
            null,
            findings.Select(finding => finding with { Location = InManuscript(finding.Location) })
        );

        SourceRef InManuscript(SourceRef place) =>
            place with
            {
                Part = place.IsNone || place.Part == file ? task.ManuscriptPath : $"{task.ManuscriptPath}!/{place.Part}",
            };
    }

    /// <summary>What fails in one article is told with its manuscript and does not keep the others from being built.</summary>
    private static T Guarded<T>(ArticleTask task, Func<T> work, Func<ArticleOutcome, T> failed) =>
        Work.Guarded(
            task.ManuscriptPath,
            work,
            (exitCode, finding) =>
                failed(new(task, exitCode == ExitCode.Unreadable ? ArticleState.Unreadable : ArticleState.Failed, null, [finding]))
        );

    /// <summary>A folder that does not hold a report of ours is the user's, and is left alone.</summary>
    private ArticleOutcome Write(BuiltArticle built)
    {
        var folder = PathNames.Below(options.OutputFolder, built.Task.Name);
        var isForeign =
            files.FolderExists(folder)
            && !files.FileExists(PathNames.Below(folder, ArticleOutputs.ReportData))
            && (!files.FilesIn(folder).IsEmpty || !files.FoldersIn(folder).IsEmpty);
        if (isForeign)
            return NotWritten(
                built,
                OutputNotOurs.Rule.At(new(folder), $"The folder '{folder}' was not written by this program and is left as it is.")
            );
        try
        {
            files.ReplaceFolder(folder, built.Files);
            return ArticleOutcome.Of(built.Task, built.Report);
        }
        catch (UnwritableException exception)
        {
            return NotWritten(built, CannotWrite.Rule.At(new(folder), $"The folder '{folder}' could not be written: {exception.Reason}"));
        }
    }

    private static ArticleOutcome NotWritten(BuiltArticle built, Diagnostic finding) =>
        new(built.Task, ArticleState.NotWritten, built.Report with { Outputs = [] }, [finding]);

    private Seq<TOut> RunAll<TIn, TOut>(Seq<TIn> items, Func<TIn, TOut> run) => Work.All(items, _scheduler, run);
}
