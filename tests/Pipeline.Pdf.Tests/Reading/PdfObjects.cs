using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Pipeline.Pdf.Tests.Reading;

/// <summary>
/// The objects of a PDF file, found strictly through its cross-reference table or stream: an offset that is a byte off, or a
/// Length that is wrong, throws.
/// </summary>
public sealed class PdfObjects
{
    private readonly byte[] _bytes;
    private readonly Dictionary<int, object?> _objects = [];

    public PdfObjects(byte[] bytes)
    {
        _bytes = bytes;
        var tail = Encoding.Latin1.GetString(bytes, bytes.Length - 40, 40);
        var start = int.Parse(tail.Split("startxref\n")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        Trailer = bytes.AsSpan(start).StartsWith("xref"u8) ? ReadTable(start) : ReadCrossReferenceStream(start);
    }

    public PdfDictionary Trailer { get; }

    public PdfDictionary Catalog => Dictionary(Trailer["Root"]);

    /// <summary>Object numbers in use.</summary>
    public IEnumerable<int> Numbers => _objects.Keys;

    public object? Get(int number) => _objects[number];

    public object? Resolve(object? value) => value is PdfReference reference ? _objects[reference.Number] : value;

    public PdfDictionary Dictionary(object? value) =>
        Resolve(value) switch
        {
            PdfDictionary dictionary => dictionary,
            PdfStream stream => stream.Dictionary,
            var other => throw new InvalidDataException($"A dictionary was expected, not {other}."),
        };

    /// <summary>The array; a single value counts as an array of one, null as an empty one.</summary>
    public PdfArray Array(object? value) =>
        Resolve(value) switch
        {
            PdfArray array => array,
            null => new([]),
            var single => new([single]),
        };

    public IReadOnlyList<PdfDictionary> Pages => [.. Array(Dictionary(Catalog["Pages"])["Kids"]).Select(Dictionary)];

    /// <summary>The content of a stream with its filters undone; JPEG stays as it is.</summary>
    public byte[] Content(object? value)
    {
        var stream = (PdfStream)Resolve(value)!;
        return stream.Dictionary.GetValueOrDefault("Filter") switch
        {
            null or PdfName { Value: "DCTDecode" } => stream.Raw,
            PdfName { Value: "FlateDecode" } => Inflate(stream),
            var other => throw new InvalidDataException($"Unknown filter {other}."),
        };
    }

    private static byte[] Inflate(PdfStream stream)
    {
        using var zlib = new ZLibStream(new MemoryStream(stream.Raw), CompressionMode.Decompress);
        using var result = new MemoryStream();
        zlib.CopyTo(result);
        return
            stream.Dictionary.GetValueOrDefault("DecodeParms") is PdfDictionary { } parameters
            && stream.Dictionary["Type"] is PdfName { Value: "XRef" }
            ? UndoUp(result.ToArray(), (int)(double)parameters["Columns"]!)
            : result.ToArray();
    }

    private static byte[] UndoUp(byte[] rows, int columns)
    {
        var result = new byte[rows.Length / (columns + 1) * columns];
        for (var i = 0; i < result.Length; i++)
        {
            var (row, column) = Math.DivRem(i, columns);
            if (rows[row * (columns + 1)] != 2)
                throw new InvalidDataException("Another predictor than Up.");
            result[i] = (byte)(rows[row * (columns + 1) + 1 + column] + (row > 0 ? result[i - columns] : 0));
        }

        return result;
    }

    private PdfDictionary ReadTable(int start)
    {
        var lines = new PdfLexer(_bytes, start + 4);
        var (first, count) = ((double)lines.Next()!, (double)lines.Next()!);
        lines.SkipSpace();
        var entries = lines.Position;
        for (var i = (int)first; i < count; i++)
        {
            var entry = Encoding.ASCII.GetString(_bytes, entries + 20 * i, 20);
            if (entry[17] == 'n')
                _objects[i] = ReadObject(i, int.Parse(entry.AsSpan(0, 10), CultureInfo.InvariantCulture));
        }

        lines.Position = entries + 20 * (int)count;
        if (lines.Next() is not PdfKeyword { Value: "trailer" })
            throw new InvalidDataException("No trailer after the table.");
        return (PdfDictionary)lines.Next()!;
    }

    private PdfDictionary ReadCrossReferenceStream(int start)
    {
        var number = (int)(double)new PdfLexer(_bytes, start).Next()!;
        var stream = (PdfStream)ReadObject(number, start)!;
        var rows = Content(stream);
        var packed = new List<(int Number, int Container, int Index)>();
        for (var i = 0; i < (int)(double)stream.Dictionary["Size"]!; i++)
        {
            var row = rows.AsSpan(7 * i, 7);
            var (field, last) = (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(row[1..]), row[5] << 8 | row[6]);
            if (row[0] == 1)
                _objects[i] = ReadObject(i, field);
            if (row[0] == 2)
                packed.Add((i, field, last));
        }

        foreach (var (member, container, index) in packed)
            _objects[member] = ReadPacked(member, (PdfStream)_objects[container]!, index);
        return stream.Dictionary;
    }

    private object? ReadPacked(int number, PdfStream container, int index)
    {
        var content = Content(container);
        var offsets = new PdfLexer(content);
        for (var i = 0; i < 2 * index; i++)
            offsets.Next();
        if ((int)(double)offsets.Next()! != number)
            throw new InvalidDataException($"Object {number} is not where it should be.");
        var offset = (int)(double)offsets.Next()! + (int)(double)container.Dictionary["First"]!;
        return new PdfLexer(content, offset).Next();
    }

    private object? ReadObject(int number, int offset)
    {
        var lexer = new PdfLexer(_bytes, offset);
        if (
            lexer.Next() is not double found
            || (int)found != number
            || lexer.Next() is not 0.0
            || lexer.Next() is not PdfKeyword { Value: "obj" }
        )
            throw new InvalidDataException($"Object {number} does not stand at {offset}.");
        var value = lexer.Next();
        var keyword = (PdfKeyword)lexer.Next()!;
        if (keyword.Value == "stream")
        {
            var length = (int)(double)((PdfDictionary)value!)["Length"]!;
            var content = _bytes.AsSpan(lexer.Position + 1, length).ToArray();
            lexer.Position += 1 + length;
            if (!_bytes.AsSpan(lexer.Position).StartsWith("\nendstream\nendobj"u8))
                throw new InvalidDataException($"Stream {number} has a wrong Length.");
            return new PdfStream((PdfDictionary)value, content);
        }

        return keyword.Value == "endobj" ? value : throw new InvalidDataException($"Object {number} does not end.");
    }
}
