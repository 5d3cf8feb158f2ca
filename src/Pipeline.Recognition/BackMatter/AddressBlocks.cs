using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Paragraphs under the last words of a text that say in a line each where its authors work and how to write to them, as
/// editorials and essays close: each under the name of an author, or without a name where there is one author.
/// </summary>
internal static class AddressBlocks
{
    /// <summary>Words of the longest line of an address.</summary>
    private const int LongestLine = 20;

    /// <summary>Takes the blocks that stand before the references or the end.</summary>
    /// <param name="flow">What follows the front matter.</param>
    /// <param name="front">The words of the front matter, where the names of the authors stand.</param>
    public static List<FlowItem> Take(List<FlowItem> flow, string front, LabelIndex labels)
    {
        var taken = new List<FlowItem>();
        for (var at = EndOfText.In(flow, labels) - 1; at > 0; at--)
        {
            if (flow[at].IsEmpty)
                continue;
            if (
                flow[at].Line is not { List: null, Format.OutlineLevel: null } line
                || !(IsUnderName(line, front) || (taken.Count == 0 && IsAddress(line)))
            )
                break;
            taken.Insert(0, flow[at]);
            flow.RemoveAt(at);
            if (!IsUnderName(line, front))
                break;
        }

        return taken;
    }

    /// <summary>The name of somebody whom the front matter names, and under it nothing but addresses.</summary>
    private static bool IsUnderName(Line line, string front) =>
        line.SplitAtBreaks() is [var name, _, ..] parts
        && AuthorLine.IsAuthorLine(name)
        && AuthorLine.Read(name) is [{ Raw: var raw }]
        && front.Contains(raw.Split(',')[0], StringComparison.OrdinalIgnoreCase)
        && parts.Skip(1).All(IsContact);

    /// <summary>An institution and an e-mail address, a line for each.</summary>
    private static bool IsAddress(Line line) =>
        line.SplitAtBreaks() is [_, _, ..] parts
        && parts.All(IsContact)
        && parts.Any(part => ContactPatterns.Email().IsMatch(part.Words))
        && parts.Any(part => PersonWords.NamesInstitution(part.Words));

    private static bool IsContact(Line line) =>
        line.WordCount <= LongestLine
        && (
            PersonWords.IsAddressOnly(line.Words)
            || PersonWords.IsPlaceOnly(line.Words)
            || (ContactPatterns.Email().IsMatch(line.Words) && !line.IsProse)
            || ContactPatterns.Orcid().IsMatch(line.Words)
        );
}
