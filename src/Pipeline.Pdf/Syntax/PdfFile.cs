using System.Buffers.Binary;
using System.IO.Hashing;

namespace Pipeline.Pdf.Syntax;

/// <summary>
/// Collects numbered objects and writes them as a file (PDF 32000-1 §7.5): streams as they come, all other objects packed
/// in object streams and found through a cross-reference stream. Uncompressed files hold plain objects and a
/// cross-reference table instead, so that they can be read and compared as text.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>Objects in one object stream: large enough to deflate well, small enough to open quickly.</summary>
    private const int ObjectsPerStream = 250;

    private readonly ByteWriter _file = new(1 << 16);
    private readonly ByteWriter _objects = new(1 << 14);
    private readonly List<(int Number, int Start)> _pending = [];
    private readonly List<Place> _places = [default];
    private readonly bool _isCompressed;

    /// <summary>Where an object is: at a file offset, or at an index within an object stream.</summary>
    private readonly record struct Place(int Container, int Position);

    public PdfFile(bool isCompressed)
    {
        _isCompressed = isCompressed;
        // Four bytes above 127 in a comment tell transfer programs that the file is binary.
        _file.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Byte((byte)'\n');
    }

    public bool IsCompressed => _isCompressed;

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _places.Add(default);
        return _places.Count - 1;
    }

    /// <summary>Begins an object that is no stream; it ends where the next begins.</summary>
    public ByteWriter Begin(int number)
    {
        if (_pending.Count == ObjectsPerStream)
            FlushObjects();
        _pending.Add((number, _objects.Length));
        return _objects;
    }

    /// <summary>Writes a stream, deflated where that is asked for and the file is a compressed one.</summary>
    /// <param name="entries">Dictionary entries other than Length and Filter.</param>
    public void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool deflate = true)
    {
        var packed = deflate && _isCompressed;
        ReadOnlySpan<byte> content = packed ? Deflate.Compress(data) : data;
        BeginPlain(number);
        _file.Raw("<<"u8).Raw(entries);
        if (packed)
            _file.Raw("/Filter/FlateDecode"u8);
        _file.Raw("/Length "u8).Integer(content.Length).Raw(">>\nstream\n"u8).Raw(content).Raw("\nendstream\nendobj\n"u8);
    }

    public int AddStream(ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool deflate = true)
    {
        var number = Reserve();
        Stream(number, entries, data, deflate);
        return number;
    }

    /// <summary>
    /// The whole file. Its identifier is a hash of what it holds, so that equal documents are equal files. It guards nothing,
    /// so that no cryptographic one is asked for, which .NET takes from the system and a bare one lacks.
    /// </summary>
    public byte[] Finish(int catalog, int info)
    {
        FlushObjects();
        var trailer = new ByteWriter(256);
        trailer.Raw("/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info).Raw("/ID["u8);
        var id = XxHash128.Hash(_file.Written);
        trailer.HexString(id).HexString(id).Byte((byte)']');
        var start = _isCompressed ? CrossReferenceStream(trailer.Written) : CrossReferenceTable(trailer.Written);
        _file.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        return _file.Written.ToArray();
    }

    private void BeginPlain(int number)
    {
        _places[number] = new(0, _file.Length);
        _file.Integer(number).Raw(" 0 obj\n"u8);
    }

    private void FlushObjects()
    {
        if (_pending.Count == 0)
            return;
        if (_isCompressed)
            PackObjects();
        else
            WritePlainObjects();
        _pending.Clear();
        _objects.Clear();
    }

    private void WritePlainObjects()
    {
        for (var i = 0; i < _pending.Count; i++)
        {
            BeginPlain(_pending[i].Number);
            _file.Raw(Body(i)).Raw("\nendobj\n"u8);
        }
    }

    /// <summary>An object stream (PDF 32000-1 §7.5.7): pairs of number and offset, then the objects.</summary>
    private void PackObjects()
    {
        var container = Reserve();
        var packed = new ByteWriter(_objects.Length + 12 * _pending.Count);
        for (var i = 0; i < _pending.Count; i++)
        {
            var (number, start) = _pending[i];
            _places[number] = new(container, i);
            packed.Integer(number).Byte((byte)' ').Integer(start + i).Byte((byte)' ');
        }

        var entries = new ByteWriter(48);
        entries.Raw("/Type/ObjStm/N "u8).Integer(_pending.Count).Raw("/First "u8).Integer(packed.Length);
        for (var i = 0; i < _pending.Count; i++)
            packed.Raw(Body(i)).Byte((byte)'\n');
        Stream(container, entries.Written, packed.Written);
    }

    private ReadOnlySpan<byte> Body(int index) =>
        _objects.Written[_pending[index].Start..(index + 1 < _pending.Count ? _pending[index + 1].Start : _objects.Length)];

    private int CrossReferenceTable(ReadOnlySpan<byte> trailer)
    {
        var start = _file.Length;
        _file.Raw("xref\n0 "u8).Integer(_places.Count).Raw("\n0000000000 65535 f \n"u8);
        for (var number = 1; number < _places.Count; number++)
        {
            for (var power = 1_000_000_000; power > 0; power /= 10)
                _file.Byte((byte)('0' + _places[number].Position / power % 10));
            _file.Raw(" 00000 n \n"u8);
        }

        _file.Raw("trailer\n<</Size "u8).Integer(_places.Count).Raw(trailer).Raw(">>\n"u8);
        return start;
    }

    /// <summary>
    /// A cross-reference stream (PDF 32000-1 §7.5.8) with rows of 1 + 4 + 2 bytes. Neighbouring rows differ little, so PNG's
    /// Up predictor, which keeps differences, makes it a third of the size.
    /// </summary>
    private int CrossReferenceStream(ReadOnlySpan<byte> trailer)
    {
        const int Width = 7;
        var number = Reserve();
        var start = _file.Length;
        _places[number] = new(0, start);
        var rows = new ByteWriter(_places.Count * (Width + 1));
        Span<byte> previous = stackalloc byte[Width];
        Span<byte> row = stackalloc byte[Width];
        previous.Clear();
        for (var i = 0; i < _places.Count; i++)
        {
            FillRow(row, i);
            rows.Byte(2);
            for (var column = 0; column < Width; column++)
                rows.Byte((byte)(row[column] - previous[column]));
            row.CopyTo(previous);
        }

        var entries = new ByteWriter(160);
        entries.Raw("/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/Size "u8).Integer(_places.Count).Raw(trailer);
        Stream(number, entries.Written, rows.Written);
        return start;
    }

    private void FillRow(Span<byte> row, int number)
    {
        row.Clear();
        if (number == 0)
        {
            row[5..].Fill(0xFF);
            return;
        }

        var (container, position) = _places[number];
        row[0] = (byte)(container == 0 ? 1 : 2);
        BinaryPrimitives.WriteInt32BigEndian(row[1..], container == 0 ? position : container);
        if (container != 0)
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)position);
    }
}
