using System.Runtime.CompilerServices;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Tests.Support;

/// <summary>The fonts of <c>templates/fonts</c>.</summary>
internal static class FontFolder
{
    public const string Serif = "LibertinusSerif-Regular";
    public const string Italic = "LibertinusSerif-Italic";
    public const string Bold = "LibertinusSerif-Bold";
    public const string Sans = "LibertinusSans-Regular";
    public const string Arabic = "Amiri-Regular";
    public const string EastAsian = "NotoSerifCJK-Regular";

    public static FontLibrary Library { get; } = Load();

    private static FontLibrary Load() =>
        new(
            Directory
                .EnumerateFiles(Path.Combine(Root(), "templates", "fonts"))
                .Where(path => path.EndsWith(".otf", StringComparison.Ordinal) || path.EndsWith(".ttf", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => new FontFile(Path.GetFileNameWithoutExtension(path), () => File.ReadAllBytes(path)))
                .ToSeq()
        );

    private static string Root([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
