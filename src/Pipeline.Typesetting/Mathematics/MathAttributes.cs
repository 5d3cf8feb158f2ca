using System.Globalization;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>Attributes that any element may have and that change what is inside it (MathML Core §2.1.3).</summary>
internal static class MathAttributes
{
    public static MathContext Apply(MathElement element, MathContext context, MathFont font)
    {
        if (element.Attributes.IsEmpty)
            return context;
        if (element["scriptlevel"] is { } level)
            context = AtLevel(level.Trim(), context, font);
        if (element["displaystyle"] is { } display)
            context = context with
            {
                IsDisplay = display switch
                {
                    "true" => true,
                    "false" => false,
                    _ => context.IsDisplay,
                },
            };
        if (element["mathsize"] is { } size)
            context = context with { Size = SizeOf(size.Trim(), context.Size) };
        return element.Name is "mstyle" or "math" && element["mathvariant"] is { } variant ? context with { Variant = variant } : context;
    }

    /// <summary>
    /// What a mathsize asks for, kept within a quarter and four times the size around (MathML 3 §3.2.2). Points and
    /// millimetres are those of the page it was written for and mean nothing here.
    /// </summary>
    private static double SizeOf(string value, double size)
    {
        const double Step = 1.25;
        const double Most = 4;
        var asked = value switch
        {
            "small" => size / Step,
            "big" => size * Step,
            [.., 'm' or 'x' or '%' or (>= '0' and <= '9')] when value is not [.., 'm' or 'c', 'm'] and not [.., 'p', 'x'] =>
                MathLength.Read(value, size, size) ?? size,
            _ => size,
        };
        return Math.Clamp(asked, size / Most, size * Most);
    }

    /// <summary>A number is a level, one with a sign a change of it.</summary>
    private static MathContext AtLevel(string value, MathContext context, MathFont font)
    {
        const int Most = 9;
        if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return context;
        var level = Math.Clamp(value[0] is '+' or '-' ? context.Level + Math.Clamp(number, -Most, Most) : number, 0, Most);
        return context.AtLevel(level, font) with { Stretch = context.Stretch, StretchWidth = context.StretchWidth, Form = context.Form };
    }
}
