using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Keywords;

internal sealed class KeywordCount : KwdGroupRule
{
    private const int Fewest = 3;
    private const int Most = 8;

    public override Rule Info { get; } =
        new(
            "META083",
            Severity.Query,
            "Too few or too many keywords",
            "Fewer than three hardly describe an article, and more than eight blur it.",
            "House rule: three to eight keywords (APA 7 §2.10: three to five)",
            "Keywords: migration",
            "Keywords: migration, borders, belonging, citizenship",
            "Ask the author, or settle the finding if the list is meant so."
        );

    protected override KwdGroup Apply(KwdGroup group, Article article, List<Diagnostic> findings)
    {
        if (group.Kwds.Count is < Fewest or > Most)
            findings.Add(
                Info.At(
                    group.Source,
                    $"The list has {group.Kwds.Count} keyword{(group.Kwds.Count == 1 ? string.Empty : "s")}; between {Fewest} and {Most} are usual."
                )
            );
        return group;
    }
}
