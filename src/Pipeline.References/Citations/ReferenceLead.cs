using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>Whom a reference begins with, read from its text where no field says so.</summary>
internal static partial class ReferenceLead
{
    /// <summary>German and Latin words for the same man, woman or people, and those for the same place in the notes ("Ebd.").</summary>
    private const string Word =
        @"(?:(?:[Dd]ers|[Dd]ies|[Dd]slb|[Ee]bd|[Ii]bid|[Ii]d|[Ii]b)\.|(?:[Dd]erselbe|[Dd]ieselben?|[Ii]dem|IDEM|[Ee]adem|[Ii]bidem)(?=[\s.,:;/]))";

    /// <summary>"———. (2020).", "Dies. (2020):", "Idem (2020)" for the authors of the work before.</summary>
    public static bool IsSameAuthors(string raw) => DashPattern().IsMatch(raw);

    /// <summary>"———, and Stephen Collier": others join the authors of the work before.</summary>
    public static bool IsSameAndOthers(string raw) => OthersPattern().IsMatch(raw);

    /// <summary>"———, ed.": those of the work before edited this one.</summary>
    public static bool IsSameEditors(string raw) => EditorsPattern().IsMatch(raw);

    /// <summary>Characters of a word that stands for the authors of the work before; 0 where none does.</summary>
    public static int LengthOfWord(string raw) => WordPattern().Match(raw).Length;

    public static IReadOnlyList<CitedAuthor> Of(string raw)
    {
        var match = LeadPattern().Match(raw);
        if (!match.Success || IsSameAuthors(raw))
            return [];
        var lead = match.Groups["lead"].Value.Trim(' ', ',', '.', ':');
        if (lead.Length == 0)
            return [];
        var people = lead.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. people.Select(name =>
                name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
                    ? CitedAuthor.Person(name[..comma], name[(comma + 1)..])
                    : CitedAuthor.Of(new CitedOrganisation(name))
            ),
        ];
    }

    /// <summary>Up to the first full stop behind a word, bracket, quotation mark or year; after the reference's number.</summary>
    [GeneratedRegex(
        @"^\s*(?:\[?[0-9]{1,3}[\].)]\s*)?(?<lead>\p{L}(?:[^.(\[""“«0-9]|(?<=\b\p{Lu})\.){1,120}?)(?=[(\[""“«]|\.|\s(?:1[5-9]|20)[0-9]{2}|$)"
    )]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"^\s*" + Word)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"^\s*(?:[—―]|[-–_]{2}|" + Word + ")")]
    private static partial Regex DashPattern();

    [GeneratedRegex(@"^\s*(?:[—―–_-]+|" + Word + @")[,.;]?\s*(?:(?:and|dan|und|et|y|e|en|with|serta)\s|[&/])", RegexOptions.IgnoreCase)]
    private static partial Regex OthersPattern();

    [GeneratedRegex(
        @"^\s*(?:[—―–_-]+|" + Word + @")[,.]?\s*\(?(?:eds?|editors?|hrsg|hg|peny|orgs?|coords?|dirs?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex EditorsPattern();
}
