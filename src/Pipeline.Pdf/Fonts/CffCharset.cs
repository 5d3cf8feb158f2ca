using System.Buffers.Binary;

namespace Pipeline.Pdf.Fonts;

/// <summary>
/// Numbers the glyphs of a CID-keyed CFF table by their order. A PDF reader finds a glyph of such a table by the CID that its
/// charset gives (PDF 32000-1 §9.7.4.2), of another by its order; so numbered, both are found alike. East Asian fonts are
/// CID-keyed, and a subset keeps the CIDs of the whole font (Adobe Technical Note 5176, §13 and §18).
/// </summary>
internal static class CffCharset
{
    private const int HeaderSizeAt = 2,
        Escape = 12,
        LastOperator = 21;

    /// <summary>Charsets up to this number are the standard's own (§13, table 22), which no CID-keyed font has.</summary>
    private const int LastPredefined = 2;

    private const int CharsetOperator = 15,
        CharStringsOperator = 17,
        RosOperator = Escape << 8 | 30;

    public static bool IsCidKeyed(ReadOnlySpan<byte> table) => TopDictionary(table).ContainsKey(RosOperator);

    /// <returns>The table; a copy where the numbers had to change.</returns>
    public static ReadOnlyMemory<byte> Numbered(ReadOnlyMemory<byte> table)
    {
        var dictionary = TopDictionary(table.Span);
        if (!dictionary.ContainsKey(RosOperator) || !dictionary.TryGetValue(CharsetOperator, out var charset) || charset <= LastPredefined)
            return table;
        var copy = table.ToArray();
        Number(copy.AsSpan(charset), Take(copy, dictionary.GetValueOrDefault(CharStringsOperator), 2));
        return copy;
    }

    /// <summary>In the format the charset has: one CID for each glyph, or ranges (§13, tables 17 to 20). Glyph 0 is not in it.</summary>
    private static void Number(Span<byte> charset, int glyphs)
    {
        var format = charset[0];
        var at = 1;
        for (var next = 1; next < glyphs; )
        {
            BinaryPrimitives.WriteUInt16BigEndian(charset[at..], (ushort)next);
            var left = format switch
            {
                0 => 0,
                1 => charset[at + 2],
                _ => BinaryPrimitives.ReadUInt16BigEndian(charset[(at + 2)..]),
            };
            next += left + 1;
            at += 2 + format;
        }
    }

    /// <summary>The last operand of each operator; of two bytes, the first shifted by eight bits (§4, tables 3 to 9).</summary>
    private static Dictionary<int, int> TopDictionary(ReadOnlySpan<byte> table)
    {
        First(table, Take(table, HeaderSizeAt, 1), out var dictionaries);
        var data = First(table, dictionaries, out _);
        var found = new Dictionary<int, int>();
        var operand = 0;
        while (!data.IsEmpty)
        {
            var (first, size) = (data[0], SizeOf(data));
            if (first > LastOperator)
                operand = Operand(data);
            else
                found[first == Escape ? Escape << 8 | Take(data, 1, 1) : first] = operand;
            data = data[Math.Min(size, data.Length)..];
        }

        return found;
    }

    /// <summary>Bytes of the operator or operand that begins here (table 3).</summary>
    private static int SizeOf(ReadOnlySpan<byte> data) =>
        data[0] switch
        {
            30 => SizeOfReal(data),
            29 => 5,
            28 => 3,
            Escape or (>= 247 and <= 254) => 2,
            _ => 1,
        };

    /// <summary>Up to the byte of which a half is 15 (§4, table 5).</summary>
    private static int SizeOfReal(ReadOnlySpan<byte> data)
    {
        var last = 1;
        while (last < data.Length && (data[last] & 0xF) != 0xF && data[last] >> 4 != 0xF)
            last++;
        return last + 1;
    }

    /// <summary>A whole number; 0 for one with a fraction, which no place in the table is (table 3).</summary>
    private static int Operand(ReadOnlySpan<byte> data) =>
        data[0] switch
        {
            28 => (short)Take(data, 1, 2),
            29 => Take(data, 1, 4),
            30 => 0,
            <= 246 => data[0] - 139,
            <= 250 => (data[0] - 247) * 256 + Take(data, 1, 1) + 108,
            _ => -(data[0] - 251) * 256 - Take(data, 1, 1) - 108,
        };

    /// <summary>The first item of an INDEX, and where the INDEX ends (§5).</summary>
    private static ReadOnlySpan<byte> First(ReadOnlySpan<byte> table, int index, out int end)
    {
        var (count, size) = (Take(table, index, 2), Take(table, index + 2, 1));
        var data = index + 2 + (count + 1) * size;
        end = count == 0 ? index + 2 : data + Take(table, index + 3 + count * size, size);
        var (from, to) = (data + Take(table, index + 3, size), data + Take(table, index + 3 + size, size));
        return count > 0 && index < from && from <= to && to <= table.Length ? table[from..to] : [];
    }

    /// <summary>A whole number of so many bytes; those behind the end are 0, so that a damaged table is read as one without meaning.</summary>
    private static int Take(ReadOnlySpan<byte> table, int at, int size)
    {
        var number = 0;
        for (var next = at; next < at + Math.Min(size, sizeof(int)); next++)
            number = number << 8 | (next >= 0 && next < table.Length ? table[next] : 0);
        return number;
    }
}
