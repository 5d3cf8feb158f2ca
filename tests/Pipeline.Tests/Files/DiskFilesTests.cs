using Pipeline.Files;

namespace Pipeline.Tests.Files;

/// <summary>What stands on the disk while and after something is written.</summary>
public sealed class DiskFilesTests : IDisposable
{
    private readonly DiskFiles _files = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("pipeline-test-").FullName;

    private string Output => Path.Combine(_folder, "out");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Entries() =>
        Directory
            .EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    [Fact]
    public void A_folder_takes_the_place_of_the_old_one_whole()
    {
        _files.ReplaceFolder(Output, [new("a/b.txt", "1"u8.ToArray()), new("c.txt", "2"u8.ToArray())]);
        _files.ReplaceFolder(Output, [new("d.txt", "3"u8.ToArray())]);
        Assert.Equal(["out", "out/d.txt"], Entries());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_leaves_the_old_one()
    {
        _files.ReplaceFolder(Output, [new("c.txt", "2"u8.ToArray())]);
        Assert.Throws<UnwritableException>(() => _files.ReplaceFolder(Output, [new("d", "3"u8.ToArray()), new("d/e", "4"u8.ToArray())]));
        Assert.Equal(["out", "out/c.txt"], Entries());
    }

    [Fact]
    public void What_a_killed_run_moved_aside_is_put_back_before_anything_is_written()
    {
        _files.ReplaceFolder(Path.Combine(_folder, ".out.old"), [new("c.txt", "2"u8.ToArray())]);
        Assert.Throws<UnwritableException>(() => _files.ReplaceFolder(Output, [new("d", "3"u8.ToArray()), new("d/e", "4"u8.ToArray())]));
        Assert.Equal(["out", "out/c.txt"], Entries());
    }

    [Fact]
    public void A_file_takes_the_place_of_the_old_one_and_of_no_other()
    {
        File.WriteAllText(Path.Combine(_folder, "page.new"), "mine");
        _files.ReplaceFile(Path.Combine(_folder, "page"), "1"u8.ToArray());
        _files.ReplaceFile(Path.Combine(_folder, "page"), "2"u8.ToArray());
        Assert.Equal(["page", "page.new"], Entries());
        Assert.Equal(("2", "mine"), (_files.ReadText(Path.Combine(_folder, "page")), _files.ReadText(Path.Combine(_folder, "page.new"))));
    }

    [Fact]
    public void Nothing_is_left_of_a_file_that_cannot_be_written()
    {
        Directory.CreateDirectory(Output);
        var exception = Assert.Throws<UnwritableException>(() => _files.ReplaceFile(Output, "1"u8.ToArray()));
        Assert.StartsWith($"{Output} could not be written: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public void A_new_file_overwrites_none()
    {
        _files.CreateFile(Output, "1"u8.ToArray());
        Assert.Throws<UnwritableException>(() => _files.CreateFile(Output, "2"u8.ToArray()));
        Assert.Equal("1", _files.ReadText(Output));
    }
}
