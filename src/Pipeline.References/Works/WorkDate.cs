using System.Globalization;
using Pipeline.Vocabulary;

namespace Pipeline.References.Works;

/// <summary>A date, or the first and the last of a stretch of time.</summary>
/// <param name="Parts">Year, month and day of each, from the year on as far as known; one or two of them, or none where only <paramref name="Literal"/> tells.</param>
/// <param name="Literal">The words of a date that cannot be read; else null.</param>
internal sealed record WorkDate(Seq<Seq<int>> Parts, string? Literal = null)
{
    /// <summary>1 for spring to 4 for winter; null where none is named.</summary>
    public int? Season { get; init; }

    public bool IsCirca { get; init; }

    public int? Year => Parts is [[var year, ..], ..] ? year : null;

    public int? Month => Parts is [[_, var month, ..], ..] ? month : null;

    public int? Day => Parts is [[_, _, var day], ..] ? day : null;

    /// <summary>"2019-03-05", "2019-03" or "2019" of the first date; empty where there is none.</summary>
    public string Iso =>
        Parts is [var first, ..]
            ? string.Join('-', first.Select((part, index) => part.ToString(index == 0 ? "D4" : "D2", CultureInfo.InvariantCulture)))
            : string.Empty;
}
