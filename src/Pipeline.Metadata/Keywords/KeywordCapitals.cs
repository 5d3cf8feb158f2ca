using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Keywords;

internal sealed class KeywordCapitals : KwdGroupRule
{
    public override Rule Info { get; } =
        new(
            "META081",
            Severity.Info,
            "Keywords in capitals",
            "Capitals hide which words are names and acronyms, and indexes keep them as they come.",
            "APA 7 §2.10: keywords in lower case but for proper nouns",
            "MIGRATION POLICY; ASEAN",
            "Migration policy; ASEAN",
            "Look whether names among the keywords have their capitals."
        );

    protected override KwdGroup Apply(KwdGroup group, Article article, List<Diagnostic> findings)
    {
        // A list of acronyms alone is no list in capitals.
        if (!group.Kwds.Any(kwd => Casing.IsAllCaps(kwd) && kwd.Split(' ').Any(word => word.Length > 5)))
            return group;
        var forms = WordForms.Of(article);
        return group with { Kwds = group.Kwds.Select(kwd => Casing.IsAllCaps(kwd) ? Repair(kwd, forms, group, findings) : kwd) };
    }

    private string Repair(string keyword, WordForms forms, KwdGroup group, List<Diagnostic> findings)
    {
        var repaired = TitleCase.Sentence(keyword, forms);
        if (repaired != keyword)
            findings.Add(
                Info.At(group.Source.PlaceOf(group.Raw, keyword), $"The keyword “{keyword}” is written “{repaired}”.", keyword, repaired)
            );
        return repaired;
    }
}
