using System.Globalization;

namespace Pipeline.References.Works;

/// <summary>First and last page of a work.</summary>
/// <param name="First">As printed; empty for none.</param>
/// <param name="Last">As printed, which may be shortened ("41" for 441); empty for none.</param>
internal readonly record struct PageSpan(string First, string Last)
{
    public static PageSpan None => new(string.Empty, string.Empty);

    public bool IsEmpty => First.Length == 0;

    /// <summary>The last page with the figures of the first that it leaves out ("423–41" ends on 441).</summary>
    public string FullLast
    {
        get
        {
            if (Last.Length == 0 || Last.Length >= First.Length || !IsFigures(Last))
                return Last;
            var full = First[..^Last.Length] + Last;
            return LastFigures(First) is { } first && LastFigures(full) is { } last && last > first ? full : Last;
        }
    }

    public bool IsShortened => FullLast != Last;

    /// <param name="dash">What stands between the pages.</param>
    public string Joined(string dash) => Last.Length == 0 || FullLast == First ? First : $"{First}{dash}{FullLast}";

    private static bool IsFigures(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>"12" of "S12"; null where the page does not end in a number.</summary>
    private static long? LastFigures(string page)
    {
        var start = page.Length;
        while (start > 0 && char.IsAsciiDigit(page[start - 1]))
            start--;
        return long.TryParse(page.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
