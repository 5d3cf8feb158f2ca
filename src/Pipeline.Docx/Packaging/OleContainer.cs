using System.Text;
using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Packaging;

/// <summary>
/// The older container of Office files (MS-CFB), which also holds encrypted DOCX files (MS-OFFCRYPTO §1.3.2). Its
/// directory names the streams in UTF-16, which is enough to tell them apart.
/// </summary>
internal static class OleContainer
{
    public static Diagnostic Refusal(ReadOnlySpan<byte> file, SourceRef source)
    {
        if (Names(file, "EncryptedPackage") || Names(file, "EncryptionInfo")) return PasswordProtected.At(source);
        if (Names(file, "WordDocument")) return WrongFileType.At(source, "a Word document of the older kind (DOC)");
        if (Names(file, "Workbook")) return WrongFileType.At(source, "an Excel workbook");
        if (Names(file, "PowerPoint Document")) return WrongFileType.At(source, "a PowerPoint presentation");
        return WrongFileType.At(source, "an Office file of an older kind");
    }

    private static bool Names(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream + '\0')) >= 0;
}
