namespace Pipeline.Jats.Tex;

/// <summary>How a part of a formula is set (The TeXbook, chapter 17).</summary>
/// <param name="IsDisplay">Whether there is room: limits over and under, wide fractions.</param>
/// <param name="IsScript">Whether it is a script, in which most spaces are left out.</param>
internal readonly record struct TexStyle(TexFont Font, bool IsDisplay, bool IsScript)
{
    public TexStyle InText => this with { IsDisplay = false };

    public TexStyle InScript => this with { IsDisplay = false, IsScript = true };
}
