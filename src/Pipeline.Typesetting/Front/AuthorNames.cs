using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Front;

/// <summary>Names as printed.</summary>
internal static class AuthorNames
{
    /// <summary>By surname; one who is called after the father ("bin Mohd. Noor", "a/p Subramaniam") has none and is cited by the own name.</summary>
    public static string Cited(Contrib contrib)
    {
        if (contrib.Collab is { } collab)
            return collab;
        if (contrib.Name is not { } name)
            return contrib.Raw;
        return name is { Given: { Length: > 0 } given, Surname: { } surname } && IsFathers(surname)
            ? given
            : name.Surname ?? name.Given ?? contrib.Raw;
    }

    /// <summary>What stands between two authors, and behind the first of more.</summary>
    public static (string And, string Others) WordsOf(string language) =>
        LanguageTag.Primary(language) switch
        {
            "id" => ("dan", "dkk."),
            "ms" => ("dan", "et al."),
            "es" => ("y", "et al."),
            "pt" => ("e", "et al."),
            "fr" => ("et", "et al."),
            "de" => ("und", "et al."),
            "nl" => ("en", "et al."),
            _ => ("and", "et al."),
        };

    private static bool IsFathers(string surname) =>
        SmallNameWords.Filiations.Contains(surname.Split(' ')[0].TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
}
