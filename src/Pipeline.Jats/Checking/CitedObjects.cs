using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pipeline.Jats.Checking;

/// <summary>
/// The ids of everything that a text leads to: by its links, and by the numbers that their words name beside it, since of
/// “3–5” often only the ends are linked, or only the first.
/// </summary>
internal static partial class CitedObjects
{
    /// <summary>A longer range is a slip, or no range of objects.</summary>
    private const int LongestRange = 100;

    private const int Connectors = 3;

    public static HashSet<string> Of(JatsArticle article)
    {
        var cited = article.Elements("xref").SelectMany(JatsArticle.TargetIds).ToHashSet(StringComparer.Ordinal);
        var numbered = new Dictionary<(string Name, int Number), string>();
        foreach (var element in article.Elements("ref", "fig", "table-wrap", "disp-formula"))
            if (element.Attribute("id") is { } id && NumberIn(JatsArticle.TextOf(element.Element("label"))) is { } number)
                numbered.TryAdd((element.Name.LocalName, number), id.Value);
        foreach (var xref in article.Elements("xref"))
        {
            if (article.TargetsOf(xref).FirstOrDefault()?.Name.LocalName is not { } name)
                continue;
            foreach (var number in NumbersOf(WordsWithNext(xref)))
                if (numbered.TryGetValue((name, number), out var id))
                    cited.Add(id);
        }
        return cited;
    }

    /// <summary>The words of a link, with those of the next one where only a dash parts them.</summary>
    private static string WordsWithNext(XElement xref)
    {
        var words = JatsArticle.TextOf(xref);
        return
            xref.NextNode is XText { Value: { Length: <= Connectors } dash }
            && Dash().IsMatch(dash)
            && xref.NextNode.NextNode is XElement { Name.LocalName: "xref" } next
            ? $"{words}–{JatsArticle.TextOf(next)}"
            : words;
    }

    private static IEnumerable<int> NumbersOf(string words)
    {
        foreach (Match match in Numbers().Matches(words))
        {
            var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
            var last = match.Groups["last"].Success ? int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture) : first;
            for (var number = first; number <= Math.Min(last, first + LongestRange); number++)
                yield return number;
        }
    }

    private static int? NumberIn(string label) =>
        Number().Match(label) is { Success: true, Value: var number } ? int.Parse(number, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![0-9.])(?<first>[0-9]{1,3})(?:\s*[-–—]\s*(?<last>[0-9]{1,3}))?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex("(?<![0-9.])[0-9]{1,3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*[-–—]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
