using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Files;

namespace Pipeline.Docx.Packaging;

/// <summary>Refuses what is no package before anything is unpacked.</summary>
internal static class PackageKind
{
    /// <summary>The finding for a file of another kind, or null where it may be a package.</summary>
    public static Diagnostic? Refusal(ReadOnlySpan<byte> file, SourceRef source)
    {
        if (file.StartsWith("PK\x03\x04"u8) || file.StartsWith("PK\x05\x06"u8) || FlatPackage.IsOne(file))
            return null;
        return FileSniffer.KindOf(file) switch
        {
            null => DamagedPackage.At(source),
            { Family: FileFamily.Protected } => PasswordProtected.At(source),
            { } kind => WrongFileType.At(source, kind.Name),
        };
    }
}
