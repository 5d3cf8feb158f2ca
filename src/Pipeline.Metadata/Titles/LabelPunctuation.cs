using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

/// <summary>Labels are kept as bare words; who prints them adds the colon. A colon alone is no finding.</summary>
internal sealed class LabelPunctuation : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META095",
            Severity.Info,
            "Space before the colon of a label",
            "The label is one word to the indexes and is printed in one way in all articles.",
            "APA 7 §6.5: no space before a colon",
            "Keywords :",
            "Keywords",
            "Nothing to do."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var cleaned = article.MapLabels((label, _, place) => Clean(label, place, findings));
        return StageResult.Of(cleaned, findings);
    }

    private string Clean(string label, SourceRef place, List<Diagnostic> findings)
    {
        var bare = Spaces.Collapse(label).TrimEnd(':', '：', '.', '—', '–', '-', ' ', '=');
        if (bare.Length < label.Length - 1)
            findings.Add(Info.At(place, $"The label “{label}” is kept as “{bare}”.", label, bare));
        return bare;
    }
}
