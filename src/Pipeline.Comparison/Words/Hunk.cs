namespace Pipeline.Comparison.Words;

/// <summary>A stretch of the first list that gives way to a stretch of the second; either may be empty.</summary>
internal readonly record struct Hunk(int StartA, int LengthA, int StartB, int LengthB)
{
    public int EndA => StartA + LengthA;

    public int EndB => StartB + LengthB;
}
