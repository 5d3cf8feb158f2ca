using System.Buffers.Binary;

namespace Pipeline.Pdf.Fonts;

/// <summary>
/// Numbers the glyphs of a CID-keyed CFF table by their order. A PDF reader finds a glyph of such a table by the CID that its
/// charset gives (PDF 32000-1 §9.7.4.2), of another by its order; so numbered, both are found alike. East Asian fonts are
/// CID-keyed, and a subset keeps the CIDs of the whole font (Adobe Technical Note 5176, §13 and §18).
/// </summary>
internal static class CffCharset
{
    private const int Escape = 12, LastOperator = 21;
    private const int CharsetOperator = 15, CharStringsOperator = 17, RosOperator = Escape << 8 | 30;

    public static bool IsCidKeyed(ReadOnlySpan<byte> table) => !table.IsEmpty && TopDictionary(table).ContainsKey(RosOperator);

    /// <returns>The table; a copy where the numbers had to change.</returns>
    public static ReadOnlyMemory<byte> Numbered(ReadOnlyMemory<byte> table)
    {
        if (table.IsEmpty) return table;
        var dictionary = TopDictionary(table.Span);
        if (!dictionary.ContainsKey(RosOperator) || !dictionary.TryGetValue(CharsetOperator, out var charset)) return table;
        var copy = table.ToArray();
        Number(copy.AsSpan(charset), Count(copy, dictionary.GetValueOrDefault(CharStringsOperator)));
        return copy;
    }

    /// <summary>In the format the charset has: one CID for each glyph, or ranges (§13, tables 17 to 20). Glyph 0 is not in it.</summary>
    private static void Number(Span<byte> charset, int glyphs)
    {
        var format = charset[0];
        var at = 1;
        for (var next = 1; next < glyphs;)
        {
            BinaryPrimitives.WriteUInt16BigEndian(charset[at..], (ushort)next);
            var left = format switch { 0 => 0, 1 => charset[at + 2], _ => BinaryPrimitives.ReadUInt16BigEndian(charset[(at + 2)..]) };
            next += left + 1;
            at += 2 + format;
        }
    }

    /// <summary>The last operand of each operator; of two bytes, the first shifted by eight bits (§4, tables 3 to 9).</summary>
    private static Dictionary<int, int> TopDictionary(ReadOnlySpan<byte> table)
    {
        var names = table[2];
        var (_, dictionaries) = Item(table, names, 0);
        var (data, _) = Item(table, dictionaries, 0);
        var found = new Dictionary<int, int>();
        var (at, operand) = (data.Start.Value, 0);
        while (at < data.End.Value)
        {
            int first = table[at++];
            if (first > LastOperator) operand = Operand(table, first, ref at);
            else found[first == Escape ? Escape << 8 | table[at++] : first] = operand;
        }

        return found;
    }

    /// <summary>A whole number; 0 for one with a fraction, which no place in the table is (table 3).</summary>
    private static int Operand(ReadOnlySpan<byte> table, int first, ref int at)
    {
        var start = at;
        switch (first)
        {
            case 28:
                at += 2;
                return BinaryPrimitives.ReadInt16BigEndian(table[start..]);
            case 29:
                at += 4;
                return BinaryPrimitives.ReadInt32BigEndian(table[start..]);
            case 30:
                while ((table[at] & 0xF) != 0xF && table[at] >> 4 != 0xF) at++;
                at++;
                return 0;
            case <= 246:
                return first - 139;
            case <= 250:
                return (first - 247) * 256 + table[at++] + 108;
            default:
                return -(first - 251) * 256 - table[at++] - 108;
        }
    }

    /// <summary>Where an item of an INDEX stands, and where the INDEX ends (§5).</summary>
    private static (Range Item, int End) Item(ReadOnlySpan<byte> table, int index, int item)
    {
        var count = Count(table, index);
        if (count == 0) return (index..index, index + 2);
        int size = table[index + 2];
        var data = index + 2 + (count + 1) * size;
        return ((data + Offset(table, index, size, item))..(data + Offset(table, index, size, item + 1)), data + Offset(table, index, size, count));
    }

    private static int Count(ReadOnlySpan<byte> table, int index) => BinaryPrimitives.ReadUInt16BigEndian(table[index..]);

    private static int Offset(ReadOnlySpan<byte> table, int index, int size, int item)
    {
        var offset = 0;
        foreach (var part in table.Slice(index + 3 + item * size, size)) offset = offset << 8 | part;
        return offset;
    }
}
