using System.Buffers.Binary;

namespace Pipeline.Pdf.Metadata;

/// <summary>
/// The output intent's ICC profile: sRGB (IEC 61966-2-1) as a version 4.3 display profile of three primaries and one
/// parametric curve (ICC.1:2010), made here because it is small and then nobody's property.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    public static byte[] Create()
    {
        // s15Fixed16 numbers: the primaries and white of IEC 61966-2-1, adapted to D50 by the Bradford transform.
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("Public domain")),
            ("wtpt", Xyz(0xF6D6, 0x10000, 0xD32D)),
            ("chad", Adaptation()),
            ("rXYZ", Xyz(0x6FA2, 0x38F5, 0x0390)),
            ("gXYZ", Xyz(0x6299, 0xB785, 0x18DA)),
            ("bXYZ", Xyz(0x24A0, 0x0F84, 0xB6CF)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tags)
    {
        var starts = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        var length = HeaderLength + 4 + 12 * tags.Length;
        foreach (var (_, data) in tags)
        {
            if (starts.TryAdd(data, length))
                length += (data.Length + 3) & ~3;
        }

        var profile = new byte[length];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, data) = tags[i];
            var entry = profile.AsSpan(HeaderLength + 4 + 12 * i);
            Signature(entry, tag);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], starts[data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
            data.CopyTo(profile, starts[data]);
        }

        return profile;
    }

    /// <summary>ICC.1:2010 §7.2.</summary>
    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x04300000);
        Signature(profile[12..], "mntr");
        Signature(profile[16..], "RGB ");
        Signature(profile[20..], "XYZ ");
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 2026);
        profile[27] = 1;
        profile[29] = 1;
        Signature(profile[36..], "acsp");
        Xyz(0xF6D6, 0x10000, 0xD32D).AsSpan(8).CopyTo(profile[68..]);
    }

    /// <summary>A multiLocalizedUnicodeType with one English entry.</summary>
    private static byte[] Text(string text)
    {
        var data = new byte[28 + 2 * text.Length];
        Signature(data, "mluc");
        data[11] = 1;
        data[15] = 12;
        Signature(data.AsSpan(16), "enUS");
        data[23] = (byte)(2 * text.Length);
        data[27] = 28;
        for (var i = 0; i < text.Length; i++)
            data[29 + 2 * i] = (byte)text[i];
        return data;
    }

    private static byte[] Xyz(int x, int y, int z) => Numbers("XYZ ", [x, y, z]);

    /// <summary>Bradford matrix from D65 to D50.</summary>
    private static byte[] Adaptation() => Numbers("sf32", [0x10C42, 0x05DE, -0x0CDB, 0x0793, 0xFD90, -0x045F, -0x025E, 0x03DC, 0xC06E]);

    /// <summary>parametricCurveType 3: (ax + b)^g from d on, cx below.</summary>
    private static byte[] Curve()
    {
        var data = Numbers("para", [0, 0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B]);
        data[9] = 3;
        return data;
    }

    private static byte[] Numbers(string type, ReadOnlySpan<int> values)
    {
        var data = new byte[8 + 4 * values.Length];
        Signature(data, type);
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + 4 * i), values[i]);
        return data;
    }

    private static void Signature(Span<byte> target, string name)
    {
        for (var i = 0; i < 4; i++)
            target[i] = (byte)name[i];
    }
}
