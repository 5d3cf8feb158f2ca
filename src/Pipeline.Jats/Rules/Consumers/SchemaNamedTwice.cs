using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS153: a file that names two document types.</summary>
internal sealed class SchemaNamedTwice()
    : ConsumerRule(
        new(
            "JATS153",
            Severity.Query,
            "Two document types named",
            "A file follows one schema in one version.",
            "JATS4R general XML recommendation",
            "a DOCTYPE of 1.3 beside a schema of 1.1",
            "one of them",
            "Keep the one that the file follows."
        ),
        Gate.Jats4R,
        Gate.Schema
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        if (article.Root.Document?.DocumentType?.PublicId is not { } publicId || DocumentType.OfPublicId(publicId) is not { } type)
            yield break;
        var schema = article.Root.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "noNamespaceSchemaLocation")?.Value;
        if (schema is not null && !DocumentType.IsNamedBy(schema, type))
            yield return At(article.Root, $"The file names {type.Title} and another schema.", schema);
        else if (article.Root.Attribute("dtd-version")?.Value is { } version && !type.Model.EndsWith(version, StringComparison.Ordinal))
            yield return At(Severity.Notice, article.Root, $"The file names {type.Title} and says that its version is {version}.", version);
    }
}
