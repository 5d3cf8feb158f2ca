using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds the marks inside a line of addresses, with each of which another address begins.</summary>
internal static partial class InnerMarks
{
    /// <summary>
    /// Starts of marks inside an address line, where the next address begins; the first is left out. Marks on the line
    /// count behind a semicolon, where the line begins with one.
    /// </summary>
    public static IReadOnlyList<int> Starts(Line line)
    {
        var starts = new SortedSet<int>();
        if (AuthorMarks.StartsWithMark(line))
            starts.UnionWith(AfterSemicolon().Matches(line.Text).Select(match => match.Groups["mark"].Index));
        starts.UnionWith(LetterStarts(line.Text));
        starts.UnionWith(NumberStarts(line.Text));
        foreach (var (start, run) in AuthorMarks.Runs(line))
        {
            var isSuperscript = run.Format.Position == VerticalPosition.Superscript && run.Text.Any(char.IsLetterOrDigit);
            if (isSuperscript && LineText.Clean(line.Text[..start]).Length > 3)
                starts.Add(start);
            if (isSuperscript)
                continue;
            for (var at = 1; at < run.Text.Length; at++)
                if (AuthorMarks.Plain(run.Text[at]) is not null && AuthorMarks.Plain(run.Text[at - 1]) is null && start + at > 3)
                    starts.Add(start + at);
        }

        return [.. starts];
    }

    /// <summary>"a) …, b) …": letters with brackets in their order, of which the first begins the line.</summary>
    private static IEnumerable<int> LetterStarts(string text)
    {
        if (AuthorMarks.Typed().Match(text) is not { Success: true, Groups: var first } || first["label"].Value != "a")
            yield break;
        var letter = 'b';
        foreach (Match match in LetterBehind().Matches(text))
        {
            if (match.Groups["letter"].Value[0] != letter++)
                yield break;
            yield return match.Groups["mark"].Index;
        }
    }

    /// <summary>"(1) …. (2) …": numbers in brackets in their order, of which the first begins the line.</summary>
    private static IEnumerable<int> NumberStarts(string text)
    {
        if (!text.TrimStart().StartsWith("(1)", StringComparison.Ordinal))
            yield break;
        for (
            var (number, from) = (2, 0);
            text.IndexOf($"({number})", from, StringComparison.Ordinal) is > 0 and var at;
            (number, from) = (number + 1, at)
        )
            if (NumberBehind().IsMatch(text, at))
                yield return at;
            else
                yield break;
    }

    [GeneratedRegex(@";\s*(?<mark>\(?\d{1,2}[.)]?|\([a-z]\)|[*∗†‡§¶]{1,4})\s*(?=\p{Lu})")]
    private static partial Regex AfterSemicolon();

    [GeneratedRegex(@"[,;.]\s*(?<mark>\(?(?<letter>[b-z])\))\s*(?=\p{Lu})")]
    private static partial Regex LetterBehind();

    [GeneratedRegex(@"(?<=[\p{L})][,;.]?\s+)\G\(\d{1,2}\)\s*(?=\p{Lu})")]
    private static partial Regex NumberBehind();
}
