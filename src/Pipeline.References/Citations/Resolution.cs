using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>What a citation turned out to be.</summary>
internal enum Outcome
{
    /// <summary>No citation, or one of which nothing can be said.</summary>
    Nothing,
    Linked,

    /// <summary>Linked, though the names differ from the reference list.</summary>
    NameDiffers,

    /// <summary>Linked, though one has a letter after the year and the other not.</summary>
    SuffixDiffers,

    /// <summary>Several references fit.</summary>
    Ambiguous,

    /// <summary>The names are in the list with a year so near that one of the two is a slip.</summary>
    YearDiffers,

    /// <summary>In the form of a citation, but no reference fits.</summary>
    Unlisted,
}

/// <param name="Start">Where its names begin.</param>
/// <param name="Works">The references meant, or that may be meant.</param>
internal sealed record Resolution(
    Outcome Outcome,
    int Start,
    IReadOnlyList<CitedWork> Works,
    CitationGround Ground = CitationGround.NamesAndYear
)
{
    public static Resolution Nothing { get; } = new(Outcome.Nothing, 0, []);

    /// <summary>The names as they were matched, folded; tells forms of naming a work apart. Empty where none were.</summary>
    public string Form { get; init; } = string.Empty;

    /// <summary>Where names behind the year end; 0 where they stand before it.</summary>
    public int End { get; init; }

    public bool IsLinked =>
        Outcome is Outcome.Linked or Outcome.NameDiffers or Outcome.SuffixDiffers || (Outcome == Outcome.YearDiffers && Works.Count == 1);
}
