namespace Pipeline.Comparison.Pairing;

/// <summary>A bound on the work of one comparison, so that made-up files end too. When it is spent, elements are paired by place alone.</summary>
internal sealed class Effort
{
    /// <summary>Steps over words when likeness is measured; an article of 300 pages takes some two million.</summary>
    private long _left = 60_000_000;

    /// <summary>Whether so many steps may still be taken; they are then spent.</summary>
    public bool Spend(long steps)
    {
        if (_left < steps)
            return false;
        _left -= steps;
        return true;
    }
}
