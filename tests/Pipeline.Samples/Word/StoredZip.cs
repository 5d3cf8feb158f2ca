using System.Text;

namespace Pipeline.Samples.Word;

/// <summary>
/// A ZIP archive whose entries are stored, not compressed: its bytes depend on nothing but the content, where a
/// compressor's depend on its version and on the processor. (PKWARE APPNOTE 6.3.10, §4.3.7 and §4.3.12)
/// </summary>
internal static class StoredZip
{
    /// <summary>1 January 1980, midnight, as Word stamps every entry.</summary>
    private const uint DosDateTime = 0x00210000;

    private const ushort VersionNeeded = 20;

    /// <summary>Bit 11: names are UTF-8.</summary>
    private const ushort Flags = 0x0800;

    public static byte[] Write(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var archive = new MemoryStream();
        using var directory = new MemoryStream();
        using var local = new BinaryWriter(archive);
        using var central = new BinaryWriter(directory);
        ushort count = 0;
        foreach (var (name, content) in entries)
        {
            var offset = (uint)archive.Position;
            WriteEntry(local, central, Encoding.UTF8.GetBytes(name), content, offset);
            count++;
        }

        WriteEnd(local, directory.ToArray(), (uint)archive.Position, count);
        return archive.ToArray();
    }

    private static void WriteEntry(BinaryWriter local, BinaryWriter central, byte[] name, byte[] content, uint offset)
    {
        var crc = Crc32(content);
        local.Write(0x04034B50u);
        WriteCommon(local, name, content, crc);
        local.Write(name);
        local.Write(content);

        central.Write(0x02014B50u);
        central.Write(VersionNeeded);
        WriteCommon(central, name, content, crc);
        central.Write((ushort)0); // comment length
        central.Write((ushort)0); // disk
        central.Write((ushort)0); // internal attributes
        central.Write(0u); // external attributes
        central.Write(offset);
        central.Write(name);
    }

    /// <summary>The fields that a local header and its directory entry share, in the same order.</summary>
    private static void WriteCommon(BinaryWriter writer, byte[] name, byte[] content, uint crc)
    {
        writer.Write(VersionNeeded);
        writer.Write(Flags);
        writer.Write((ushort)0); // stored
        writer.Write(DosDateTime);
        writer.Write(crc);
        writer.Write((uint)content.Length); // compressed
        writer.Write((uint)content.Length); // uncompressed
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0); // extra field
    }

    private static void WriteEnd(BinaryWriter writer, byte[] directory, uint offset, ushort count)
    {
        writer.Write(directory);
        writer.Write(0x06054B50u);
        writer.Write((ushort)0); // this disk
        writer.Write((ushort)0); // disk of the directory
        writer.Write(count);
        writer.Write(count);
        writer.Write((uint)directory.Length);
        writer.Write(offset);
        writer.Write((ushort)0); // comment length
        writer.Flush();
    }

    /// <summary>CRC-32 with the reflected polynomial EDB88320, bit by bit: the samples are small.</summary>
    private static uint Crc32(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
        }

        return ~crc;
    }
}
