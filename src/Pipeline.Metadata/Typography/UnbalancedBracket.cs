using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class UnbalancedBracket : TextQuery
{
    public override Rule Info { get; } =
        new(
            "META124",
            Severity.Query,
            "Bracket without its partner",
            "Where a bracket is missing, the reader cannot tell where the aside or the citation ends.",
            "APA 7 §6.8–6.9 (parentheses and square brackets)",
            "the harbour (Santoso, 2020 was closed.",
            "the harbour (Santoso, 2020) was closed.",
            "Ask the author where the bracket opens or closes."
        );

    /// <summary>
    /// Round, square and curly brackets count as one kind, since intervals mix them ("[0, 1)"). A label inside brackets
    /// ("(see a) and b)") may have closed one that was meant to stay open, so each forgives a bracket too many.
    /// </summary>
    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site)
    {
        if (text.Value.Contains(FlatText.Object, StringComparison.Ordinal))
            return [];
        var open = new Stack<int>();
        var doubts = new List<int>();
        var labelsInside = 0;
        for (var index = 0; index < text.Value.Length; index++)
        {
            if (text.Value[index] is '(' or '[' or '{')
                open.Push(index);
            if (text.Value[index] is not (')' or ']' or '}'))
                continue;
            var isLabel = EndsLabel(text.Value, index);
            if (open.TryPop(out _))
                labelsInside += isLabel ? 1 : 0;
            else if (!isLabel && labelsInside-- <= 0)
                doubts.Add(index);
        }

        return doubts.Concat(open).Order().Select(index => new Edit(index, 1, string.Empty));
    }

    protected override string Ask(FlatText text, Edit doubt) =>
        text.Value[doubt.Start] is '(' or '[' or '{'
            ? "A bracket is opened here and never closed: where does it end?"
            : "A bracket is closed here that was never opened: where does it begin?";

    /// <summary>"a)", "1)" and "iv)" number the parts of an enumeration; ":)" is a face.</summary>
    private static bool EndsLabel(string text, int bracket) =>
        text[bracket] == ')' && LabelPattern().IsMatch(text.AsSpan(Math.Max(bracket - 6, 0), bracket - Math.Max(bracket - 6, 0)));

    [GeneratedRegex(
        @"(?:^|[\s(,;:.–—/“‘""'])(?:\p{L}|\d{1,3}|[ivxIVX]{1,4}|\d\.\d|\p{L}\d)[.*’']?$|[:;]-?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelPattern();
}
