using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Licences;

/// <summary>What the licence rules share: the printed line read, and the result put back.</summary>
internal abstract class PermissionsRule : INormalisationRule
{
    public abstract Rule Info { get; }

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        Apply(article, LicenceReader.Read(article.Meta.Permissions.Raw, VersionOf(context)), context)
            .Map(permissions => article with { Meta = article.Meta with { Permissions = permissions } });

    protected abstract StageResult<Permissions> Apply(Article article, LicenceReading reading, NormaliserContext context);

    /// <summary>The policy's version stands in where the manuscript names none.</summary>
    private static string VersionOf(NormaliserContext context) => context.Profile.Licence.Code.Split(' ')[^1];
}
