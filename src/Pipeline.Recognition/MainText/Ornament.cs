using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>A line of signs that parts two passages ("* * *", "⁂", "———").</summary>
internal static partial class Ornament
{
    public static bool Is(Line line) =>
        line is { HasWords: true, List: null }
        && (Signs().IsMatch(line.Words) || (line.IsCentred && line.Words is ['#' or '*' or '~' or '•']));

    /// <summary>Three of one sign at least, or one that serves nothing else.</summary>
    [GeneratedRegex(@"^(?:(?<sign>[*∗⁎✱✳❋◆◇◊•·●○■□~∼–—―_=#+-])(?:\s*\k<sign>){2,}|[⁂※❦❧☙❖✻✽](?:\s*[⁂※❦❧☙❖✻✽])*)$")]
    private static partial Regex Signs();
}
