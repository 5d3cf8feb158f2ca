using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

/// <summary>Gives the word of a label in capitals its case; what counts ("TABLE IV", "FIGURE 1A") stays as it is.</summary>
internal sealed partial class FloatLabelCapitals : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META130",
            Severity.Info,
            "Label of a table or figure in capitals",
            "Capitals are a matter of design; the text calls the same table by small letters, and all articles of the journal print labels in one way.",
            "APA 7 §7.10 and §7.24: the word with one capital",
            "TABLE 1",
            "Table 1",
            "Nothing to do."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var recased = article.MapBlocks(block =>
            block switch
            {
                Figure figure => figure with { Label = Recase(figure.Label, figure.Source, findings) },
                TableWrap table => table with { Label = Recase(table.Label, table.Source, findings) },
                _ => block,
            }
        );
        return StageResult.Of(recased, findings);
    }

    private string? Recase(string? label, SourceRef place, List<Diagnostic> findings)
    {
        if (label is null || Word().Match(label) is not { Success: true } word)
            return label;
        var recased = Casing.Capitalise(word.Value) + label[word.Length..];
        findings.Add(Info.At(place, $"The label “{label}” is written “{recased}”.", label, recased));
        return recased;
    }

    /// <summary>The words before the number; a word of three letters is enough ("FIG. 1").</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{M}]{2,}(?: \p{Lu}{3,})*(?=[.\s\u00A0]+[\p{Lu}\d])")]
    private static partial Regex Word();
}
