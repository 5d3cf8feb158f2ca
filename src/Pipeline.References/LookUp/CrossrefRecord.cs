using Pipeline.Vocabulary;

namespace Pipeline.References.LookUp;

/// <summary>A work as Crossref describes it. Every value may be missing; texts are empty then.</summary>
/// <param name="Families">Family names of the authors, or names of organisations, in order.</param>
/// <param name="Year">Of its first publication; null where none is told.</param>
/// <param name="Page">"3-14".</param>
internal sealed record CrossrefRecord(
    string Doi,
    string Title,
    string Container,
    Seq<string> Families,
    int? Year,
    string Volume,
    string Page
);
