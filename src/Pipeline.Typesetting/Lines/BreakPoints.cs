using System.Globalization;
using Pipeline.Typesetting.Breaking;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Lines;

/// <summary>Turns a cut paragraph into the points where the line breaker may end a line.</summary>
internal static class BreakPoints
{
    // An address broken costs about as much as a hyphen; a word that has a hyphen already, and a break that leaves a
    // number or a dash at the head of a line, are a little worse than none.
    private const int AddressCost = 120;
    private const int PlainCost = 30;
    private const int BeforeNumberCost = 60;
    private const int BeforeDashCost = 200;

    /// <param name="hanging">Largest share of a glyph that may hang out.</param>
    /// <param name="isEmergency">Whether words may be broken between any two letters.</param>
    public static List<BreakPoint> Find(AtomisedText text, BreakingDesign design, double hanging, bool isEmergency)
    {
        var points = new List<BreakPoint>(text.Atoms.Count) { new(0, 0, 0, 0) { HangLeft = HangLeft(text, 0, hanging) } };
        var width = 0.0;
        var spaces = 0.0;
        for (var index = 0; index < text.Atoms.Count; index++)
        {
            var atom = text.Atoms[index];
            switch (atom.Kind)
            {
                case AtomKind.Space or AtomKind.ForcedBreak:
                    points.Add(AtSpace(text, index, width, spaces, hanging));
                    break;
                case AtomKind.Word:
                    AddWordPoints(points, text, index, new Totals(width, spaces), design, hanging, isEmergency);
                    break;
                case AtomKind.Object when index > 0 && CostBetween(text.Atoms[index - 1], atom) is { } cost:
                    var trailing = text.Atoms[index - 1].Span.Object?.Trailing ?? 0;
                    points.Add(new BreakPoint(width - trailing, width, spaces, spaces) { Cost = cost, TextEnd = atom.Start, TextStart = atom.Start });
                    break;
                default:
                    break;
            }

            width += atom.Width;
            if (atom.Kind is AtomKind.Space or AtomKind.FixedSpace) spaces += atom.Width;
        }

        points.Add(new BreakPoint(width, width, spaces, spaces)
        {
            Cost = BreakPoint.Forced,
            TextEnd = text.Text.Length,
            TextStart = text.Text.Length,
            HangRight = HangRight(text, text.Atoms.Count - 1, hanging),
        });
        return points;
    }

    /// <summary>Cost of a break before a picture or formula; null where it stays with what is before it.</summary>
    private static int? CostBetween(Atom before, Atom atom)
    {
        if (before.Kind is not (AtomKind.Word or AtomKind.Object)) return null;
        if (atom.Span.Object is not InlineFormulaPart part) return PlainCost;
        return part.IsFirst ? null : (before.Span.Object as InlineFormulaPart)?.Piece.CostBehind;
    }

    private static BreakPoint AtSpace(AtomisedText text, int index, double width, double spaces, double hanging)
    {
        var atom = text.Atoms[index];
        return new BreakPoint(width, width + atom.Width, spaces, spaces + atom.Width)
        {
            Cost = atom.Kind == AtomKind.ForcedBreak ? BreakPoint.Forced : CostBefore(text.Text.AsSpan(atom.End)),
            TextEnd = atom.Start,
            TextStart = atom.End,
            HangRight = HangRight(text, index - 1, hanging),
            HangLeft = HangLeft(text, index + 1, hanging),
        };
    }

    private static int CostBefore(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return 0;
        if (rest[0] is '–' or '—' && (rest.Length == 1 || rest[1] is ' ' or '\u00A0')) return BeforeDashCost;
        const int ShortNumber = 3;
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        return digits is > 0 and <= ShortNumber ? BeforeNumberCost : 0;
    }

    private static void AddWordPoints(List<BreakPoint> points, AtomisedText text, int index, Totals totals, BreakingDesign design, double hanging, bool isEmergency)
    {
        var atom = text.Atoms[index];
        double[]? edges = null;
        for (var at = atom.Start; at < atom.End; at++)
        {
            var kind = text.Breaks[at];
            if (at == atom.Start && (index == 0 || text.Atoms[index - 1].Kind is not (AtomKind.Word or AtomKind.Object))) continue;
            if (kind == BreakKind.None && !(isEmergency && IsClusterStart(text.Text, at))) continue;
            edges ??= atom.Word!.Edges;
            var width = totals.Width + edges[at - atom.Start];
            var hyphen = kind is BreakKind.Hyphen or BreakKind.DearHyphen ? atom.Span.Style.HyphenWidth : 0;
            var before = at > atom.Start ? Protrusion.Right(text.Text[at - 1]) * (edges[at - atom.Start] - edges[at - 1 - atom.Start]) : 0;
            points.Add(new BreakPoint(width, width, totals.Spaces, totals.Spaces)
            {
                Cost = CostOf(kind, design),
                IsHyphen = hyphen > 0,
                ExtraWidth = hyphen,
                HangRight = hanging * (hyphen > 0 ? hyphen : before),
                TextEnd = at,
                TextStart = at,
            });
        }
    }

    private static int CostOf(BreakKind kind, BreakingDesign design) => kind switch
    {
        BreakKind.Plain => PlainCost,
        BreakKind.Address => AddressCost,
        BreakKind.Hyphen => design.HyphenPenalty,
        BreakKind.DearHyphen => design.HyphenPenalty * 2,
        _ => BreakPoint.Emergency,
    };

    private static bool IsClusterStart(string text, int index) =>
        !char.IsLowSurrogate(text[index])
        && char.GetUnicodeCategory(text[index]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);

    private static double HangLeft(AtomisedText text, int index, double hanging)
    {
        if (hanging <= 0 || index >= text.Atoms.Count || text.Atoms[index] is not { Kind: AtomKind.Word, Level: 0 } atom) return 0;
        var share = Protrusion.Left(text.Text[atom.Start]);
        return share <= 0 ? 0 : share * hanging * atom.Word!.Edges[1];
    }

    private static double HangRight(AtomisedText text, int index, double hanging)
    {
        if (hanging <= 0 || index < 0 || text.Atoms[index] is not { Kind: AtomKind.Word, Level: 0 } atom) return 0;
        var share = Protrusion.Right(text.Text[atom.End - 1]);
        if (share <= 0) return 0;
        var edges = atom.Word!.Edges;
        return share * hanging * (edges[^1] - edges[^2]);
    }

    private readonly record struct Totals(double Width, double Spaces);
}
