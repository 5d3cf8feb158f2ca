using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>Takes out of a reference what no style has, and leaves its words and their order.</summary>
internal static partial class ReferenceCleaner
{
    private static readonly (char Open, char Close)[] Brackets = [('(', ')'), ('[', ']')];

    public static Reference Clean(Reference reference)
    {
        var parts = reference.Parts.ToArray();
        JoinPages(parts);
        LinkDoi(parts);
        DropStray(parts);
        CloseSpaces(parts);
        return reference with { Parts = parts.Where(part => part.Text.Length > 0).ToSeq() };
    }

    private static void JoinPages(RefPart[] parts)
    {
        for (var at = 1; at + 1 < parts.Length; at++)
        {
            if (
                parts[at - 1].Field == RefField.FirstPage
                && parts[at].Field == RefField.None
                && parts[at + 1].Field == RefField.LastPage
                && HyphenPattern().IsMatch(parts[at].Text)
            )
                parts[at] = parts[at] with { Text = "–" };
        }
    }

    /// <summary>The label before the DOI goes, and the resolver stands in it.</summary>
    private static void LinkDoi(RefPart[] parts)
    {
        var at = Array.FindIndex(parts, part => part.Field == RefField.Doi);
        if (
            at < 0
            || Array.FindLastIndex(parts, part => part.Field == RefField.Doi) != at
            || DoiPattern().Match(parts[at].Text) is not { Success: true } doi
        )
            return;
        var link = $"https://doi.org/{doi.Value.TrimEnd('.')}";
        if (at > 0 && parts[at - 1].Field == RefField.None)
            parts[at - 1] = parts[at - 1] with { Text = LabelPattern().Replace(parts[at - 1].Text, string.Empty) };
        parts[at] = parts[at] with { Text = link, Uri = link };
        if (at + 1 == parts.Length - 1 && parts[^1] is { Field: RefField.None } end && end.Text.Trim() == ".")
            parts[^1] = end with { Text = string.Empty };
    }

    /// <summary>A bracket without its other half, where it stands between the fields and no other does.</summary>
    private static void DropStray(RefPart[] parts)
    {
        var strays = Brackets.SelectMany(bracket => StraysIn(parts, bracket.Open, bracket.Close)).Take(2).ToList();
        if (strays is not [var (part, index)] || parts[part].Field != RefField.None)
            return;
        parts[part] = parts[part] with { Text = parts[part].Text.Remove(index, 1) };
    }

    private static IEnumerable<(int Part, int Index)> StraysIn(RefPart[] parts, char open, char close)
    {
        var waiting = new Stack<(int, int)>();
        for (var part = 0; part < parts.Length; part++)
        {
            for (var index = 0; index < parts[part].Text.Length; index++)
            {
                var character = parts[part].Text[index];
                if (character == open)
                    waiting.Push((part, index));
                else if (character == close && !waiting.TryPop(out _))
                    yield return (part, index);
            }
        }

        foreach (var unclosed in waiting)
            yield return unclosed;
    }

    /// <summary>One space where several stand in a row, none at the ends or before a comma, semicolon or colon.</summary>
    private static void CloseSpaces(RefPart[] parts)
    {
        var before = ' ';
        for (var at = 0; at < parts.Length; at++)
        {
            var text = new StringBuilder(parts[at].Text.Length);
            foreach (var character in parts[at].Text)
            {
                if (character == ' ' && before == ' ')
                    continue;
                text.Append(before = character);
            }

            parts[at] = parts[at] with
            {
                Text = parts[at].Field == RefField.None ? SpaceBeforePattern().Replace(text.ToString(), "$1") : text.ToString(),
            };
        }

        for (var at = parts.Length - 1; at >= 0 && parts[at].Text.TrimEnd() is var trimmed && trimmed != parts[at].Text; at--)
        {
            parts[at] = parts[at] with { Text = trimmed };
            if (trimmed.Length > 0)
                break;
        }
    }

    [GeneratedRegex(@"^\s*(?:-|--|‐|‑|−)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenPattern();

    [GeneratedRegex(@"10\.[0-9]{4,9}/\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"(?:\bdoi\s*:?\s*)?(?:https?://(?:dx\.)?doi\.org/)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@" +([,;:])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforePattern();
}
