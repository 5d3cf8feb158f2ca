using System.Buffers.Binary;
using System.IO.Compression;

namespace Pipeline.Docx.Tests;

/// <summary>Writes the picture of <see cref="SamplePictures.Columns"/> as a TIFF file.</summary>
internal static class Tiff
{
    private static readonly byte[] Samples = [255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, .. Enumerable.Repeat((byte)255, 12)];

    public static byte[] Of(int bits, string compression, bool isLittle)
    {
        var samples = bits == 8 ? Samples : [.. Samples.SelectMany(sample => new[] { sample, sample })];
        var data = compression switch
        {
            "packbits" => [(byte)(samples.Length - 1), .. samples],
            "lzw" => Lzw(samples),
            "deflate" => Deflate(samples),
            "predicted" => Predicted(samples),
            _ => samples,
        };
        var code = compression switch
        {
            "packbits" => 32773,
            "lzw" => 5,
            "deflate" => 8,
            "fax" => 4,
            _ => 1,
        };
        (int Tag, int Value)[] fields =
        [
            (256, 4),
            (257, 2),
            (258, bits),
            (259, code),
            (262, 2),
            (273, 8),
            (277, 3),
            (278, 2),
            (279, data.Length),
            (317, compression == "predicted" ? 2 : 1),
        ];
        var directory = 8 + data.Length + (data.Length & 1);
        var file = new byte[directory + 6 + 12 * fields.Length];
        (isLittle ? "II*\0"u8 : "MM\0*"u8).CopyTo(file);
        Write32(4, directory);
        data.CopyTo(file, 8);
        Write16(directory, fields.Length);
        for (var index = 0; index < fields.Length; index++)
        {
            var at = directory + 2 + 12 * index;
            Write16(at, fields[index].Tag);
            Write16(at + 2, 4);
            Write32(at + 4, 1);
            Write32(at + 8, fields[index].Value);
        }

        return file;

        void Write16(int at, int value)
        {
            if (isLittle)
                BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)value);
            else
                BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)value);
        }

        void Write32(int at, int value)
        {
            if (isLittle)
                BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
            else
                BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(at), value);
        }
    }

    /// <summary>A file of these fields of 32-bit numbers, whose values all stand among the same zeros.</summary>
    public static byte[] OfFields(int zeros, params (int Tag, int Count, int Value)[] fields)
    {
        var file = new byte[8 + zeros + 6 + 12 * fields.Length];
        "II*\0"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), 8 + zeros);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(8 + zeros), (short)fields.Length);
        for (var index = 0; index < fields.Length; index++)
        {
            var entry = file.AsSpan(10 + zeros + 12 * index);
            BinaryPrimitives.WriteUInt16LittleEndian(entry, (ushort)fields[index].Tag);
            BinaryPrimitives.WriteInt16LittleEndian(entry[2..], 4);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], fields[index].Count);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], fields[index].Value);
        }

        return file;
    }

    /// <summary>Strings found before become codes of 9 bits; so few samples need no wider ones.</summary>
    private static byte[] Lzw(byte[] samples)
    {
        var codes = new List<int> { 256 };
        var table = Enumerable.Range(0, 256).ToDictionary(value => ((char)value).ToString(), value => value);
        var text = string.Empty;
        foreach (var sample in samples)
        {
            var longer = text + (char)sample;
            if (table.ContainsKey(longer))
            {
                text = longer;
                continue;
            }

            codes.Add(table[text]);
            table[longer] = table.Count + 2;
            text = ((char)sample).ToString();
        }

        codes.AddRange([table[text], 257]);
        var bits = string.Concat(codes.Select(code => Convert.ToString(code, 2).PadLeft(9, '0')));
        return [.. bits.Chunk(8).Select(chunk => Convert.ToByte(new string(chunk).PadRight(8, '0'), 2))];
    }

    private static byte[] Deflate(byte[] samples)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionMode.Compress))
            zlib.Write(samples);
        return stream.ToArray();
    }

    /// <summary>Each sample of a row as its difference from the pixel before.</summary>
    private static byte[] Predicted(byte[] samples) =>
        [.. samples.Select((sample, index) => index % 12 < 3 ? sample : (byte)(sample - samples[index - 3]))];
}
