using System.Globalization;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>Attributes that any element may have and that change what is inside it (MathML Core §2.1.3).</summary>
internal static class MathAttributes
{
    public static MathContext Apply(MathElement element, MathContext context, MathFont font)
    {
        if (element.Attributes.IsEmpty) return context;
        if (element["scriptlevel"] is { } level) context = AtLevel(level.Trim(), context, font);
        if (element["displaystyle"] is { } display) context = context with { IsDisplay = display switch { "true" => true, "false" => false, _ => context.IsDisplay } };
        return element.Name is "mstyle" or "math" && element["mathvariant"] is { } variant ? context with { Variant = variant } : context;
    }

    /// <summary>A number is a level, one with a sign a change of it.</summary>
    private static MathContext AtLevel(string value, MathContext context, MathFont font)
    {
        const int Most = 9;
        if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return context;
        var level = Math.Clamp(value[0] is '+' or '-' ? context.Level + Math.Clamp(number, -Most, Most) : number, 0, Most);
        return context.AtLevel(level, font) with { Stretch = context.Stretch, StretchWidth = context.StretchWidth, Form = context.Form };
    }
}
