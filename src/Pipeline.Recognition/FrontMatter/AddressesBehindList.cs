using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// The postal addresses of authors behind the references, each under or behind the name, as history and law journals have them: those of
/// authors of whom nothing before the text says where they work are their affiliations.
/// </summary>
internal sealed partial class AddressesBehindList(RecognitionContext context, ArticleMeta meta)
{
    /// <summary>Words of the longest line of an address.</summary>
    private const int LongestLine = 30;

    private readonly List<int> _taken = [];
    private ArticleMeta _meta = meta;

    /// <summary>The flow without them, and the front matter with them.</summary>
    /// <param name="flow">What follows the front matter.</param>
    public (IReadOnlyList<FlowItem> Text, ArticleMeta Meta) Give(IReadOnlyList<FlowItem> flow)
    {
        var list = EndOfText.In(flow, context.Labels);
        for (var at = list + 1; at < flow.Count; at++)
        {
            if (flow[at].Line is not { List: null, IsEmpty: false } line || OwnerOf(line) is not (>= 0 and var owner))
                continue;
            var (address, end) = Address(flow, at);
            if (address.Count == 0)
                continue;
            context.Claims.Add(new(NameOf(line).Span, "contrib"));
            context.Findings.Add(
                FrontMatterBehindList.Rule.At(
                    line.Source,
                    "An author's address stands behind the references; it was read as the affiliation.",
                    Excerpt.Start(line.Words)
                )
            );
            Take(owner, address, at, end);
        }

        TakeHeading(flow);
        return (_taken.Count == 0 ? flow : [.. flow.Where((_, at) => !_taken.Contains(at))], _meta);
    }

    /// <summary>The author without an address with whose name alone, titles before it aside, or with a comma or colon behind it, a line begins; -1 where there is none.</summary>
    private int OwnerOf(Line line)
    {
        var name = NameOf(line).Words;
        return Enumerable
            .Range(0, _meta.Contribs.Count)
            .FirstOrDefault(at => _meta.Contribs[at] is { AffIds.IsEmpty: true } contrib && IsNameOf(name, contrib.Raw.Split(',')[0]), -1);
    }

    private static bool IsNameOf(string printed, string name) =>
        printed.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        && printed[..^name.Length]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => word[^1] == '.' || PersonWords.IsDegree(word) || Posts.MayBeWord(word));

    private static Line NameOf(Line line) =>
        line.SplitAtBreaks()[0] is var first && first.Text.IndexOfAny([',', ':']) is > 0 and var sign ? first.Slice(0, sign) : first;

    /// <summary>The lines of the address that begins with a name, and the item behind them.</summary>
    private static (List<Line> Lines, int End) Address(IReadOnlyList<FlowItem> flow, int at)
    {
        var first = flow[at].Line!.SplitAtBreaks();
        var behind = first[0].From(Math.Min(first[0].Text.Length, NameOf(first[0]).Text.Length + 1));
        List<Line> lines = behind.HasWords ? [behind, .. first.Skip(1)] : [.. first.Skip(1)];
        var end = at + 1;
        if (lines.Count == 0)
            for (; end < flow.Count && flow[end].Line is { IsEmpty: false, List: null } line && IsPart(line); end++)
                lines.AddRange(line.SplitAtBreaks());
        return lines.TrueForAll(IsPart) && lines.Exists(line => PersonWords.NamesInstitution(line.Words)) ? (lines, end) : ([], end);
    }

    /// <summary>An institution, street or town, and no sentence.</summary>
    private static bool IsPart(Line line) =>
        line.WordCount <= LongestLine
        && !Sentence.IsClosed(line.Words.TrimEnd('.'))
        && !line.Words.Contains('@', StringComparison.Ordinal)
        && !Workplace.IsSentence(line.Words)
        && (PersonWords.IsAddressOnly(line.Words) || PersonWords.IsPlaceOnly(line.Words) || StreetOrTown().IsMatch(line.Words));

    private void Take(int owner, List<Line> address, int at, int end)
    {
        var raw = string.Join(", ", address.Select(line => line.Words.Trim(' ', ',', '.')));
        _meta = _meta.WithAffiliation(owner, raw, address[0].Span);
        foreach (var line in address.Skip(1))
            context.Claims.Add(new(line.Span, "aff"));
        for (; at < end; at++)
            _taken.Add(at);
    }

    /// <summary>What announces the addresses has nothing to head any more.</summary>
    private void TakeHeading(IReadOnlyList<FlowItem> flow)
    {
        if (_taken.Count == 0)
            return;
        var above = Enumerable.Range(0, _taken[0]).LastOrDefault(at => !flow[at].IsEmpty, -1);
        if (above < 0 || flow[above].Line is not { } line || !Heading().IsMatch(line.Words))
            return;
        context.Claims.Add(new(line.Source, "label"));
        _taken.Add(above);
    }

    /// <summary>"Calle del Puerto 12", "12 Quay Street", "04001 Almora", "Harlow CM20 1AB".</summary>
    [GeneratedRegex(
        @"^(?:\p{Lu}{1,2}-)?\d{4,6}\s+\p{Lu}|^\d{1,4}[A-Za-z]?,?\s+\p{Lu}|\s\p{Lu}{1,2}\d[\dA-Z]?\s\d\p{Lu}{2}$|^(?:\p{Lu}[\p{L}\s.’'-]{2,40}\s+(?:No\.?\s*)?\d{1,5}[A-Za-z]?(?:,|$))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex StreetOrTown();

    [GeneratedRegex(
        @"^(?:(?:the\s+)?authors?['’]?s?\s+(?:postal\s+)?address(?:es)?|(?:postal\s+)?address(?:es)?(?:\s+(?:of|for)\s+(?:the\s+)?(?:authors?|correspondence))?|alamat(?:\s+(?:para\s+)?(?:penulis|pengarang|korespondensi))?|dirección(?:es)?(?:\s+de\s+l[oa]s\s+autor[ea]s)?|endereços?(?:\s+d[oa]s\s+autor[ea]s)?|adresses?(?:\s+des\s+(?:auteurs|autrices))?|anschriften?(?:\s+der\s+(?:autoren|autorinnen|verfasser))?|adressen(?:\s+van\s+de\s+auteurs)?|(?:authors?['’]?\s+)?affiliations?|afiliasi(?:\s+penulis)?)\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Heading();
}
