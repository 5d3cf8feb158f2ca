using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

internal sealed class TitleCapitals : INormalisationRule
{
    /// <summary>Of capitals before a colon that are no acronym.</summary>
    private const int FewestLetters = 10;

    public Rule Info { get; } =
        new(
            "META093",
            Severity.Notice,
            "Title in capitals",
            "The title goes to every index as it stands here; in capitals its names and acronyms cannot be told.",
            "APA 7 §2.4 and §6.17: title case; Crossref, best practices for titles",
            "FERRIES AND SMALL HARBOURS",
            "Ferries and Small Harbours",
            "Look whether names and acronyms kept their capitals; a better form goes to title in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var forms = new Lazy<WordForms>(() => WordForms.Of(article));
        var findings = new List<Diagnostic>();
        var recased = article.MapInlines(
            (site, content) => site.Role == InlineRole.Title ? Recase(content, site, forms, findings) : content
        );
        return StageResult.Of(recased, findings);
    }

    /// <summary>The whole of a title in capitals, or what stands before its colon ("THE BORDER THAT WALKS: documented life in Tabatinga", as Brazilian style has it); 0 where neither is.</summary>
    private static int LengthInCapitals(string title)
    {
        if (Casing.IsInCapitals(title))
            return title.Length;
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return
            colon > 0
            && title[..colon].Any(char.IsWhiteSpace)
            && title[..colon].Count(char.IsLetter) >= FewestLetters
            && Casing.IsAllCaps(title[..colon])
            ? colon
            : 0;
    }

    private Seq<Inline> Recase(Seq<Inline> content, InlineSite site, Lazy<WordForms> forms, List<Diagnostic> findings)
    {
        var text = FlatText.Of(content);
        var capitals = LengthInCapitals(text.Value);
        if (capitals == 0)
            return content;
        var recased =
            capitals == text.Value.Length
                ? TitleCase.Title(text.Value, site.Language, forms.Value)
                : TitleCase.Sentence(text.Value[..capitals], forms.Value) + text.Value[capitals..];
        if (recased != text.Value)
            findings.Add(Info.At(site.Source, $"The title “{text.Value}” is written “{recased}”.", text.Value, recased));
        return text.Apply([new(0, text.Value.Length, recased)]);
    }
}
