using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>What an editor is told of one article: the article in numbers, and everything that was noticed.</summary>
/// <param name="Name">Name of the article's folder or file, without extension.</param>
/// <param name="ManuscriptFile">File name of the manuscript, for the places of findings.</param>
/// <param name="Title">The article's title in plain text; empty where none was found.</param>
/// <param name="Journal">The journal's title.</param>
/// <param name="Pages">Page range as printed ("43–47"), or null.</param>
/// <param name="Findings">Of all stages, in the order they were made.</param>
/// <param name="Rules">At least the rules of the findings.</param>
/// <param name="Outputs">Names of the files that were written, relative to the report.</param>
/// <param name="Ledger">What became of everything the manuscript holds.</param>
public sealed record ArticleReport(
    string Name,
    string ManuscriptFile,
    string Title,
    string Journal,
    string? Volume,
    string? Issue,
    string? Pages,
    Seq<Diagnostic> Findings,
    Seq<Rule> Rules,
    Seq<string> Outputs,
    ArticleCounts Counts,
    Ledger Ledger
)
{
    /// <summary>Whether article.xml is ready for each of those who take it.</summary>
    public Seq<GateResult> Gates { get; init; } = [];

    /// <summary>The number of each finding, in the order of <see cref="Findings"/>; empty where they are not numbered.</summary>
    public Seq<NumberedFinding> Numbers { get; init; } = [];

    /// <summary>What is otherwise than in the proof before; empty where there was none or nothing changed.</summary>
    public Seq<ProofChange> Changes { get; init; } = [];

    /// <summary>What the manuscript was read as, part by part.</summary>
    public Seq<ReadingLine> Reading { get; init; } = [];

    /// <summary>What the article is ready for, in the order in which it is told.</summary>
    public Seq<ReadinessLine> Readiness { get; init; } = [];
}

/// <summary>An article in numbers.</summary>
/// <param name="Words">Of title, abstracts, text and notes, without the reference list.</param>
/// <param name="Citations">Links from the text to the reference list.</param>
public sealed record ArticleCounts(int Words, int Figures, int Tables, int References, int Citations);
