using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

internal sealed partial class AuthorMissing : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META050",
            Severity.Error,
            "No author, or a placeholder for one",
            "An article cannot be registered or cited without its authors.",
            "JATS contrib; PMC style checker: contrib holds a name or collab",
            "[Author Name]; Penulis Pertama",
            "Siti Rahma",
            "Put the authors' names under the title of the manuscript."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var contribs = article.Meta.Contribs;
        if (contribs.IsEmpty)
            return StageResult.Of(article, [Info.At(article.Meta.Title.Source, "No author was found in the manuscript.")]);
        return StageResult.Of(
            article,
            contribs
                .Where(contrib =>
                    contrib.Collab is null && (!contrib.Raw.Any(char.IsLetter) || Placeholder().IsMatch(Spaces.Collapse(contrib.Raw)))
                )
                .Select(contrib => Info.At(contrib.Source, $"“{Spaces.Collapse(contrib.Raw)}” is no author's name.", contrib.Raw))
        );
    }

    [GeneratedRegex(
        @"^\W*(?:(?:first|second|third|fourth|corresponding|main|co-?)\s*authors?|authors?(?:'s|’s)?(?:\s*(?:full\s*)?names?)?(?:\s*[0-9])?|nama\s+(?:lengkap\s+)?penulis.*|penulis\s*(?:pertama|kedua|ketiga|utama|korespondensi|[0-9])?|full\s+name|your\s+name|anonymous|anonim)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();
}
