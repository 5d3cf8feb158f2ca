using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Kinds;

/// <summary>
/// "‘Contract Labour and the Courts’ in Neil Tan (ed), Migration Law in Asia (Hart Publishing 2019) 45": chapters as legal texts cite them,
/// where a bracket parts the editors from the book, and another holds who published it and when.
/// </summary>
internal static partial class LegalChapters
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (!text.Plain.Contains(" in ", StringComparison.Ordinal) || ChapterPattern().Match(text.Plain) is not { Success: true } chapter)
            return;
        var close = labelled.Tokens.FindIndex(token => token.Start >= chapter.Index);
        var open = close < 1 ? -1 : labelled.Tokens.FindLastIndex(close - 1, token => token.Shape == TokenShape.Quote);
        if (open < 0)
            return;
        GroupLabels.Apply(chapter, labelled);
        labelled.Labels.AsSpan(open + 1, close - open - 1).Fill(TokenLabel.Title);
        var editors = chapter.Groups["editors"];
        for (
            int start = labelled.Tokens.FindIndex(token => token.Start >= editors.Index), end;
            start < labelled.Tokens.Count && labelled.Tokens[start].Start < editors.Index + editors.Length;
            start = end + 1
        )
            end = MarkEditor(text, labelled, start);
    }

    /// <summary>"Neil Tan", "N Tan", "Tan N": initials are no surname, else the last word is one.</summary>
    /// <returns>The sign or word that ends the name.</returns>
    private static int MarkEditor(ReferenceText text, LabelledTokens labelled, int start)
    {
        var end = start;
        while (end < labelled.Tokens.Count && labelled.Tokens[end] is { IsWord: true } word && text.Slice(word) is not "and")
            end++;
        var name = labelled.Tokens[start..end];
        var hasInitials = name.Exists(token => token.IsInitials);
        for (var at = 0; at < name.Count; at++)
            labelled.Labels[start + at] = hasInitials
                ? name[at].IsInitials
                    ? TokenLabel.EditorGivenNames
                    : TokenLabel.EditorSurname
                : at == name.Count - 1
                    ? TokenLabel.EditorSurname
                    : TokenLabel.EditorGivenNames;
        return end;
    }

    [GeneratedRegex(
        @"['""],?\s+in:?\s+(?<editors>\p{Lu}[^()""]{2,120}?)\s+\(eds?\.?\),?\s+(?<source>[^()]{3,200}?)\s+\((?:(?<edition>[0-9]{1,2}(?:st|nd|rd|th) edn),\s)?(?<publisher>[^()0-9]{2,80}?),?\s(?<year>[12][0-9]{3})\)(?:\s(?<page>[0-9]{1,4})(?:-(?<last>[0-9]{1,4}))?)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChapterPattern();
}
