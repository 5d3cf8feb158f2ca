using System.Xml.Linq;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>A file read and written again, and what must hold of that whatever the file is.</summary>
internal static class Rewriting
{
    /// <returns>The file as written, its tree, and the codes of what the reading told.</returns>
    public static (byte[] Bytes, XElement Root, IReadOnlyList<string> Codes) Rewrite(byte[] xml)
    {
        var read = JatsReader.Read(xml, "file.xml");
        Assert.NotNull(read.Value);
        var written = JatsWriter.Write(read.Value).Value;
        return (
            written,
            XDocument.Load(new MemoryStream(written), LoadOptions.PreserveWhitespace).Root!,
            [.. read.Diagnostics.Select(finding => finding.Code)]
        );
    }

    public static void AssertHolds(byte[] written, string name)
    {
        var invalid = JatsChecker.Check(written, name).Where(finding => AgreementTests.Invalid.Contains(finding.Code)).ToList();
        Assert.True(invalid.Count == 0, $"{name}: {invalid.FirstOrDefault()}");
        Assert.True(written.AsSpan().SequenceEqual(Rewrite(written).Bytes), $"{name}: the second writing is another one");
    }

    /// <summary>Characters, with their numbers, that the second has fewer of; white space does not count.</summary>
    public static IEnumerable<KeyValuePair<char, int>> Lost(XElement before, XElement after)
    {
        var left = Letters(after).CountBy(letter => letter).ToDictionary();
        return Letters(before).CountBy(letter => letter).Where(letter => letter.Value > left.GetValueOrDefault(letter.Key));
    }

    private static IEnumerable<char> Letters(XElement root) =>
        root.DescendantNodes().OfType<XText>().SelectMany(text => text.Value).Where(letter => !char.IsWhiteSpace(letter));
}
