using System.Text.RegularExpressions;

namespace Pipeline.References.Works;

/// <summary>Words that say of a work that it is accepted and not out yet (APA 7 §9.13).</summary>
internal static partial class InPress
{
    /// <summary>As CSL's status says it.</summary>
    public const string Word = "in press";

    public static bool IsSaidIn(string text) => Pattern().IsMatch(text);

    /// <summary>Whether a note says that and no more.</summary>
    public static bool IsAllOf(string text) => IsSaidIn(text) && Pattern().Replace(text, string.Empty).AsSpan().Trim(" .,()[]").IsEmpty;

    [GeneratedRegex(
        @"\b(?:in press|forthcoming|to appear|akan terbit|dalam (?:proses )?cetak|sedang dicetak|akan datang|en prensa|no prelo|sous presse|à paraître|im druck|im erscheinen|in druk|ter perse)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pattern();
}
