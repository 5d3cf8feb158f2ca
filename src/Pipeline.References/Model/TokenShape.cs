namespace Pipeline.References.Model;

/// <summary>What a token is made of. Words come first, numbers next, signs last.</summary>
internal enum TokenShape : byte
{
    /// <summary>One capital: "J".</summary>
    Initial,

    /// <summary>Two to four capitals: "JP", "WHO".</summary>
    Capitals,

    /// <summary>Five capitals or more.</summary>
    LongCapitals,

    /// <summary>"Smith".</summary>
    Capitalised,

    /// <summary>"of".</summary>
    Lower,

    /// <summary>"McDonald", "bioRxiv".</summary>
    Mixed,

    Digit,
    TwoDigits,
    ThreeDigits,
    FourDigits,

    /// <summary>Four digits from 1500 to 2099, perhaps with a letter: "2019a".</summary>
    Year,

    LongNumber,

    /// <summary>"e1002", "5th", "S12".</summary>
    LettersAndDigits,

    Stop,
    Comma,
    Colon,
    Semicolon,
    Opening,
    Closing,
    Quote,
    Dash,
    Ampersand,
    Question,

    /// <summary>Any other sign.</summary>
    Sign,

    /// <summary>A DOI, an address, or another identifier with the words that lead to it.</summary>
    Identifier,
}
