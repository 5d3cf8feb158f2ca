using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets rows: operators get their space and stretchy ones the height of what stands beside them (MathML Core §3.3.1.2).</summary>
internal sealed class RowSetter(MathSetter math)
{
    public MathBox Set(Seq<MathElement> children, MathContext context) =>
        children switch
        {
            [] => BlankBox.Empty,
            [var only] => math.Set(only, context),
            _ => Join(Items(children, context)),
        };

    /// <summary>The parts of a row, set at the heights they have together.</summary>
    public List<RowItem> Items(Seq<MathElement> children, MathContext context)
    {
        var signs = RowSigns.Of(children, context);
        var boxes = new MathBox?[children.Count];
        var target = context.Stretch;
        for (var index = 0; index < children.Count; index++)
        {
            if (signs[index] is { IsStretchy: true, IsHorizontal: false })
                continue;
            boxes[index] = math.Set(
                children[index],
                context.Free with
                {
                    Form = signs[index]?.Form,
                    IsSuperscript = context.IsSuperscript && GlyphSetter.IsPrime(children[index].Text),
                }
            );
            target = Cover(target, boxes[index]!);
        }

        for (var index = 0; index < children.Count; index++)
            boxes[index] ??= math.Set(children[index], context.Free with { Form = signs[index]!.Form, Stretch = target });
        return Spaced(children, signs, boxes!, context);
    }

    public static MathBox Join(IReadOnlyList<RowItem> items)
    {
        var parts = new PlacedMath[items.Count];
        var x = 0.0;
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = new PlacedMath(items[index].Box, x + items[index].Before, 0);
            x += items[index].Width;
        }

        return GroupBox.Around(x, parts);
    }

    private static StretchTarget? Cover(StretchTarget? target, MathBox box)
    {
        if (box is BlankBox { Height: 0 })
            return target;
        return target is { } old ? new(Math.Max(old.Ascent, box.Ascent), Math.Max(old.Descent, box.Descent)) : new(box.Ascent, box.Descent);
    }

    private static List<RowItem> Spaced(Seq<MathElement> children, MathOperator?[] signs, MathBox[] boxes, MathContext context)
    {
        var items = new List<RowItem>(children.Count);
        for (var index = 0; index < children.Count; index++)
        {
            var (before, after) = signs[index] is { } sign ? Spaces(sign, context) : (0.0, 0.0);
            after += FunctionNames.SpaceAfter(children, signs, index) * context.Size;
            items.Add(new RowItem(children[index], context, boxes[index], before, after, signs[index]));
        }

        return items;
    }

    /// <summary>
    /// In scripts only the thin spaces of large operators stay, as in TeX (TeXbook, chapter 18); MathML Core keeps them all,
    /// which tears "n=1" under a sum apart.
    /// </summary>
    private static (double Before, double After) Spaces(MathOperator sign, MathContext context)
    {
        var isTight =
            context.Level > 0
            && !sign.HasOwnSpaces
            && sign.Class is OperatorClass.Relation or OperatorClass.Binary or OperatorClass.Separator;
        return context.Level > 0 && isTight ? (0, 0) : (sign.Before, sign.After);
    }
}
