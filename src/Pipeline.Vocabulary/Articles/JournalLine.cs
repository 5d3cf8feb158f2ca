namespace Pipeline.Vocabulary.Articles;

/// <summary>What the manuscript prints about the issue it is in.</summary>
/// <param name="Raw">The line as printed.</param>
/// <param name="JournalTitle">The journal's name as printed, or null.</param>
/// <param name="Issn">As printed, or null.</param>
/// <param name="Url">As printed, or null.</param>
public sealed record JournalLine(
    string Raw,
    string? JournalTitle,
    string? Volume,
    string? Issue,
    PartialDate? Date,
    string? FirstPage,
    string? LastPage,
    string? Issn,
    string? Url,
    SourceRef Source
);
