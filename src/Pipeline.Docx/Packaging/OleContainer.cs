using System.Text;

namespace Pipeline.Docx.Packaging;

/// <summary>
/// The older container of Office files (MS-CFB), which also holds encrypted DOCX files (MS-OFFCRYPTO §1.3.2). Its
/// directory names the streams in UTF-16, which is enough to tell them.
/// </summary>
internal static class OleContainer
{
    public static bool IsEncrypted(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) && (Names(file, "EncryptedPackage") || Names(file, "EncryptionInfo"));

    private static bool Names(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream + '\0')) >= 0;
}
