using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Checking;

/// <summary>Whether the words of a cross-reference can be those of the object that it leads to.</summary>
internal static partial class XrefWords
{
    private const int LongestName = 60;

    /// <summary>True as well where words or object carry no number that could be compared.</summary>
    public static bool Agree(XElement xref, XElement target) =>
        target.Name.LocalName switch
        {
            "ref" => AgreeWithReference(JatsArticle.TextOf(xref), target),
            "fig" or "table-wrap" or "disp-formula" or "fn" or "aff" or "boxed-text" => AgreeWithLabel(
                JatsArticle.TextOf(xref),
                JatsArticle.TextOf(target.Element("label"))
            ),
            _ => true,
        };

    /// <summary>The label of an object; of a reference without one, the year by which it is cited.</summary>
    public static string NameOf(XElement target)
    {
        if (JatsArticle.TextOf(target.Element("label")) is { Length: > 0 } label)
            return label;
        if (JatsArticle.TextOf(target.Descendants("year").FirstOrDefault()) is { Length: > 0 } year)
            return year;
        var text = JatsArticle.TextOf(target);
        return Cutting.Start(text, LongestName);
    }

    private static bool AgreeWithLabel(string words, string label)
    {
        var named = Numbers().Matches(label).Select(match => match.Value).ToList();
        return named.Count == 0 || Names(words, named[0]);
    }

    /// <summary>A number stands for the label, four digits for the year.</summary>
    private static bool AgreeWithReference(string words, XElement reference)
    {
        if (NumbersOnly().IsMatch(words))
            return AgreeWithLabel(words, JatsArticle.TextOf(reference.Element("label")));
        var years = Years().Matches(words).Select(match => match.Value).ToList();
        var text =
            string.Concat(reference.DescendantNodes().OfType<XText>().Select(node => node.Value))
            + string.Concat(reference.Descendants("year").Attributes("iso-8601-date").Select(date => date.Value));
        return years.Count == 0 || !Years().IsMatch(text) || years.Exists(year => text.Contains(year, StringComparison.Ordinal));
    }

    private static bool Names(string words, string number)
    {
        var named = Numbers().Matches(words).Select(match => match.Value).ToList();
        return named.Count == 0 || named.Contains(number) || IsWithinRange(words, number);
    }

    private static bool IsWithinRange(string words, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)
        && Ranges()
            .Matches(words)
            .Any(range =>
                int.Parse(range.Groups[1].Value, CultureInfo.InvariantCulture) <= wanted
                && wanted <= int.Parse(range.Groups[2].Value, CultureInfo.InvariantCulture)
            );

    [GeneratedRegex("[0-9]+(?:\\.[0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex("([0-9]{1,6})\\s*[-–—]\\s*([0-9]{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"^[\[(\s]*[0-9]{1,3}(?:[\s,;–—-]+[0-9]{1,3})*[\])\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumbersOnly();

    [GeneratedRegex("(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
