using System.Text;
using Pipeline.Files;

namespace Pipeline.Tests.Building;

public sealed class DiskFilesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("pipeline-test-").FullName;
    private readonly DiskFiles _files = new();

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_is_replaced_as_a_whole()
    {
        _files.ReplaceFolder($"{_root}/out/a", [File("one.txt", "1"), File("media/two.txt", "2")]);
        _files.ReplaceFolder($"{_root}/out/a", [File("three.txt", "3")]);

        Assert.Equal([$"{_root}/out/a/three.txt"], Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories));
        Assert.Equal([$"{_root}/out/a"], Directory.EnumerateDirectories($"{_root}/out"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_whole_stays_as_it_was()
    {
        _files.ReplaceFolder($"{_root}/out/a", [File("one.txt", "1")]);

        Assert.ThrowsAny<IOException>(() =>
            _files.ReplaceFolder($"{_root}/out/a", [File("x", "new"), File("x/y", "cannot be below a file")])
        );

        Assert.Equal([$"{_root}/out/a/one.txt"], Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_a_killed_run_left_is_cleared_away()
    {
        Directory.CreateDirectory($"{_root}/out/.a.new/media");
        Directory.CreateDirectory($"{_root}/out/.a.old");

        _files.ReplaceFolder($"{_root}/out/a", [File("one.txt", "1")]);

        Assert.Equal([$"{_root}/out/a"], Directory.EnumerateDirectories($"{_root}/out"));
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
