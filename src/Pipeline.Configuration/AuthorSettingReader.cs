using Pipeline.Configuration.Yaml;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Configuration;

/// <summary>Reads one entry of <c>authors</c> in article.yaml.</summary>
internal static class AuthorSettingReader
{
    public static AuthorSetting Read(YamlMap map)
    {
        var isOrganisation = map.Has("organisation");
        var name = map.Text(isOrganisation ? "organisation" : "name");
        return new(name, map.Source)
        {
            IsOrganisation = isOrganisation,
            Surname = isOrganisation ? null : Surname(map, name),
            Email = map.OptionalText("email"),
            Orcid = map.OptionalText("orcid"),
            IsCorresponding = map.OptionalFlag("corresponding"),
            IsEqualContributor = map.OptionalFlag("equal"),
            Affiliations = map.Texts("affiliations"),
        };
    }

    private static string? Surname(YamlMap map, string name)
    {
        if (map.OptionalText("surname") is not { } surname)
            return null;
        if (surname == "none")
            return string.Empty;
        if (!$"{name} ".StartsWith($"{surname} ", StringComparison.Ordinal) && !name.EndsWith($" {surname}", StringComparison.Ordinal))
            map.Reject("surname", $"words at the beginning or end of “{name}”, or none");
        return surname;
    }
}
