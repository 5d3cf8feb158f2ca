namespace Pipeline.Metadata.Texts;

/// <summary>A change of running text: <paramref name="Length"/> characters from <paramref name="Start"/> give way to others.</summary>
internal readonly record struct Edit(int Start, int Length, string Replacement)
{
    public int End => Start + Length;
}
