using Pipeline.Comparing;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Comparing;

/// <summary>What is taken for an edition.</summary>
public sealed class EditionReaderTests
{
    private static MemoryFiles Build() =>
        new()
        {
            ["out/issue/one/article.xml"] = "<article/>",
            ["out/issue/one/article.pdf"] = "pdf",
            ["out/issue/one/media/image1.png"] = "picture",
            ["out/issue/one/stages/jats.xml"] = "<article/>",
            ["out/issue/two/article.xml"] = "<article/>",
            ["loose/a.xml"] = "<article/>",
            ["loose/b.xml"] =
                "<article xmlns:xlink=\"http://www.w3.org/1999/xlink\"><p>See else.png.</p><graphic xlink:href=\"fig.png\"/><graphic xlink:href=\"fig%202.png\"/></article>",
            ["loose/fig.png"] = "picture",
            ["loose/fig 2.png"] = "picture",
            ["loose/else.png"] = "picture",
            ["empty/readme.txt"] = "nothing",
            ["broken/a.xml"] = "<article>fig.png",
            ["broken/fig.png"] = "picture",
        };

    [Fact]
    public void A_build_is_its_articles_with_their_pictures_by_folder()
    {
        var edition = EditionReader.Read(Build(), "out");

        Assert.Equal(["issue/one", "issue/two"], edition!.Files.Select(file => file.Name));
        Assert.Equal(["article.pdf", "media/image1.png"], edition.Files[0].Beside.Select(file => file.Path));
    }

    [Fact]
    public void The_folder_of_one_article_is_that_article() =>
        Assert.Equal([string.Empty], EditionReader.Read(Build(), "out/issue/one")!.Files.Select(file => file.Name));

    [Fact]
    public void A_folder_of_loose_files_is_each_of_them_with_the_pictures_it_names()
    {
        var edition = EditionReader.Read(Build(), "loose");

        Assert.Equal(["a", "b"], edition!.Files.Select(file => file.Name));
        Assert.Equal(["fig 2.png", "fig.png"], edition.Files[1].Beside.Select(file => file.Path));
    }

    [Fact]
    public void A_file_that_is_no_XML_names_nothing() => Assert.Empty(EditionReader.Read(Build(), "broken")!.Files.Single().Beside);

    [Fact]
    public void What_is_not_there_and_what_holds_no_article_is_none()
    {
        Assert.Null(EditionReader.Read(Build(), "nowhere"));
        Assert.Null(EditionReader.Read(Build(), "empty"));
    }
}
