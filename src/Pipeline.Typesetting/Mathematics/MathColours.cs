using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>The colours an element asks for (mathcolor and mathbackground: MathML Core §2.1.3).</summary>
/// <param name="Ink">Of all in it that asks for no other; null for that around it.</param>
/// <param name="Ground">Of the box behind it; null for none.</param>
internal readonly record struct MathColours(Colour? Ink, Colour? Ground)
{
    public static MathColours Of(MathElement element, MathNotes notes) =>
        element.Attributes.IsEmpty ? default : new(Read(element, "mathcolor", notes), Read(element, "mathbackground", notes));

    /// <summary>The box in these colours.</summary>
    public MathBox Put(MathBox box) => this == default || box is BlankBox ? box : new TintedBox(box, this);

    private static Colour? Read(MathElement element, string name, MathNotes notes)
    {
        if (element[name] is not { } value)
            return null;
        if (CssColour.Read(value) is var (colour, opacity))
            return opacity > 0 ? colour : null;
        notes.DoesNotKnow($"{name} {value}");
        return null;
    }
}
