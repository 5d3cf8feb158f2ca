using System.Text.RegularExpressions;

namespace Pipeline.References.Parsing;

/// <summary>
/// Finds where a list of people ends that nothing else delimits (Vancouver, Nature, IEEE), by reading one name with
/// initials after another until something else comes.
/// </summary>
internal static partial class NameRun
{
    private const string Surname = @"(?>(?:(?:[a-z]{1,5}'?|[Vv]an|[Vv]on|De|La|El|Al)[ -]){0,3})(?:d'|D'|O')?\p{Lu}[\p{L}\p{M}'-]*(?: \p{Lu}[\p{L}\p{M}'-]+| (?:y|de|da|dos) \p{Lu}[\p{L}\p{M}'-]+){0,2}";

    private const string Initials = @"(?:\p{Lu}\p{Ll}{0,2}\s?\.\s?-?\s?){1,5}(?:(?:van|von|de|der|den|da|dos|del|la)\s?){0,3}";

    private const string Capitals = @"(?:\p{Lu}(?: \p{Lu}\b){1,3}|\p{Lu}{1,4}(?:-\p{Lu}{1,2})?)(?: (?:Jr|Sr|II|III|2nd|3rd)\b\.?)?";

    private const string Follows = @"(?=\s*(?:[,;:.&()""\[…]|$|(?:and|dan|et|y|with)\b|(?:1[5-9]|20)\d\d))";

    /// <returns>The end of the last name (or of "et al."), or -1 where the content does not begin with a name with initials.</returns>
    public static int End(ReferenceText text, Extent content)
    {
        var last = -1;
        var position = content.Start;
        while (position < content.End)
        {
            var person = PersonPattern().Match(text.Plain, position);
            if (!person.Success && last > 0) person = BareDirectPattern().Match(text.Plain, position);
            if (!person.Success || person.Index + person.Length > content.End) break;
            last = text.TrimEnd(new(content.Start, person.Index + person.Length)).End;
            if (EtAlPattern().Match(text.Plain, last) is { Success: true } others) return others.Index + others.Length;
            var separator = SeparatorPattern().Match(text.Plain, last);
            if (!separator.Success) break;
            position = separator.Index + separator.Length;
        }

        return last;
    }

    [GeneratedRegex(@"\G(?:" + Surname + @"\s?,\s?(?:" + Initials + "|" + Capitals + Follows + ")|" + Surname + " (?:" + Capitals + Follows + "|" + Initials + @"(?=[,;&]|(?:and|dan)\b))|" + Initials + @"(?!\p{Lu}[\s.,])" + Surname + Follows + ")")]
    private static partial Regex PersonPattern();

    /// <summary>"NJ Ingham", which only comes after a first name in inverted order (Chicago).</summary>
    [GeneratedRegex(@"\G\p{Lu}{1,4} " + Surname + Follows)]
    private static partial Regex BareDirectPattern();

    [GeneratedRegex(@"\G\s*[,;]?\s*(?:&|and|dan|;|,|…|\.\.\.|\s)*\s*(?:et\.?\s?al\b\.?|dkk\b\.?|and others\b|and colleagues\b)", RegexOptions.IgnoreCase)]
    private static partial Regex EtAlPattern();

    [GeneratedRegex(@"\G\s*(?:[,;]?\s*(?:&|(?:and|dan|und|et|y)\b)\s*|[,;]\s*(?:\.\.\.|…|\. \. \.)?\s*(?:&\s*)?|(?:\.\.\.|…)\s*)")]
    private static partial Regex SeparatorPattern();
}
