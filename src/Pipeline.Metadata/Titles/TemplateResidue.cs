using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

internal sealed partial class TemplateResidue : INormalisationRule
{
    public Rule Info { get; } = new(
        "META090",
        Severity.Notice,
        "Instruction of the template left in a heading",
        "The template says how large a heading is to be; the words are no part of the heading.",
        "House rule: the journal's manuscript template",
        "ABSTRACT (10 PT)",
        "Abstract",
        "Nothing to do, unless the bracket belongs to the heading.");

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var cleaned = article
            .MapLabels((label, _, place) => Clean(label, place, findings))
            .MapInlines((site, content) => site.Role is InlineRole.Heading or InlineRole.Title or InlineRole.Caption ? Clean(content, findings) : content);
        return StageResult.Of(cleaned, findings);
    }

    private string Clean(string label, SourceRef place, List<Diagnostic> findings)
    {
        var cleaned = Spaces.Collapse(Residue().Replace(label, " "));
        if (Residue().IsMatch(label)) findings.Add(Finding(place, label, cleaned));
        return Residue().IsMatch(label) ? cleaned : label;
    }

    private Seq<Inline> Clean(Seq<Inline> content, List<Diagnostic> findings)
    {
        var text = FlatText.Of(content);
        var edits = Residue().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, string.Empty)).ToList();

        // A heading that is nothing but an instruction is for the author to replace.
        if (edits.Count == 0 || edits.Sum(edit => edit.Length) >= text.Value.Trim().Length) return content;
        findings.Add(Finding(text.PlaceOf(edits[0].Start, edits[0].Length), text.Value, Spaces.Collapse(Residue().Replace(text.Value, " "))));
        return text.Apply(edits);
    }

    private Diagnostic Finding(SourceRef place, string before, string after) =>
        Info.At(place, $"The template's instruction was taken out of “{before}”.", before, after);

    // A bracket that speaks of type sizes, typefaces, word limits or styles.
    [GeneratedRegex(@"\s*[\(\[](?=[^\)\]]{0,80}(?:\b[0-9]{1,2}(?:[.,][0-9])?\s*-?(?:pt|pts|point|points|poin)\b|\bfont\b|\bTimes New Roman\b|\bTNR\b|\bCalibri\b|\bCambria\b|\bArial\b|\bbold\b|\buppercase\b|\bhuruf kapital\b|\b(?:max|maks|maximum|maksimum|maksimal|min|minimum)\b\.?\s*[0-9]+|\b[0-9]+\s*[-–]\s*[0-9]+\s*(?:words|kata)\b|\bheading\s+[0-9]\b|\bspasi\b|\bsingle[- ]spaced?\b))[^\)\]]{1,80}[\)\]]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Residue();
}
