using Pipeline.Tests.Support;

namespace Pipeline.Tests.Building;

/// <summary>The journal's own template, read from memory.</summary>
public sealed class TemplateLoaderTests
{
    [Fact]
    public void A_font_is_read_when_it_is_first_asked_for()
    {
        var files = WithTemplates();
        files.Forbid("templates/fonts/Amiri-Regular.ttf");

        var fonts = TemplateLoader.Load(files, "templates", "perantau").Value!.Fonts;

        Assert.NotEqual(0, fonts.Get("LibertinusSerif-Regular").Bytes.Length);
        Assert.Throws<UnauthorizedAccessException>(() => fonts.Get("Amiri-Regular").Bytes);
    }

    [Fact]
    public void Patterns_are_read_when_their_language_is_first_set()
    {
        var files = WithTemplates();
        files.Forbid("templates/hyphenation/hyph_nl_NL.dic");

        var patterns = TemplateLoader.Load(files, "templates", "perantau").Value!.Hyphenation;

        Assert.NotEmpty(patterns.Single(file => file.Language == "en-US").Content);
        Assert.Throws<UnauthorizedAccessException>(() => patterns.Single(file => file.Language == "nl-NL").Content);
    }

    private static MemoryFiles WithTemplates()
    {
        var files = new MemoryFiles();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
            files.With(relative, relative);
        }

        return files;
    }
}
