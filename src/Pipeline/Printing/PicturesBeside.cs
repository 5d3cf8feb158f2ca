using Pipeline.Docx;
using Pipeline.Files;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Printing;

/// <summary>
/// Finds the pictures of an article beside its file: in its folder, or in one of the folders that packages of articles keep
/// them in. A name without an extension, or with that of another version, finds the picture of the same stem, for archives
/// store "fig1.jpg" where the file says "fig1" or "fig1.tif".
/// </summary>
internal sealed class PicturesBeside(IFiles files, string path)
{
    private static readonly string[] Folders = ["media", "images", "figures", "graphics", "pictures", "img", "assets"];

    /// <summary>Kinds that can be printed, the best of a picture's versions first.</summary>
    private static readonly string[] Extensions =
    [
        ".svg",
        ".png",
        ".tif",
        ".tiff",
        ".jpg",
        ".jpeg",
        ".webp",
        ".bmp",
        ".emf",
        ".wmf",
        ".gif",
    ];

    private readonly DocxLimits _limits = new();

    /// <summary>The pictures that the article names and that are there, under the names it gives them.</summary>
    public StageResult<Seq<Media>> Read(Article article)
    {
        var names = NamesIn(article).Distinct(StringComparer.Ordinal).ToSeq();
        if (names.IsEmpty)
            return new([], []);
        var (whole, stems) = Index();
        var read = new List<StageResult<Media?>>();
        foreach (var name in names)
            if ((whole.GetValueOrDefault(name) ?? stems.GetValueOrDefault(StemOf(name)) ?? stems.GetValueOrDefault(name)) is { } file)
                read.Add(LoosePicture.Read(files.ReadBytes(file), name, file, _limits));
        return new([.. read.Select(picture => picture.Value).OfType<Media>()], [.. read.SelectMany(picture => picture.Diagnostics)]);
    }

    private static IEnumerable<string> NamesIn(Article article)
    {
        foreach (var picture in article.AllBlocks().OfType<Figure>().SelectMany(figure => figure.Pictures))
            if (picture.MediaName is { Length: > 0 } name)
                yield return name;
        foreach (var (_, content) in article.InlineRuns())
        foreach (var graphic in GraphicsIn(content))
            yield return graphic.MediaName;
    }

    private static IEnumerable<InlineGraphic> GraphicsIn(Seq<Inline> content) =>
        content.SelectMany(inline => inline is InlineGraphic graphic ? [graphic] : GraphicsIn(inline.Children()));

    /// <summary>Files by their names, of which that in the article's own folder counts, and of each stem the version that prints best.</summary>
    private (Dictionary<string, string> Whole, Dictionary<string, string> Stems) Index()
    {
        var own = PathNames.FolderOf(path);
        var whole = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var stems = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string[] folders =
        [
            own,
            .. Folders.Append(Path.GetFileNameWithoutExtension(path)).Select(name => PathNames.Below(own, name)).Where(files.FolderExists),
        ];
        foreach (var file in folders.SelectMany(folder => files.FilesIn(folder)).Where(file => RankOf(file) >= 0))
        {
            whole.TryAdd(Path.GetFileName(file), file);
            var stem = Path.GetFileNameWithoutExtension(file);
            if (!stems.TryGetValue(stem, out var known) || RankOf(file) < RankOf(known))
                stems[stem] = file;
        }

        return (whole, stems);
    }

    private static string StemOf(string name) =>
        Array.IndexOf(Extensions, Path.GetExtension(name).ToLowerInvariant()) >= 0 ? Path.GetFileNameWithoutExtension(name) : name;

    private static int RankOf(string file) => Array.IndexOf(Extensions, Path.GetExtension(file).ToLowerInvariant());
}
