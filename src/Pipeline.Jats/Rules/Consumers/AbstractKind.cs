using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS075: an abstract of a kind that nobody knows.</summary>
internal sealed class AbstractKind()
    : ConsumerRule(
        new(
            "JATS075",
            Severity.Notice,
            "Kind of abstract unknown",
            "Readers’ software shows a plain-language summary or a graphical abstract in its own way where it knows the word for it.",
            "JATS4R abstracts, abstract-type",
            "abstract-type=\"toc\"",
            "abstract-type=\"teaser\"",
            "Use one of the words of JATS4R."
        ),
        Gate.Jats4R
    )
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "audio",
        "editor-summary",
        "executive-summary",
        "extract",
        "graphical",
        "interpretive-summary",
        "key-points",
        "plain-language-summary",
        "simple",
        "structured",
        "summary",
        "teaser",
        "video",
    };

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("abstract", "trans-abstract")
            .Where(item => item.Attribute("abstract-type") is { } kind && !Kinds.Contains(kind.Value.Trim()))
            .Select(item =>
                At(
                    item,
                    $"“{item.Attribute("abstract-type")!.Value}” is no kind of abstract that JATS4R names.",
                    item.Attribute("abstract-type")!.Value
                )
            );
}
