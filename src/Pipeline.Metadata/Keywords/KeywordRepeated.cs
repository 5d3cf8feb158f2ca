using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Keywords;

internal sealed class KeywordRepeated : KwdGroupRule
{
    public override Rule Info { get; } =
        new(
            "META082",
            Severity.Info,
            "Keyword given twice",
            "A subject counts once.",
            "House rule; JATS4R Keywords",
            "migration; borders; Migration",
            "migration; borders",
            "Nothing to do."
        );

    protected override KwdGroup Apply(KwdGroup group, Article article, List<Diagnostic> findings)
    {
        var kept = new List<string>();
        foreach (var keyword in group.Kwds)
        {
            if (kept.Exists(other => Sameness.IsSame(other, keyword)))
                findings.Add(Info.At(group.Source, $"The keyword “{keyword}” is given twice; it is kept once.", keyword));
            else
                kept.Add(keyword);
        }

        return kept.Count == group.Kwds.Count ? group : group with { Kwds = kept.ToSeq() };
    }
}
