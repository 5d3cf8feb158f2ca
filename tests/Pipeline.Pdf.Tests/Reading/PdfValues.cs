using System.Text;

namespace Pipeline.Pdf.Tests.Reading;

/// <summary>A PDF value as read back: null, bool, double, a name, a string, an array, a dictionary, a reference or a stream.</summary>
public sealed record PdfName(string Value)
{
    public override string ToString() => "/" + Value;
}

/// <summary>An indirect reference.</summary>
public sealed record PdfReference(int Number);

/// <summary>An operator in a content stream, or a keyword in a file.</summary>
public sealed record PdfKeyword(string Value);

public sealed record PdfString(byte[] Bytes)
{
    /// <summary>As a text string: UTF-16BE with its mark, else Latin-1, which covers what the writer uses of PDFDocEncoding.</summary>
    public string Text =>
        Bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Bytes.AsSpan(2)) : Encoding.Latin1.GetString(Bytes);
}

public sealed class PdfArray(List<object?> items) : List<object?>(items);

public sealed class PdfDictionary : Dictionary<string, object?>
{
    public PdfDictionary()
        : base(StringComparer.Ordinal) { }
}

/// <param name="Raw">Bytes as they stand in the file.</param>
public sealed record PdfStream(PdfDictionary Dictionary, byte[] Raw);
