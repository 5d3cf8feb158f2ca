using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The rules of this stage in the order of their codes.</summary>
internal static class DocxRules
{
    public static Seq<Rule> All { get; } =
    [
        WrongFileType.Rule,
        PasswordProtected.Rule,
        DamagedPackage.Rule,
        MainPartMissing.Rule,
        DtdNotAllowed.Rule,
        TooLarge.Rule,
        MalformedXml.Rule,
        NoText.Rule,
        UnreadablePart.Rule,
        WrongChecksum.Rule,
        StyleCycle.Rule,
        MacrosIgnored.Rule,
        ExternalContent.Rule,
        UnsafeLink.Rule,
        ActiveField.Rule,
        FieldWithoutResult.Rule,
        BrokenField.Rule,
        FieldInstructionText.Rule,
        TrackedInsertion.Rule,
        TrackedDeletion.Rule,
        TrackedFormatting.Rule,
        HiddenText.Rule,
        TableRepaired.Rule,
        EquationRead.Rule,
        UnknownSymbol.Rule,
        UncarriedObject.Rule,
        ImportedChunk.Rule,
        UnknownContent.Rule,
        UnusablePicture.Rule,
        NoteMissing.Rule,
        NoteWithoutMark.Rule,
        CommentFound.Rule,
        TextBoxRead.Rule,
        UnfilledControl.Rule,
        DropCap.Rule,
        UnknownList.Rule,
        HiddenHeader.Rule,
        VectorPicture.Rule,
        RepackedArchive.Rule,
        PartStoredTwice.Rule,
        PictureAsShown.Rule,
        PictureNotAsShown.Rule,
        ConvertedPicture.Rule,
        UndecodedPicture.Rule,
        ChartAsTable.Rule,
        DiagramAsList.Rule,
    ];
}
