namespace Pipeline.Metadata.Typography;

/// <summary>What a quotation mark or apostrophe does where it stands.</summary>
internal enum QuoteUse
{
    Apostrophe,
    Open,
    Close,

    /// <summary>Opens or closes with no partner, or cannot be told.</summary>
    Unpaired,

    /// <summary>Feet, minutes, transliteration: no quotation mark at all.</summary>
    Other,
}

/// <param name="Index">Place of its character in the text.</param>
/// <param name="IsDouble">A double mark as printed.</param>
/// <param name="Depth">0 for a quotation in the text, 1 for one within it, and so on; meaningful for pairs.</param>
internal readonly record struct QuoteMark(int Index, bool IsDouble, QuoteUse Use, int Depth);
