using System.Globalization;
using Pipeline.Typesetting.Breaking;
using Pipeline.Typesetting.Prose;

namespace Pipeline.Typesetting.Lines;

/// <summary>Turns a cut paragraph into the points where the line breaker may end a line.</summary>
internal static class BreakPoints
{
    // An address broken costs about as much as a hyphen; a word that has a hyphen already, and a break that leaves a
    // number at the head of a line or a single letter at its end, are a little worse than none.
    private const int AddressCost = 120;
    private const int AddressLetterCost = 500;
    private const int ReluctantCost = 60;
    private const int SyllableCost = 300;

    // In an emergency only: names broken, and what belongs together parted.
    private const int NameCost = 1500;
    private const int JoinedCost = 3000;
    private const int PlainCost = 30;
    private const int BeforeNumberCost = 60;

    /// <param name="points">Takes the points, in place of those of the paragraph before.</param>
    public static void Find(AtomisedText text, BreakRules rules, List<BreakPoint> points)
    {
        var hanging = rules.Hanging;
        points.Clear();
        points.Add(new(0, 0, 0, 0) { HangLeft = HangLeft(text, 0, hanging) });
        var width = 0.0;
        var spaces = 0.0;
        var rigid = 0.0;
        for (var index = 0; index < text.Atoms.Count; index++)
        {
            var atom = text.Atoms[index];
            var added = points.Count;
            switch (atom.Kind)
            {
                case AtomKind.Space when text.Breaks[atom.Start] == BreakKind.Joined && !rules.IsEmergency:
                    break;
                case AtomKind.Space or AtomKind.ForcedBreak:
                    points.Add(AtSpace(text, index, width, spaces, hanging));
                    break;
                case AtomKind.Word:
                    AddWordPoints(points, text, index, new Totals(width, spaces), rules);
                    break;
                case AtomKind.Object when index > 0 && CostBetween(text.Atoms[index - 1], atom) is { } cost:
                    var trailing = text.Atoms[index - 1].Span.Object?.Trailing ?? 0;
                    points.Add(
                        new BreakPoint(width - trailing, width, spaces, spaces)
                        {
                            Cost = cost,
                            TextEnd = atom.Start,
                            TextStart = atom.Start,
                        }
                    );
                    break;
                default:
                    break;
            }

            for (; rigid > 0 && added < points.Count; added++)
                points[added] = points[added] with { Rigid = rigid };
            width += atom.Width;
            spaces += atom.Flex;
            if (atom.Kind == AtomKind.Object)
                rigid += atom.Width;
        }

        points.Add(
            new BreakPoint(width, width, spaces, spaces)
            {
                Cost = BreakPoint.Forced,
                Rigid = rigid,
                TextEnd = text.Text.Length,
                TextStart = text.Text.Length,
                HangRight = HangRight(text, text.Atoms.Count - 1, hanging),
            }
        );
    }

    /// <summary>Cost of a break before a picture or formula; null where it stays with what is before it.</summary>
    private static int? CostBetween(Atom before, Atom atom)
    {
        if (before.Kind is not (AtomKind.Word or AtomKind.Object))
            return null;
        if (atom.Span.Object is not InlineFormulaPart part)
            return PlainCost;
        return part.IsFirst ? null : (before.Span.Object as InlineFormulaPart)?.Piece.CostBehind;
    }

    private static BreakPoint AtSpace(AtomisedText text, int index, double width, double spaces, double hanging)
    {
        var atom = text.Atoms[index];
        return new BreakPoint(width, width + atom.Width, spaces, spaces + atom.Width)
        {
            Cost = atom.Kind == AtomKind.ForcedBreak ? BreakPoint.Forced : SpaceCost(text.Breaks[atom.Start], text.Text.AsSpan(atom.End)),
            TextEnd = atom.Start,
            TextStart = atom.End,
            HangRight = HangRight(text, index - 1, hanging),
            HangLeft = HangLeft(text, index + 1, hanging),
        };
    }

    private static int SpaceCost(BreakKind kind, ReadOnlySpan<char> rest) =>
        kind switch
        {
            BreakKind.Joined => JoinedCost,
            BreakKind.Reluctant => ReluctantCost,
            _ => CostBefore(rest),
        };

    private static int CostBefore(ReadOnlySpan<char> rest)
    {
        const int ShortNumber = 3;
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        return digits is > 0 and <= ShortNumber ? BeforeNumberCost : 0;
    }

    private static int? CostOfLetter(string text, int at, int? letterCost, BreakRules rules)
    {
        if (at > 0 && SouthEastAsian.IsLetter(text[at - 1]) && SouthEastAsian.IsLetter(text[at]))
            return rules.IsEmergency && SouthEastAsian.MayBreak(text[at - 1], text[at]) ? SyllableCost : null;
        return letterCost is not null && IsClusterStart(text, at) ? letterCost : null;
    }

    /// <summary>What a break between any two letters costs; null where none may be.</summary>
    private static int? LetterCost(AtomisedText text, int index, BreakRules rules)
    {
        if (!rules.IsEmergency)
            return null;
        var atom = text.Atoms[index];
        if (IsInWordWiderThan(rules.Narrow, text.Atoms, index))
            return BreakPoint.Emergency;
        return BreakFinder.IsAddress(text.Text.AsSpan(atom.Start, atom.End - atom.Start)) ? AddressLetterCost : null;
    }

    /// <summary>Whether what stands between two spaces is wider than a measure.</summary>
    private static bool IsInWordWiderThan(double measure, List<Atom> atoms, int index)
    {
        static bool IsPart(Atom atom) => atom.Kind is AtomKind.Word or AtomKind.Object or AtomKind.FixedSpace or AtomKind.ThinSpace;
        var width = atoms[index].Width;
        for (var before = index - 1; width <= measure && before >= 0 && IsPart(atoms[before]); before--)
            width += atoms[before].Width;
        for (var after = index + 1; width <= measure && after < atoms.Count && IsPart(atoms[after]); after++)
            width += atoms[after].Width;
        return width > measure;
    }

    private static void AddWordPoints(List<BreakPoint> points, AtomisedText text, int index, Totals totals, BreakRules rules)
    {
        var atom = text.Atoms[index];
        double[]? edges = null;
        var letterCost = LetterCost(text, index, rules);
        var isPlainWord =
            letterCost == BreakPoint.Emergency
            && !atom.Span.Style.Style.IsVerbatim
            && !BreakFinder.IsAddress(text.Text.AsSpan(atom.Start, atom.End - atom.Start));
        for (var at = atom.Start; at < atom.End; at++)
        {
            var kind = text.Breaks[at];
            if (at == atom.Start && (index == 0 || text.Atoms[index - 1].Kind is not (AtomKind.Word or AtomKind.Object)))
                continue;
            var cost =
                kind == BreakKind.NameHyphen && rules.IsEmergency
                    ? NameCost
                    : CostOf(kind, rules) ?? CostOfLetter(text.Text, at, letterCost, rules);
            if (cost is null)
                continue;
            edges ??= atom.Word!.Edges;
            var width = totals.Width + edges[at - atom.Start];
            var hyphen =
                kind is BreakKind.Hyphen or BreakKind.DearHyphen or BreakKind.NameHyphen
                || (isPlainWord && cost == BreakPoint.Emergency && IsInLatinWord(text.Text, at))
                    ? atom.Span.Style.HyphenWidth
                    : 0;
            var before = at > atom.Start ? Protrusion.Right(text.Text[at - 1]) * (edges[at - atom.Start] - edges[at - 1 - atom.Start]) : 0;
            points.Add(
                new BreakPoint(width, width, totals.Spaces, totals.Spaces)
                {
                    Cost = cost.Value,
                    IsHyphen = hyphen > 0,
                    ExtraWidth = hyphen,
                    HangRight = rules.Hanging * (hyphen > 0 ? hyphen : before),
                    TextEnd = at,
                    TextStart = at,
                }
            );
        }
    }

    private static int? CostOf(BreakKind kind, BreakRules rules) =>
        kind switch
        {
            BreakKind.Plain => PlainCost,
            BreakKind.Address => rules.BreaksAddresses ? AddressCost : null,
            BreakKind.Hyphen => rules.Design.HyphenPenalty,
            BreakKind.DearHyphen => rules.Design.HyphenPenalty * 2,
            _ => null,
        };

    /// <summary>A word that has to be broken anywhere shows it, as those that are hyphenated by their patterns do.</summary>
    private static bool IsInLatinWord(string text, int at) => IsLatin(text[at - 1]) && IsLatin(text[at]);

    private static bool IsLatin(char letter) => letter < '\u0530' && char.IsLetter(letter);

    private static bool IsClusterStart(string text, int index) =>
        !char.IsLowSurrogate(text[index])
        && char.GetUnicodeCategory(text[index])
            is not (
                UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
            );

    private static double HangLeft(AtomisedText text, int index, double hanging)
    {
        if (hanging <= 0 || index >= text.Atoms.Count || text.Atoms[index] is not { Kind: AtomKind.Word, Level: 0 } atom)
            return 0;
        var share = Protrusion.Left(text.Text[atom.Start]);
        return share <= 0 ? 0 : share * hanging * atom.Word!.Edges[1];
    }

    private static double HangRight(AtomisedText text, int index, double hanging)
    {
        if (hanging <= 0 || index < 0 || text.Atoms[index] is not { Kind: AtomKind.Word, Level: 0 } atom)
            return 0;
        var share = Protrusion.Right(text.Text[atom.End - 1]);
        if (share <= 0)
            return 0;
        var edges = atom.Word!.Edges;
        return share * hanging * (edges[^1] - edges[^2]);
    }

    private readonly record struct Totals(double Width, double Spaces);
}
