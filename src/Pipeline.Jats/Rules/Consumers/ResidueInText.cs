using System.Buffers;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS138: words that a program or template left behind.</summary>
internal sealed class ResidueInText()
    : ConsumerRule(
        new(
            "JATS138",
            Severity.Query,
            "Residue in the text",
            "An error message of the word processor or an instruction of the template is nobody’s text.",
            "House rule: no residue is published",
            "“Error! Reference source not found.”",
            "“Figure 2”",
            "Correct it in the manuscript."
        ),
        Gate.Consistency
    )
{
    private const int LongestShown = 40;

    /// <summary>What Word writes for a dead cross-reference, its codes of fields, and what templates ask their user to do.</summary>
    private static readonly SearchValues<string> Residues = SearchValues.Create(
        [
            "Error! Reference source not found",
            "Error! Bookmark not defined",
            "Kesalahan! Sumber referensi",
            "Click or tap here",
            "Click here to enter text",
            "lorem ipsum",
            "{REF ",
            "{ REF ",
            "{CITATION ",
            "{ CITATION ",
            "{ADDIN ",
            "{ ADDIN ",
            "{SEQ ",
            "{ SEQ ",
            "MERGEFORMAT",
            "Formatted: Font",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        XElement? told = null;
        foreach (var text in article.Root.DescendantNodes().OfType<XText>())
        {
            if (text.Parent == told || text.Value.AsSpan().IndexOfAny(Residues) is not (>= 0 and var at))
                continue;
            told = text.Parent!;
            yield return At(
                told,
                $"The text holds “{Cutting.Start(text.Value[at..], LongestShown)}”, which a program or template left behind.",
                text.Value.Trim()
            );
        }
    }
}
