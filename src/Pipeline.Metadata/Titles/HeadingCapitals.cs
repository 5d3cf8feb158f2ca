using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

/// <summary>
/// Gives headings, and captions of several words, in capitals their case. The running text shows which words are acronyms or names; the page design sets
/// capitals again where it wants them.
/// </summary>
internal sealed class HeadingCapitals : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META092",
            Severity.Info,
            "Heading or caption in capitals",
            "Capitals are a matter of design; in the text they hide names and acronyms and are spelt out by screen readers.",
            "APA 7 §2.27, §6.17 and §7.11: headings and titles of tables in title case; capitals by style, not by text",
            "THEORETICAL FRAMEWORK",
            "Theoretical Framework",
            "Look whether names and acronyms kept their capitals."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var forms = new Lazy<WordForms>(() => WordForms.Of(article));
        var findings = new List<Diagnostic>();
        var recased = article
            .MapLabels((label, language, place) => Recase("heading", label, language, place, forms, findings))
            .MapInlines(
                (site, content) =>
                    site.Role switch
                    {
                        InlineRole.Heading => Recase("heading", content, site, forms, findings),
                        InlineRole.Caption when HasSeveralWords(content) => Recase("caption", content, site, forms, findings),
                        _ => content,
                    }
            );
        return StageResult.Of(recased, findings);
    }

    /// <summary>A caption of one word in capitals may be an abbreviation that the text has nowhere.</summary>
    private static bool HasSeveralWords(Seq<Inline> content) =>
        content.PlainText().Split(' ').Count(word => word.Count(char.IsUpper) > 1) > 1;

    private string Recase(string what, string text, string language, SourceRef place, Lazy<WordForms> forms, List<Diagnostic> findings)
    {
        if (!Casing.IsInCapitals(text))
            return text;
        var recased = TitleCase.Title(text, language, forms.Value);
        if (recased != text)
            findings.Add(Info.At(place, $"The {what} “{text}” is written “{recased}”.", text, recased));
        return recased;
    }

    private Seq<Inline> Recase(string what, Seq<Inline> content, InlineSite site, Lazy<WordForms> forms, List<Diagnostic> findings)
    {
        var text = FlatText.Of(content);
        return text.Apply([new(0, text.Value.Length, Recase(what, text.Value, site.Language, site.Source, forms, findings))]);
    }
}
