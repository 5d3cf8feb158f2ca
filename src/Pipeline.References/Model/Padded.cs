namespace Pipeline.References.Model;

/// <summary>One value for each token and for some places before the first and behind the last.</summary>
internal readonly struct Padded
{
    /// <summary>Places on either side.</summary>
    public const int Reach = 3;

    private readonly uint[] _values;

    /// <param name="count">Number of tokens.</param>
    /// <param name="before">Value of the places before the first token.</param>
    /// <param name="behind">Value of the places behind the last.</param>
    public Padded(int count, uint before, uint behind)
    {
        _values = new uint[count + 2 * Reach];
        _values.AsSpan(0, Reach).Fill(before);
        _values.AsSpan(count + Reach).Fill(behind);
    }

    /// <param name="at">Place of a token, from -<see cref="Reach"/>.</param>
    public uint this[int at]
    {
        get => _values[at + Reach];
        set => _values[at + Reach] = value;
    }
}
