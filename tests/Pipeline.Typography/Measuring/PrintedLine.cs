namespace Pipeline.Typography.Measuring;

/// <summary>A space between two words as printed; lengths in points.</summary>
/// <param name="Natural">Width the font gives it.</param>
internal readonly record struct WordSpace(double X, double Width, double Natural);

/// <summary>A line of a block as printed; lengths in points from the top left corner of the page.</summary>
/// <param name="Page">Index of the page, from 0.</param>
/// <param name="Size">Of its largest type.</param>
internal sealed record PrintedLine(
    int Page,
    double Baseline,
    double Left,
    double Right,
    double Size,
    IReadOnlyList<WordSpace> Spaces,
    string Text
)
{
    /// <summary>Width of its page; a page turned on its side is wider than the others.</summary>
    public double Sheet { get; init; }

    /// <summary>By how much its spaces are wider than the font has them, as a share; negative where they are narrower.</summary>
    public double Stretch
    {
        get
        {
            var natural = Spaces.Sum(space => space.Natural);
            return natural > 0 ? Spaces.Sum(space => space.Width) / natural - 1 : 0;
        }
    }

    /// <summary>Whether a word is cut at its end by a hyphen that was made there.</summary>
    public bool EndsInHyphen => Text.EndsWith('\u00AD');
}
