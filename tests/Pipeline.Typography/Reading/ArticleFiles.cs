using Pipeline.Docx;
using Pipeline.Jats;
using Pipeline.Metadata;
using Pipeline.Recognition;
using Pipeline.References;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typography.Reading;

/// <summary>An article and the file it was read from.</summary>
internal sealed record ArticleFile(string Name, Article Article);

/// <summary>Reads the articles of a folder, whatever they are written in.</summary>
internal static class ArticleFiles
{
    /// <summary>All that can be read, in the order of their paths; the rest is passed over.</summary>
    public static List<ArticleFile> Read(string folder, JournalTemplate template, string part)
    {
        var articles = new List<ArticleFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!path.Contains(part, StringComparison.OrdinalIgnoreCase) || ReadFile(path, template) is not { } article)
                continue;
            articles.Add(new(Path.GetRelativePath(folder, path), article));
        }

        return articles;
    }

    private static Article? ReadFile(string path, JournalTemplate template) =>
        Path.GetExtension(path) switch
        {
            ".xml" => JatsReader.Read(File.ReadAllBytes(path), Path.GetFileName(path)).Value,
            ".docx" => ReadManuscript(path, template.Profile),
            _ => null,
        };

    private static Article? ReadManuscript(string path, JournalProfile profile)
    {
        if (DocxReader.Read(File.ReadAllBytes(path), Path.GetFileName(path), new DocxLimits()).Value is not { } manuscript)
            return null;
        return Recogniser
            .Recognise(manuscript, profile)
            .Then(article => MetadataNormaliser.Normalise(article, new NormaliserContext(profile, new IssueInfo(), new ArticleSettings())))
            .Then(article => ReferenceStage.Apply(article, manuscript.Citations))
            .Value;
    }
}
