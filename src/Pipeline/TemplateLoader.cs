using System.Buffers.Binary;
using Pipeline.Configuration;
using Pipeline.Files;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline;

/// <summary>Reads a journal's template from the <c>templates</c> folder.</summary>
public static class TemplateLoader
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The template, or null with findings that name file and line.</summary>
    /// <param name="root">The <c>templates</c> folder.</param>
    /// <param name="journal">Name of the journal's folder in it.</param>
    /// <param name="design">Name of the folder with the page's design; null for the one the journal names, else the journal's own.</param>
    public static StageResult<JournalTemplate?> Load(IFiles files, string root, string journal, string? design = null)
    {
        var folder = PathNames.Below(root, journal);
        var profile = LoadProfile(files, root, journal);
        var designFolder = PathNames.Below(root, design ?? profile.Value?.Design ?? journal);
        var layout = ReadYaml(files, PathNames.Below(designFolder, "layout.yaml"), LayoutReader.Read);
        if (profile.Value is null || layout.Value is null)
            return new(null, [.. profile.Diagnostics, .. layout.Diagnostics]);
        return StageResult.Of<JournalTemplate?>(
            new(
                profile.Value,
                layout.Value,
                ReadFonts(files, PathNames.Below(root, "fonts")),
                ReadHyphenation(files, PathNames.Below(root, "hyphenation")),
                ReadArtwork(files, folder, designFolder),
                files.FileExists(PathNames.Below(folder, "proof.css")) ? files.ReadText(PathNames.Below(folder, "proof.css")) : string.Empty
            )
        );
    }

    /// <summary>What journal.yaml alone says, or null with findings that name file and line.</summary>
    public static StageResult<JournalProfile?> LoadProfile(IFiles files, string root, string journal) =>
        ReadYaml(files, PathNames.Below(PathNames.Below(root, journal), "journal.yaml"), JournalReader.Read);

    /// <summary>Names of the journals that have a template: the folders that hold journal.yaml.</summary>
    public static Seq<string> JournalsIn(IFiles files, string root) =>
        files.FolderExists(root)
            ? files
                .FoldersIn(root)
                .Where(folder => files.FileExists(PathNames.Below(folder, "journal.yaml")))
                .Select(PathNames.NameOf)
                .ToSeq()
            : [];

    private static StageResult<T?> ReadYaml<T>(IFiles files, string file, Func<string, string, StageResult<T?>> read)
        where T : class =>
        files.FileExists(file)
            ? read(files.ReadText(file), file)
            : new(null, [ConfigurationRules.FileMissing(new SourceRef(file), $"The template needs the file '{file}'.")]);

    private static FontLibrary ReadFonts(IFiles files, string folder) =>
        new(
            FilesOf(files, folder)
                .Where(path => Path.GetExtension(path) is ".otf" or ".ttf")
                .Select(path => new FontFile(Path.GetFileNameWithoutExtension(path), () => files.ReadBytes(path)))
                .ToSeq()
        );

    /// <summary>Pattern files are named as Hunspell names them: hyph_en_US.dic is American English.</summary>
    private static Seq<HyphenationFile> ReadHyphenation(IFiles files, string folder) =>
        FilesOf(files, folder)
            .Where(path => Path.GetFileName(path) is ['h', 'y', 'p', 'h', '_', .., '.', 'd', 'i', 'c'])
            .Select(path => new HyphenationFile(
                Path.GetFileNameWithoutExtension(path)["hyph_".Length..].Replace('_', '-'),
                () => files.ReadText(path)
            ))
            .ToSeq();

    /// <summary>Pictures of the design and of the journal, whose own stand before those of a design that others use too.</summary>
    private static Seq<Media> ReadArtwork(IFiles files, string journal, string design) =>
        FilesOf(files, journal)
            .Concat(design == journal ? [] : FilesOf(files, design))
            .Where(path => Path.GetExtension(path) == ".png")
            .DistinctBy(Path.GetFileName)
            .Select(path => ReadPng(Path.GetFileName(path), files.ReadBytes(path)))
            .ToSeq();

    private static Seq<string> FilesOf(IFiles files, string folder) => files.FolderExists(folder) ? files.FilesIn(folder) : [];

    /// <summary>Size from the IHDR chunk, which always comes first (PNG 3rd edition §11.2.1).</summary>
    private static Media ReadPng(string name, byte[] bytes)
    {
        var isPng = bytes.Length > 24 && bytes.AsSpan().StartsWith(PngSignature);
        var width = isPng ? BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)) : 0;
        var height = isPng ? BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)) : 0;
        return new(name, "image/png", width, height, bytes);
    }
}
