namespace Pipeline.Docx.Pictures;

/// <summary>
/// Decodes the TIFF pictures that cameras, scanners and statistics programs write: grey, palette, RGB and CMYK of 1 to 16
/// bits in strips or tiles, plain or compressed by PackBits, LZW or Deflate (TIFF 6.0 §3 to §16).
/// </summary>
internal sealed class TiffDecoder
{
    private const int Width = 256,
        Height = 257,
        BitsPerSample = 258,
        Compression = 259,
        Photometric = 262,
        StripOffsets = 273,
        OrientationTag = 274,
        SamplesPerPixel = 277,
        RowsPerStrip = 278,
        StripLengths = 279,
        Planar = 284,
        Predictor = 317,
        Palette = 320,
        TileWidth = 322,
        TileHeight = 323,
        TileOffsets = 324,
        TileLengths = 325,
        ExtraSamples = 338,
        SampleFormat = 339;

    /// <summary>Most bytes of all strips or tiles together, unpacked: few times those of the picture, and the padding of tiles.</summary>
    private const long MostTimes = 4,
        MostPadding = 8 << 20,
        MostBytes = 512 << 20;

    private const int WhiteIsZero = 0,
        BlackIsZero = 1,
        Rgb = 2,
        Indexed = 3,
        Cmyk = 5;

    private readonly TiffDirectory _fields;
    private readonly int _width,
        _height,
        _bits,
        _samples,
        _photometric;
    private readonly int[] _palette;

    private TiffDecoder(TiffDirectory fields, ReadOnlySpan<byte> file)
    {
        _fields = fields;
        (_width, _height) = (fields.Value(Width), fields.Value(Height));
        (_bits, _samples, _photometric) = (fields.Value(BitsPerSample, 1), fields.Value(SamplesPerPixel, 1), fields.Value(Photometric));
        _palette = fields.Values(file, Palette);
    }

    /// <summary>Null where the picture is damaged or of a form not known here. The caller has checked its size.</summary>
    public static Raster? Decode(byte[] file)
    {
        if (TiffDirectory.Read(file) is not { } fields)
            return null;
        var decoder = new TiffDecoder(fields, file);
        return decoder.IsKnown(file) ? decoder.DecodeBlocks(file)?.Turned(Orientation.OfExif(fields.Value(OrientationTag))) : null;
    }

    private bool IsKnown(ReadOnlySpan<byte> file)
    {
        var colours = _photometric switch
        {
            WhiteIsZero or BlackIsZero or Indexed => 1,
            Rgb => 3,
            Cmyk => 4,
            _ => 0,
        };
        return colours > 0
            && _samples >= colours
            && _samples <= 8
            && _width > 0
            && _height > 0
            && _bits is 1 or 2 or 4 or 8 or 16
            && (_bits >= 8 || _samples == 1)
            && (_photometric != Indexed || _bits <= 8)
            && _fields.Values(file, BitsPerSample).All(bits => bits == _bits)
            && _fields.Values(file, SampleFormat).All(format => format == 1)
            && _fields.Value(Planar, 1) == 1
            && (_photometric != Indexed || _palette.Length >= 3 << _bits);
    }

    private Raster? DecodeBlocks(ReadOnlySpan<byte> file)
    {
        var isTiled = _fields.Has(TileOffsets);
        var width = isTiled ? _fields.Value(TileWidth) : _width;
        var height = isTiled ? _fields.Value(TileHeight) : Math.Min(_fields.Value(RowsPerStrip, _height), _height);
        if (width is <= 0 or > 1 << 20 || height is <= 0 or > 1 << 20)
            return null;
        var across = (_width + width - 1) / width;
        var blocks = across * ((_height + height - 1) / height);
        var (offsets, lengths) = isTiled
            ? (_fields.Values(file, TileOffsets), _fields.Values(file, TileLengths))
            : (_fields.Values(file, StripOffsets), _fields.Values(file, StripLengths));
        var rowBytes = RowBytes(width);
        if (
            offsets.Length < blocks
            || lengths.Length < blocks
            || rowBytes * height * blocks > Math.Min(MostBytes, MostTimes * RowBytes(_width) * _height + MostPadding)
        )
            return null;
        var (unpacked, pixels) = (new byte[rowBytes * height], new byte[4 * _width * _height]);
        for (var block = 0; block < blocks; block++)
        {
            if (
                offsets[block] > file.Length
                || !TiffCompression.Unpack(file[offsets[block]..], lengths[block], _fields.Value(Compression, 1), unpacked)
            )
                return null;
            if (!WriteBlock(unpacked, (int)rowBytes, width, block % across * width, block / across * height, pixels))
                return null;
        }

        return new(_width, _height, pixels);
    }

    /// <summary>Bytes of a row of so many pixels.</summary>
    private long RowBytes(int width) => ((long)width * _samples * _bits + 7) / 8;

    /// <summary>Writes the rows of a strip or tile that the picture shows; false where their form is not known here.</summary>
    private bool WriteBlock(Span<byte> block, int rowBytes, int width, int left, int top, Span<byte> pixels)
    {
        for (var row = 0; row < block.Length / rowBytes && top + row < _height; row++)
        {
            var samples = block.Slice(row * rowBytes, rowBytes);
            if (_fields.Value(Predictor, 1) == 2 && !Accumulate(samples))
                return false;
            WriteRow(samples, pixels.Slice(4 * ((top + row) * _width + left), 4 * Math.Min(width, _width - left)));
        }

        return true;
    }

    /// <summary>Undoes the differences between neighbours (TIFF 6.0 §14).</summary>
    private bool Accumulate(Span<byte> row)
    {
        if (_bits == 8)
        {
            for (var at = _samples; at < row.Length; at++)
                row[at] += row[at - _samples];
            return true;
        }

        if (_bits != 16)
            return false;
        for (var at = 2 * _samples; at + 1 < row.Length; at += 2)
        {
            var sum = (ushort)(_fields.UInt16(row[at..]) + _fields.UInt16(row[(at - 2 * _samples)..]));
            var (low, high) = ((byte)sum, (byte)(sum >> 8));
            (row[at], row[at + 1]) = _fields.IsLittle ? (low, high) : (high, low);
        }

        return true;
    }

    private void WriteRow(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        for (var (x, at) = (0, 0); at < pixels.Length; x++, at += 4)
        {
            var pixel = pixels.Slice(at, 4);
            pixel[3] = byte.MaxValue;
            switch (_photometric)
            {
                case WhiteIsZero or BlackIsZero:
                    var grey = Sample(row, x, 0);
                    pixel[..3].Fill((byte)(_photometric == WhiteIsZero ? 255 - grey : grey));
                    break;
                case Indexed:
                    WriteIndexed(Raw(row, x), pixel);
                    break;
                case Rgb:
                    for (var channel = 0; channel < 3; channel++)
                        pixel[channel] = Sample(row, x, channel);
                    if (_samples > 3 && _fields.Value(ExtraSamples) == 2)
                        pixel[3] = Sample(row, x, 3);
                    break;
                default:
                    for (var channel = 0; channel < 3; channel++)
                        pixel[channel] = (byte)((255 - Sample(row, x, channel)) * (255 - Sample(row, x, 3)) / 255);
                    break;
            }
        }
    }

    /// <summary>The palette holds all reds, then all greens, then all blues, of 16 bits.</summary>
    private void WriteIndexed(int index, Span<byte> pixel)
    {
        for (var channel = 0; channel < 3; channel++)
            pixel[channel] = (byte)(_palette[(channel << _bits) + index] >> 8);
    }

    /// <summary>A sample on the scale from 0 to 255.</summary>
    private byte Sample(ReadOnlySpan<byte> row, int x, int channel) =>
        _bits switch
        {
            8 => row[x * _samples + channel],
            16 => row[2 * (x * _samples + channel) + (_fields.IsLittle ? 1 : 0)],
            _ => (byte)(Raw(row, x) * 255 / ((1 << _bits) - 1)),
        };

    /// <summary>A sample of a pixel of one, of 8 bits at most.</summary>
    private int Raw(ReadOnlySpan<byte> row, int x)
    {
        if (_bits == 8)
            return row[x * _samples];
        var bit = x * _bits;
        return (row[bit >> 3] >> (8 - _bits - (bit & 7))) & ((1 << _bits) - 1);
    }
}
