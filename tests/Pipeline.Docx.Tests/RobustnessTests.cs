using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Docx.Tests;

/// <summary>Whatever is done to a package, reading it ends with a manuscript or one error, and never with an exception.</summary>
public sealed class RobustnessTests
{
    private static readonly byte[] Packed = RichDocument.Builder.Build();
    private static readonly byte[] Unpacked = RichDocument.Builder.Build(CompressionLevel.NoCompression);

    [Property(MaxTest = 300)]
    public void A_cut_package_never_throws(uint length) => AssertEnds(Packed[..(int)(length % (uint)Packed.Length)]);

    [Property(MaxTest = 500)]
    public void A_packed_package_with_changed_bytes_never_throws(uint[] places, byte[] values) =>
        AssertEnds(Changed(Packed, places, values));

    [Property(MaxTest = 1000)]
    public void Changed_xml_never_throws(uint[] places, byte[] values) => AssertEnds(Changed(Unpacked, places, values));

    [Property(MaxTest = 1000)]
    public void Elements_taken_out_or_moved_never_throw(uint[] places)
    {
        foreach (var part in (string[])["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"])
        {
            AssertEnds(Rearranged(part, places));
        }
    }

    private static void AssertEnds(byte[] package)
    {
        var result = DocxReader.Read(package, "test.docx", new DocxLimits());
        if (result.Value is null)
            Assert.Equal(Severity.Error, Assert.Single(result.Diagnostics).Severity);
        else
            Assert.NotEmpty(ManuscriptListing.Write(result.Value));
    }

    private static byte[] Changed(byte[] package, uint[] places, byte[] values)
    {
        var changed = (byte[])package.Clone();
        for (var index = 0; index < Math.Min(places.Length, values.Length); index++)
            changed[Spread(places[index]) % (uint)changed.Length] = values[index];
        return changed;
    }

    /// <summary>The document with one element of a part after the other taken out, renamed or put into another.</summary>
    private static byte[] Rearranged(string part, uint[] places)
    {
        using var source = new ZipArchive(new MemoryStream(Unpacked));
        using var stream = source.GetEntry(part)!.Open();
        var root = XDocument.Load(stream).Root!;
        foreach (var place in places.Select(Spread))
        {
            var elements = root.Descendants().ToList();
            if (elements.Count == 0)
                break;
            var element = elements[(int)(place % (uint)elements.Count)];
            var other = elements[(int)(place / 7 % (uint)elements.Count)];
            element.Remove();
            if (place % 3 == 0)
                other.Add(element);
            else if (place % 3 == 1)
                other.Name = element.Name;
        }

        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var copy = archive.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                using var original = entry.Open();
                if (entry.FullName == part)
                    copy.Write(Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting)));
                else
                    original.CopyTo(copy);
            }
        }

        return target.ToArray();
    }

    /// <summary>Generated numbers are small; this spreads them over the whole range (Knuth's multiplicative hash).</summary>
    private static uint Spread(uint number) => unchecked((number * 2654435761u) ^ (number << 13));
}
