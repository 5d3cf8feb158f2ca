namespace Pipeline.Scoring.Citing;

/// <summary>A place in a text that is linked to a reference.</summary>
/// <param name="Start">First letter or figure, counted over the letters and figures of the text alone, from 0.</param>
/// <param name="End">The one after the last.</param>
/// <param name="Target">Place of the reference in the list, from 0.</param>
/// <param name="Words">What is linked, as printed.</param>
internal readonly record struct CitationLink(int Start, int End, int Target, string Words)
{
    /// <summary>Whether both mean one reference at one place; publishers link only the year, or all of name, year and page.</summary>
    public bool Answers(CitationLink other) => Target == other.Target && Start <= other.End && other.Start <= End;
}
