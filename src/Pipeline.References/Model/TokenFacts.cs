namespace Pipeline.References.Model;

/// <summary>Where a token stands.</summary>
/// <param name="ItalicRun">How many stretches of italics have begun up to here.</param>
/// <param name="Quotes">How many double quotation marks have come up to here.</param>
/// <param name="IsInBrackets">Whether a bracket is open.</param>
/// <param name="Sentence">How many sentences have ended before it.</param>
/// <param name="Clause">How many commas, colons and semicolons have come since.</param>
/// <param name="IsGluedBefore">No space before it.</param>
/// <param name="IsGluedAfter">No space after it.</param>
internal readonly record struct TokenFacts(
    bool IsItalic,
    int ItalicRun,
    int Quotes,
    bool IsInBrackets,
    int Sentence,
    int Clause,
    bool IsGluedBefore,
    bool IsGluedAfter
);
