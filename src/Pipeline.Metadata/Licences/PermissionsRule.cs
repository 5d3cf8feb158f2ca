using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

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

    /// <summary>With the name and sentence of the licence, and their language where the article is in another.</summary>
    protected static Permissions Worded(Permissions permissions, LicenceWords words, string language) =>
        permissions with
        {
            LicenceName = words.Name,
            LicenceText = words.Text,
            LicenceLanguage = LanguageTag.ShareLanguage(words.Language, language) ? null : words.Language,
        };
}
