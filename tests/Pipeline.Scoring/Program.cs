using Pipeline.Scoring;
using Pipeline.Scoring.Citing;
using Pipeline.Scoring.Judging;
using Pipeline.Scoring.Making;
using Pipeline.Scoring.Published;
using Pipeline.Scoring.Reporting;
using Pipeline.Scoring.Systems;

if (ScoringOptions.Parse(args) is not { } options || !Directory.Exists(options.Folder))
{
    Console.Error.WriteLine(ScoringOptions.Usage);
    return 2;
}

if (options.HasCitations)
{
    var citing = CitingArticle
        .ReadFolder(options.Folder)
        .Where(article => article.Plain.File.Contains(options.Article, StringComparison.OrdinalIgnoreCase))
        .ToList();
    var links = LinkJudge.Run(citing, options.Looks, OurStages.For(options.Journal), options.Seed);
    LinkTable.Print(links, Console.Out);
    LinkTable.PrintMisses(links, options.Misses, Console.Out);
    return 0;
}

var articles = JatsArticleReader
    .ReadFolder(options.Folder)
    .Where(article => article.File.Contains(options.Article, StringComparison.OrdinalIgnoreCase))
    .ToList();
var looks = options.Looks;
if (options.Write is { } target)
{
    Directory.CreateDirectory(target);
    foreach (var article in articles)
    foreach (var look in looks)
        File.WriteAllBytes(
            Path.Combine(target, $"{Path.GetFileNameWithoutExtension(article.File)}.{look.Name}.docx"),
            ManuscriptMaker.Make(article, look, options.Seed).Docx
        );
    return 0;
}

List<ISystem> systems = [OurStages.For(options.Journal)];
if (options.HasPandoc && Pandoc.IsHere())
    systems.Add(new Pandoc());
var judgements = Judge.Run(articles, looks, systems, options.Seed);
if (options.IsJson)
{
    using var output = Console.OpenStandardOutput();
    ScoreJson.Write(judgements, output);
    return 0;
}

Console.WriteLine($"{articles.Count} articles, {looks.Count} looks; F1 over all texts of a class");
ScoreTable.Print(judgements, Console.Out);
MissList.Print(judgements.Where(judgement => judgement.System == systems[0].Name), options.Class, options.Misses, Console.Out);
return 0;
