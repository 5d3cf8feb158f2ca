using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

/// <summary>Tells a country from the e-mail addresses of the people at an institution.</summary>
internal static partial class CountryOfEmail
{
    /// <summary>The country of an academic domain that an author with this one affiliation writes from, with that domain.</summary>
    public static (string Code, string Clue)? Of(Aff aff, Seq<Contrib> contribs)
    {
        foreach (var contrib in contribs.Where(contrib => contrib.AffIds is [var id] && id == aff.Id && contrib.Email is not null))
        {
            var domain = Academic().Match(contrib.Email!);
            if (!domain.Success)
                continue;
            var code = domain.Groups["country"].Value.ToUpperInvariant();
            if (Country.HasCode(code == "UK" ? "GB" : code))
                return (code == "UK" ? "GB" : code, domain.Value);
        }

        return null;
    }

    // Second levels that registries give to universities only.
    [GeneratedRegex(@"@(?:[\w-]+\.)+(?:ac|edu|sch)\.(?<country>[a-z]{2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Academic();
}
