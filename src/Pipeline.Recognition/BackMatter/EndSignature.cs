using System.Text.RegularExpressions;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Finds the lines under a text by which its author signs, with where the author works or how to write there: obituaries and review essays name nobody above the text.</summary>
internal static partial class EndSignature
{
    /// <summary>Words of the longest line by which somebody signs.</summary>
    private const int LongestLine = 40;

    /// <summary>Lines of one paragraph that make it a stanza.</summary>
    private const int FewestOfStanza = 3;

    /// <summary>Where they stand in the flow after the front matter; none where nobody signs.</summary>
    public static Signers Find(IReadOnlyList<FlowItem> flow, LabelIndex labels)
    {
        var lines = AtRight(flow) is { Count: > 0 } atRight ? atRight : Under(flow, labels);
        return lines.Count > 0 ? new(lines, lines.ConvertAll(item => item.Line!))
            : Several(flow, labels) is { Count: > 1 } several ? new(several, several.ConvertAll(item => item.Line!))
            : Alone(flow, labels);
    }

    /// <summary>The last lines under the text, each a name with an address behind it, and what they are to the journal.</summary>
    private static List<FlowItem> Several(IReadOnlyList<FlowItem> flow, LabelIndex labels)
    {
        var lines = new List<FlowItem>();
        var at = EndOfText.In(flow, labels) - 1;
        for (
            ;
            at > 0
                && lines.Count < SignOff.MostLines
                && (
                    flow[at].IsEmpty
                    || (
                        flow[at].Line is { List: null, Format.OutlineLevel: null, WordCount: <= LongestLine } line
                        && (IsNameWithAddress(line) || EditorOffices.Is(line.Words))
                    )
                );
            at--
        )
            if (!flow[at].IsEmpty)
                lines.Insert(0, flow[at]);
        return lines.Exists(item => IsNameWithAddress(item.Line!)) && IsUnderText(flow, at + 1) ? lines : [];
    }

    /// <summary>
    /// The last line under the text, a date below it aside: a name with a look of its own, or under a stanza, a name with an address behind it, or a sentence about who wrote the text.
    /// </summary>
    private static Signers Alone(IReadOnlyList<FlowItem> flow, LabelIndex labels)
    {
        var at = EndOfText.In(flow, labels) - 1;
        while (at > 0 && IsBlankOrDate(flow[at]))
            at--;
        if (
            at <= 0
            || flow[at].Line is not { List: null, Format.OutlineLevel: null, WordCount: <= LongestLine } last
            || !IsUnderText(flow, at)
        )
            return new([], []);
        var bare = last.From(Dash().Match(last.Text).Length);
        var isApart =
            bare != last
            || last.Features.IsBold
            || last.Features.IsItalic
            || IsUnderStanza(flow, at)
            || last.Format.Alignment is Vocabulary.Manuscripts.TextAlignment.End or Vocabulary.Manuscripts.TextAlignment.Center;
        if ((isApart && IsOneName(bare)) || GroupNames.IsEditors(bare.Words) || IsNameWithAddress(bare))
            return new([flow[at]], [bare]);
        return AuthorLinesAtEnd.SignerIn(bare) is { } signer ? new([flow[at]], [signer, bare]) : new([], []);
    }

    /// <summary>A stanza stands above it, or a blank line as between the stanzas of a poem and not between the paragraphs of a text.</summary>
    private static bool IsUnderStanza(IReadOnlyList<FlowItem> flow, int at) =>
        flow.Take(at).LastOrDefault(item => !item.IsEmpty).Line?.SplitAtBreaks().Count >= FewestOfStanza
        || flow[at - 1].IsEmpty
            && !Enumerable.Range(1, at - 1).Any(place => flow[place].Line is { IsProse: true } && flow[place - 1].IsEmpty);

    private static bool IsBlankOrDate(FlowItem item) =>
        item.IsEmpty || (item.Line is { } line && (Months.IsDate(line.Words) || Months.IsPlaceAndDate(line.Words)));

    private static bool IsUnderText(IReadOnlyList<FlowItem> flow, int at) =>
        flow.Take(at).LastOrDefault(item => !IsBlankOrDate(item)) is { Line: { } above }
        && (above.IsProse || Sentence.IsClosed(above.Words) || above.Words.EndsWith(','));

    private static bool IsOneName(Line line) =>
        line.WordCount > 1
        && !Sentence.IsClosed(line.Words)
        && AuthorLine.IsAuthorLine(line)
        && AuthorLine.Read(line) is [{ Raw: var name }]
        && PersonWords.IsName(name);

    private static bool IsNameWithAddress(Line line) =>
        line.Text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
        && IsOneName(line.Slice(0, comma))
        && PersonWords.IsAddressOnly(ContactPatterns.Email().Replace(line.Words, string.Empty).Trim(' ', '(', ')', '.'));

    /// <summary>The last lines before the references or the end, wherever they stand on the line: names, and under them nothing but addresses.</summary>
    private static List<FlowItem> Under(IReadOnlyList<FlowItem> flow, LabelIndex labels)
    {
        var lines = new List<FlowItem>();
        for (var at = EndOfText.In(flow, labels) - 1; at > 0 && lines.Count < SignOff.MostLines; at--)
        {
            if (flow[at].IsEmpty)
                continue;
            if (flow[at].Line is not { List: null, Format.OutlineLevel: null, IsProse: false } line)
                break;
            lines.Insert(0, flow[at]);
            var parts = lines.SelectMany(item => item.Line!.SplitAtBreaks()).ToList();
            if (Names(line) && !IsContact(parts[0]))
                return parts.Count > 1 && parts.Skip(1).All(IsContact) ? lines : [];
        }

        return [];
    }

    private static List<FlowItem> AtRight(IReadOnlyList<FlowItem> flow)
    {
        for (var end = flow.Count; end > 0; end--)
        {
            if (!IsSigned(flow[end - 1]))
                continue;
            var start = end;
            while (start > 0 && (flow[start - 1].IsEmpty || IsSigned(flow[start - 1])))
                start--;
            var lines = flow.Skip(start).Take(end - start).Where(item => !item.IsEmpty).ToList();
            if (
                lines.Count is > 0 and <= SignOff.MostLines
                && start > 0
                && Names(lines[0].Line!)
                && lines.SelectMany(item => item.Line!.SplitAtBreaks()).Skip(1).Any(IsContact)
            )
                return lines;
            end = start + 1;
        }

        return [];
    }

    private static bool IsSigned(FlowItem item) => item.Line is { } line && SignOff.IsLine(line);

    private static bool Names(Line line) => AuthorLine.IsAuthorLine(line.SplitAtBreaks()[0]);

    private static bool IsContact(Line line) => PersonWords.IsAddress(line.Words) || ContactPatterns.Email().IsMatch(line.Words);

    [GeneratedRegex(@"^\s*[—–-]\s*")]
    private static partial Regex Dash();
}
