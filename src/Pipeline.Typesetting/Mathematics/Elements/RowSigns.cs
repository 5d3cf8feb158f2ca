using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Tells what the operators of a row are by their places in it (MathML Core §3.2.4.2, form).</summary>
internal static class RowSigns
{
    /// <summary>For each child the operator it is built around, or null.</summary>
    public static MathOperator?[] Of(Seq<MathElement> children, MathContext context)
    {
        var signs = new MathOperator?[children.Count];
        var (first, last) = Ends(children);
        var bars = BarForms(children);
        MathOperator? before = null;
        for (var index = 0; index < children.Count; index++)
        {
            if (Embellishment.CoreOf(children[index]) is not { } core || FunctionNames.IsWord(MathText.Of(core)))
            {
                if (!IsSpace(children[index]))
                    before = null;
                continue;
            }

            var form = bars is not null && IsBar(children[index]) ? bars[index] : PlaceOf(index, first, last);
            var sign = MathOperator.Read(core, form, context);
            if (IsSignOfOperand(sign, before))
                sign = MathOperator.Read(core, OperatorForm.Prefix, context);
            signs[index] = sign;
            before = sign;
        }

        return signs;
    }

    private static OperatorForm PlaceOf(int index, int first, int last)
    {
        if (first == last)
            return OperatorForm.Infix;
        return index == first ? OperatorForm.Prefix
            : index == last ? OperatorForm.Postfix
            : OperatorForm.Infix;
    }

    /// <summary>A minus or plus behind another operator belongs to the operand after it (TeXbook, appendix G, rule 5).</summary>
    private static bool IsSignOfOperand(MathOperator sign, MathOperator? before) =>
        sign is { Class: OperatorClass.Binary, Form: OperatorForm.Infix, HasOwnSpaces: false }
        && before
            is {
                Class: OperatorClass.Relation
                    or OperatorClass.Binary
                    or OperatorClass.Opening
                    or OperatorClass.Large
                    or OperatorClass.Separator,
                IsInvisible: false
            };

    private static (int First, int Last) Ends(Seq<MathElement> children)
    {
        var (first, last) = (0, children.Count - 1);
        while (first < last && IsSpace(children[first]))
            first++;
        while (last > first && IsSpace(children[last]))
            last--;
        return (first, last);
    }

    /// <summary>
    /// Bars in even number are fences by turns, opening and closing; MathML would take those within a row for relations.
    /// Null for an odd number.
    /// </summary>
    private static OperatorForm[]? BarForms(Seq<MathElement> children)
    {
        var forms = new OperatorForm[children.Count];
        var count = 0;
        for (var index = 0; index < forms.Length; index++)
        {
            if (IsBar(children[index]))
                forms[index] = count++ % 2 == 0 ? OperatorForm.Prefix : OperatorForm.Postfix;
        }

        return count > 0 && count % 2 == 0 ? forms : null;
    }

    private static bool IsBar(MathElement element) =>
        Embellishment.CoreOf(element) is { } core && core["form"] is null && Bars.Fence(MathText.Of(core)) is not null;

    private static bool IsSpace(MathElement element) => element.Name is "mspace" or "maligngroup" or "malignmark";
}
