using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS138: words that a program or template left behind.</summary>
internal sealed partial class ResidueInText() : ConsumerRule(new(
    "JATS138",
    Severity.Query,
    "Residue in the text",
    "An error message of the word processor or an instruction of the template is nobody’s text.",
    "House rule: no residue is published",
    "“Error! Reference source not found.”",
    "“Figure 2”",
    "Correct it in the manuscript.") { Gates = [Gate.Consistency] })
{
    public override IEnumerable<Found> Check(JatsArticle article) => article.Elements("p", "title", "article-title", "td", "th", "mixed-citation", "kwd")
        .Select(element => (element, Match: Residue().Match(string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value)))))
        .Where(each => each.Match.Success)
        .Select(each => At(each.element, $"The text holds “{each.Match.Value}”, which a program or template left behind.", JatsArticle.TextOf(each.element)));

    [GeneratedRegex(@"Error! (?:Reference source|Bookmark) not (?:found|defined)|Kesalahan! Sumber referensi|Click or tap here|Click here to enter text|lorem ipsum|\{ ?(?:REF|CITATION|ADDIN|SEQ) |\bMERGEFORMAT\b|Formatted: Font", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Residue();
}
