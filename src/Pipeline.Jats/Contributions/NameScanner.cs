using System.Text.RegularExpressions;

namespace Pipeline.Jats.Contributions;

/// <summary>Finds the names between the roles of a statement.</summary>
/// <param name="count">Number of authors.</param>
internal sealed partial class NameScanner(AuthorForms forms, int count)
{
    /// <summary>Words with capitals that are neither names nor roles: degrees of contribution, and the heading of the statement.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "Lead",
        "Equal",
        "Supporting",
        "Role",
        "Roles",
        "CRediT",
        "Contributions",
        "Contribution",
        "Contributors",
        "Contributor",
        "Authors",
        "Author",
    };

    /// <param name="text">The statement.</param>
    /// <param name="start">Where the words between two roles begin.</param>
    /// <param name="end">Where the next role begins, or the text ends.</param>
    public IEnumerable<NameMention> In(string text, int start, int end)
    {
        for (var match = Everyone().Match(text, start, end - start); match.Success; match = match.NextMatch())
            if (!GoesOn().IsMatch(text.AsSpan(match.Index + match.Length, end - match.Index - match.Length)))
                return [new(match.Index, match.Value, [.. Enumerable.Range(0, count)], true)];
        return Joined([
            .. Segments()
                .Matches(text[start..end])
                .SelectMany(segment => Read(text, start + segment.Index, segment.Value).Where(name => !name.IsOther || segment.Index > 0)),
        ]);
    }

    private IEnumerable<NameMention> Read(string text, int at, string segment)
    {
        var runs = Runs().Matches(segment);
        if (runs.Count == 0 && segment.Trim(' ', '.') is { Length: > 0 } words && words.Any(char.IsLetter) && !Words.Contains(words))
            return [new(at, words, [], IsOther: true)];
        return runs.SelectMany(run => Part(run.Value, at + run.Index, GoesOn().IsMatch(segment.AsSpan(run.Index + run.Length)), text));
    }

    /// <summary>"Hakim, Y.M." is one name in two parts.</summary>
    private List<NameMention> Joined(List<NameMention> names)
    {
        for (var at = names.Count - 1; at > 0; at--)
        {
            var both = $"{names[at - 1].Words} {names[at].Words}";
            if (names[at - 1].Authors.Count == 0 || names[at].Authors.Count > 0 || forms.Of(both) is not { Count: 1 } author)
                continue;
            names[at - 1] = new(names[at - 1].Start, both, author);
            names.RemoveAt(at);
        }

        return names;
    }

    /// <summary>The longest beginning that names someone, then the rest; what names nobody is told where it looks like a name.</summary>
    private IEnumerable<NameMention> Part(string run, int at, bool isSentence, string text)
    {
        var words = Word().Matches(run);
        for (var first = 0; first < words.Count; first++)
        {
            var last = words.Count - 1;
            while (last >= first && forms.Of(Slice(run, words, first, last)).Count == 0)
                last--;
            if (last >= first)
            {
                yield return new(at + words[first].Index, Slice(run, words, first, last), forms.Of(Slice(run, words, first, last)));
                first = last;
                continue;
            }

            var rest = Slice(run, words, first, words.Count - 1);
            if (Words.Contains(words[first].Value.TrimEnd('.')))
                continue;
            if (IsName(rest, words.Count - first, isSentence, text, at + run.Length))
                yield return new(at + words[first].Index, rest, []);
            else if (!isSentence)
                yield return new(at + words[first].Index, rest, [], IsOther: true);
            yield break;
        }
    }

    /// <summary>Initials, two words with capitals, or one before a colon: roles that CRediT does not know are one word or go on in small letters.</summary>
    private static bool IsName(string words, int count, bool isSentence, string text, int end) =>
        Initials().IsMatch(words) || (!isSentence && (count > 1 || (end < text.Length && text[end] == ':')));

    private static string Slice(string run, MatchCollection words, int first, int last) =>
        run[words[first].Index..(words[last].Index + words[last].Length)];

    [GeneratedRegex(
        @"\b(?:all|both)\s+(?:of\s+the\s+|the\s+)?(?:co-?)?authors|\b(?:semua|seluruh|kedua|para|semua\s+para)\s+(?:penulis|pengarang)|\b(?:todos\s+(?:los|os)|ambos(?:\s+(?:los|os))?|los\s+dos|os\s+dois)\s+autores|\b(?:tous\s+les|les\s+deux)\s+auteurs|\balle(?:n)?\s+(?:Autoren|Autorinnen(?:\s+und\s+Autoren)?|auteurs)|\b(?:beide)\s+(?:Autoren|auteurs)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Everyone();

    /// <summary>A verb or another small word follows at once.</summary>
    [GeneratedRegex(@"^\s+(?!(?:and|dan|serta|y|e|et|und|en)\s)\p{Ll}")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"(?:(?!\s(?:and|dan|serta|y|e|et|und|en|&)\s)[^,;:()\[\]/|\t\n&])+")]
    private static partial Regex Segments();

    /// <summary>Words with capitals, with particles between them.</summary>
    [GeneratedRegex(
        @"\p{Lu}[\p{L}\p{M}.’'ʻʼ‘-]*(?:\s+(?:(?:van|von|der|den|de|da|do|dos|das|di|del|la|le|bin|binti|ibn|al|el|ten|ter|zu|a/l|a/p)\s+){0,3}\p{Lu}[\p{L}\p{M}.’'ʻʼ‘-]*)*"
    )]
    private static partial Regex Runs();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:\p{Lu}\.?[\s-]?){2,6}$")]
    private static partial Regex Initials();
}
