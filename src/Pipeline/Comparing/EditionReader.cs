using Pipeline.Comparison;
using Pipeline.Files;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparing;

/// <summary>Gathers one side of a comparison from the disk.</summary>
public static class EditionReader
{
    private const string ArticleFile = "article.xml";

    /// <summary>A build has issue folders, and article folders in them.</summary>
    private const int MaximumDepth = 4;

    /// <summary>What a build makes of an article beside its XML.</summary>
    private static readonly string[] MadeFiles = ["article.pdf", "article.html", "report.json"];

    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".svg", ".eps", ".webp", ".pdf"];

    /// <summary>
    /// An XML file; a folder that <c>build</c> made, with one article or many; or any folder of XML files. Null where there is
    /// nothing of the kind.
    /// </summary>
    public static Edition? Read(IFiles files, string path)
    {
        if (files.FileExists(path))
            return new(path, [new(string.Empty, path, files.ReadBytes(path), Beside(files, path))]);
        if (!files.FolderExists(path))
            return null;
        var articles = ArticlesIn(files, path, string.Empty, MaximumDepth).ToSeq();
        var read = articles.IsEmpty ? LooseFilesIn(files, path).ToSeq() : articles;
        return read.IsEmpty ? null : new(path, read);
    }

    /// <summary>What files of the edition are that cannot be compared, each with what can be done with it; none where all may be.</summary>
    public static Seq<Diagnostic> Refusals(Edition edition) =>
        [.. edition.Files.Select(file => KindCheck.ForXml(file.Xml.Span, file.Path)).OfType<Diagnostic>()];

    private static IEnumerable<EditionFile> ArticlesIn(IFiles files, string folder, string name, int depth)
    {
        var article = PathNames.Below(folder, ArticleFile);
        if (files.FileExists(article))
            return [new(name, article, files.ReadBytes(article), [.. MadeFromArticle(files, folder), .. MediaIn(files, folder)])];
        if (depth == 0)
            return [];
        return files
            .FoldersIn(folder)
            .Where(below => !Path.GetFileName(below).StartsWith('.'))
            .SelectMany(below =>
                ArticlesIn(files, below, name.Length == 0 ? Path.GetFileName(below) : $"{name}/{Path.GetFileName(below)}", depth - 1)
            );
    }

    private static IEnumerable<EditionFile> LooseFilesIn(IFiles files, string folder) =>
        files
            .FilesIn(folder)
            .Where(file => file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Select(file => new EditionFile(Path.GetFileNameWithoutExtension(file), file, files.ReadBytes(file), Beside(files, file)));

    private static IEnumerable<FileBeside> MadeFromArticle(IFiles files, string folder) =>
        MadeFiles
            .Where(name => files.FileExists(PathNames.Below(folder, name)))
            .Select(name => new FileBeside(name, files.ReadBytes(PathNames.Below(folder, name))));

    private static Seq<FileBeside> MediaIn(IFiles files, string folder)
    {
        var media = PathNames.Below(folder, "media");
        return files.FolderExists(media)
            ? files.FilesIn(media).Select(file => new FileBeside($"media/{Path.GetFileName(file)}", files.ReadBytes(file)))
            : [];
    }

    /// <summary>The folder of media, and the pictures right beside the file that it points to; a folder may hold much else.</summary>
    private static Seq<FileBeside> Beside(IFiles files, string path)
    {
        var folder = PathNames.FolderOf(path);
        var addresses = new Lazy<IReadOnlySet<string>>(() => FileAddress.PathsIn(files.ReadBytes(path)));
        var pictures = files
            .FilesIn(folder)
            .Where(file =>
                Pictures.Contains(Path.GetExtension(file).ToLowerInvariant()) && addresses.Value.Contains(Path.GetFileName(file))
            );
        return [.. pictures.Select(file => new FileBeside(Path.GetFileName(file), files.ReadBytes(file))), .. MediaIn(files, folder)];
    }
}
