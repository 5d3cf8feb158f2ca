using Pipeline;
using Pipeline.Files;
using Pipeline.Typography;
using Pipeline.Typography.Reading;
using Pipeline.Typography.Reporting;

if (TypographyOptions.Parse(args) is not { } options || !Directory.Exists(options.Folder))
{
    Console.Error.WriteLine(TypographyOptions.Usage);
    return 2;
}

if (TemplateLoader.Load(new DiskFiles(), options.Templates, options.Journal, options.Design).Value is not { } template)
{
    Console.Error.WriteLine($"The template of '{options.Journal}' cannot be read.");
    return 2;
}

var articles = ArticleFiles.Read(options.Folder, template, options.Article);
var survey = Survey.Of(articles, template, options.Rounds);
TypographyTable.Print(survey, Console.Out);
if (options.Worst > 0)
{
    WorstLines.Print(survey, options.Worst, Console.Out);
    WorstPages.Print(survey, options.Worst, Console.Out);
}

return 0;
