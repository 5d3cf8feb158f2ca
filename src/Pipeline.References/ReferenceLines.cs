using System.Globalization;
using System.Text;
using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References;

/// <summary>Reads a text with a reference on each line.</summary>
public static class ReferenceLines
{
    /// <summary>
    /// The references in their order, not parsed yet, each with its line as its place; blank lines are passed over. Null,
    /// with an error, for what is not text in UTF-8 or, with a byte order mark, UTF-16.
    /// </summary>
    public static StageResult<Seq<Reference>?> Read(ReadOnlyMemory<byte> bytes, string fileName)
    {
        if (Decode(bytes.Span) is not { } text)
            return StageResult.Of<Seq<Reference>?>(null, [NotText.Of(fileName)]);
        var references = new List<Reference>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Trim() is not { IsEmpty: false } reference)
                continue;
            references.Add(
                new(
                    string.Create(CultureInfo.InvariantCulture, $"ref{references.Count + 1}"),
                    null,
                    [new RefPart(RefField.None, reference.ToString())],
                    new SourceRef(fileName, number)
                )
            );
        }

        return StageResult.Of<Seq<Reference>?>(references.ToSeq());
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = bytes switch
            {
                [0xEF, 0xBB, 0xBF, .. var utf8] => Strict(new UTF8Encoding(false, throwOnInvalidBytes: true), utf8),
                [0xFF, 0xFE, .. var little] => Strict(
                    new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
                    little
                ),
                [0xFE, 0xFF, .. var big] => Strict(
                    new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
                    big
                ),
                _ => Strict(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes),
            };
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Strict(Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes);
}
