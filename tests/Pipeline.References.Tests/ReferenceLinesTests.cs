using System.Text;

namespace Pipeline.References.Tests;

public sealed class ReferenceLinesTests
{
    private const string Text = "\nLind, J. (2019). Home.\r\n   \n  Ström, B. (2020). Sea.\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16le", "utf-16be"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_line_that_is_not_blank_is_a_reference(string encoding)
    {
        byte[] bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(Text),
            "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            "utf-16le" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
            _ => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        };
        var references = ReferenceLines.Read(bytes, "list.txt").Value!;
        Assert.Equal(["Lind, J. (2019). Home.", "Ström, B. (2020). Sea."], references.Select(reference => reference.Raw));
        Assert.Equal([2, 4], references.Select(reference => reference.Source.Paragraph));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'S', (byte)'t', (byte)'r', 0xF6, (byte)'m' })]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    public void What_is_no_text_is_an_error(byte[] bytes)
    {
        var read = ReferenceLines.Read(bytes, "list.txt");
        Assert.Null(read.Value);
        Assert.Equal("REFS020", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void An_empty_file_has_no_references() => Assert.Equal([], ReferenceLines.Read(ReadOnlyMemory<byte>.Empty, "list.txt").Value!);
}
