using Pipeline.Typesetting.Mathematics.Elements;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Formulas;

/// <summary>Sets formulas that stand in lines of text, in pieces between which a line may end (TeXbook, chapter 18: after a relation or binary operator).</summary>
internal static class InlineFormulaSetter
{
    // A formula this short is not broken; in em.
    private const double Unbroken = 5;

    // Ending a line in a formula is worse than in a word: the best place costs about as much as a hyphen and a half.
    private const int BreakCost = 300;

    /// <param name="size">Type size of the text around it.</param>
    public static List<FormulaPiece> Set(MathElement math, double size, MathSetter setter)
    {
        var items = FormulaRow.Of(math, new MathContext(size, 0, IsDisplay: false), setter);
        var depths = FormulaRow.Depths(items);
        var isShort = items.Sum(item => item.Width) <= Unbroken * size;
        var pieces = new List<FormulaPiece>();
        var start = 0;
        for (var index = 0; index < items.Count; index++)
        {
            var isLast = index == items.Count - 1;
            var cost = isLast || isShort || depths[index] > 0 ? null : FormulaRow.CostBehind(items[index].Operator, 0);
            if (!isLast && cost is null)
                continue;
            pieces.Add(Piece(items, start, index, cost + BreakCost));
            start = index + 1;
        }

        return pieces;
    }

    private static FormulaPiece Piece(List<RowItem> items, int first, int last, int? cost)
    {
        var part = items.GetRange(first, last - first + 1);
        if (first == 0)
            part[0] = part[0] with { Before = 0 };
        if (last == items.Count - 1)
            part[^1] = part[^1] with { After = 0 };
        return new FormulaPiece(RowSetter.Join(part), part[^1].After, cost);
    }
}
