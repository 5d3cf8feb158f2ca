using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

/// <summary>
/// Gives headings in capitals their case. The running text shows which words are acronyms or names; the page design sets
/// capitals again where it wants them.
/// </summary>
internal sealed class HeadingCapitals : INormalisationRule
{
    public Rule Info { get; } = new(
        "META092",
        Severity.Info,
        "Heading in capitals",
        "Capitals are a matter of design; in the text they hide names and acronyms and are spelt out by screen readers.",
        "APA 7 §2.27 and §6.17: headings in title case; capitals by style, not by text",
        "THEORETICAL FRAMEWORK",
        "Theoretical Framework",
        "Look whether names and acronyms kept their capitals.");

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var forms = new Lazy<WordForms>(() => WordForms.Of(article));
        var findings = new List<Diagnostic>();
        var recased = article
            .MapLabels((label, language, place) => Recase(label, language, place, forms, findings))
            .MapInlines((site, content) => site.Role == InlineRole.Heading ? Recase(content, site, forms, findings) : content);
        return StageResult.Of(recased, findings);
    }

    private string Recase(string text, string language, SourceRef place, Lazy<WordForms> forms, List<Diagnostic> findings)
    {
        if (!Casing.IsInCapitals(text)) return text;
        var recased = HasSentenceCase(language) ? TitleCase.Sentence(text, forms.Value) : TitleCase.Title(text, language, forms.Value);
        if (recased != text) findings.Add(Info.At(place, $"The heading “{text}” is written “{recased}”.", text, recased));
        return recased;
    }

    /// <summary>Portuguese, Spanish, French, Italian and Dutch give a title one capital and names theirs.</summary>
    private static bool HasSentenceCase(string language) => language is "pt" or "es" or "fr" or "it" or "nl";

    private Seq<Inline> Recase(Seq<Inline> content, InlineSite site, Lazy<WordForms> forms, List<Diagnostic> findings)
    {
        var text = FlatText.Of(content);
        return text.Apply([new(0, text.Value.Length, Recase(text.Value, site.Language, site.Source, forms, findings))]);
    }
}
