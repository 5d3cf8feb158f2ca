using System.IO.Compression;
using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>Archives that no word processor packed, or that one packed in its own way.</summary>
public sealed class OddArchiveTests
{
    private const string Document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>text</w:t></w:r></w:p></w:body></w:document>";
    private const string Template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("Word/Document.xml")]
    [InlineData("word\\document.xml")]
    [InlineData("/word/document.xml")]
    [InlineData("./word/document.xml")]
    public void The_main_part_is_found_however_its_name_is_written(string name) => AssertRead([], (name, Document));

    [Fact]
    public void A_folder_around_the_package_is_passed_over() =>
        AssertRead(
            ["DOCX050"],
            ("My Article/", string.Empty),
            ("My Article/word/document.xml", Document),
            ("My Article/[Content_Types].xml", "<Types/>"),
            ("__MACOSX/My Article/word/._document.xml", "x"),
            ("My Article/.DS_Store", "x")
        );

    [Fact]
    public void Files_that_an_archiver_adds_are_passed_over() =>
        AssertRead(["DOCX050"], ("word/._document.xml", "x"), ("word/document.xml", Document), ("__MACOSX/._word", "x"));

    [Fact]
    public void A_folder_with_something_else_in_it_is_not_taken_for_a_package() =>
        Assert.Equal("DOCX001", Assert.Single(Read(Pack(("a/b/c.txt", "x"), ("a/d.txt", "x"))).Diagnostics).Code);

    [Fact]
    public void A_part_stored_twice_is_reported_where_the_two_differ()
    {
        AssertRead([], ("word/document.xml", Document), ("word/document.xml", Document));
        AssertRead(
            ["DOCX051"],
            ("word/document.xml", Document),
            ("Word/Document.xml", Document.Replace("text", "other", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(Template)]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    public void A_main_part_of_any_kind_is_found_by_its_content_type(string type) =>
        AssertRead(
            [],
            (
                "[Content_Types].xml",
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/other/main.xml\" ContentType=\"{type}\"/></Types>"
            ),
            ("other/main.xml", Document)
        );

    [Fact]
    public void A_relationship_to_a_main_part_that_is_not_there_is_passed_over() =>
        AssertRead(
            [],
            (
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"gone.xml\"/></Relationships>"
            ),
            ("word/document.xml", Document)
        );

    [Theory]
    [InlineData("word/media/gambar satu.png", "media/gambar%20satu.png")]
    [InlineData("word/media/gambar%20satu.png", "media/gambar satu.png")]
    [InlineData("word/media/фото.png", "media/%D1%84%D0%BE%D1%82%D0%BE.png")]
    public void Names_are_found_whichever_side_escapes_them(string entry, string target)
    {
        var result = new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}</w:p>")
            .Relate("word/document.xml", "p1", "image", target)
            .With(entry, SamplePictures.Png)
            .Read();
        Assert.Single(result.Value!.Media);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Sizes_that_stand_after_the_data_are_read()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(new ForwardOnly(stream), ZipArchiveMode.Create, leaveOpen: true))
            Add(archive, "word/document.xml", Document);
        Assert.Equal("text", Words.Of(Read(stream.ToArray()).Value!.Body));
    }

    [Fact]
    public void An_archive_with_sizes_of_64_bits_is_read() =>
        Assert.Equal("text", Words.Of(Read(Zip64("word/document.xml", Encoding.UTF8.GetBytes(Document))).Value!.Body));

    private static void AssertRead(Seq<string> codes, params (string Name, string Content)[] entries)
    {
        var result = Read(Pack(entries));
        Assert.Equal("text", Words.Of(result.Value!.Body));
        Assert.Equal(codes, result.Diagnostics.Select(finding => finding.Code));
    }

    private static StageResult<Manuscript?> Read(byte[] package) => DocxReader.Read(package, "test.docx", new DocxLimits());

    private static byte[] Pack(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
                Add(archive, name, content);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    /// <summary>One stored entry whose sizes stand in the extra fields of APPNOTE 4.5.3.</summary>
    private static byte[] Zip64(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var (checksum, bytes) = (Packaging.Crc32.Of(content), Encoding.ASCII.GetBytes(name));
        void WriteExtra() => WriteAll((ushort)1, (ushort)16, (long)content.Length, (long)content.Length);
        WriteAll(0x04034B50, (ushort)45, (ushort)0, (ushort)0, 0, checksum, uint.MaxValue, uint.MaxValue, (ushort)bytes.Length, (ushort)20);
        writer.Write(bytes);
        WriteExtra();
        writer.Write(content);
        var directory = (uint)stream.Position;
        WriteAll(
            0x02014B50,
            (ushort)45,
            (ushort)45,
            (ushort)0,
            (ushort)0,
            0,
            checksum,
            uint.MaxValue,
            uint.MaxValue,
            (ushort)bytes.Length,
            (ushort)20,
            (ushort)0,
            (ushort)0,
            (ushort)0,
            0,
            0
        );
        writer.Write(bytes);
        WriteExtra();
        var size = (uint)stream.Position - directory;
        WriteAll(0x06054B50, (ushort)0, (ushort)0, (ushort)1, (ushort)1, size, directory, (ushort)0);
        return stream.ToArray();

        void WriteAll(params object[] values)
        {
            foreach (var value in values)
            {
                if (value is ushort half)
                    writer.Write(half);
                else if (value is uint word)
                    writer.Write(word);
                else if (value is long @long)
                    writer.Write(@long);
                else
                    writer.Write((int)value);
            }
        }
    }

    /// <summary>A stream that cannot go back, so that an archive writes sizes after the data (APPNOTE 4.3.9).</summary>
    private sealed class ForwardOnly(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
