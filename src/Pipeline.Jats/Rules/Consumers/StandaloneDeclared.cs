using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS073: a file that declares itself standalone.</summary>
internal sealed class StandaloneDeclared()
    : ConsumerRule(
        new(
            "JATS073",
            Severity.Query,
            "Declared standalone",
            "With standalone=\"yes\" a validating parser refuses every default value and every line break that the document type would explain.",
            "XML 1.0 (5th ed.) §2.9, Standalone Document Declaration",
            "<?xml version=\"1.0\" standalone=\"yes\"?>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "Remove the declaration."
        ),
        GateDemand.Error(Gate.Schema)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Root.Document is { Declaration.Standalone: "yes", DocumentType: not null }
            ? [At(article.Root, "The file declares itself standalone but follows a document type.")]
            : [];
}
