namespace Pipeline.Docx.Packaging;

/// <summary>Why a part of the package was not read.</summary>
internal enum PartProblem
{
    None,

    /// <summary>A relationship names a part that the package does not hold.</summary>
    Missing,

    /// <summary>It cannot be unpacked: cut short, encrypted, or packed in a way unknown here.</summary>
    Damaged,

    /// <summary>The part breaks the rules of XML.</summary>
    NotWellFormed,

    /// <summary>The part holds a document type declaration, which no Word file does.</summary>
    HasDtd,

    /// <summary>More bytes or elements, or elements nested more deeply, than the limits allow.</summary>
    TooLarge,
}
