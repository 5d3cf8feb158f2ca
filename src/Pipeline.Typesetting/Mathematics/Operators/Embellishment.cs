using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Operators;

/// <summary>
/// Finds the operator that an element is built around (MathML Core §3.2.4.1, embellished operator): an mo with scripts,
/// limits or space about it takes the place of the mo itself.
/// </summary>
internal static class Embellishment
{
    private const int MostSteps = 64;

    /// <summary>The mo, or null for what is no embellished operator.</summary>
    public static MathElement? CoreOf(MathElement element) => CoreOf(element, 0);

    private static MathElement? CoreOf(MathElement element, int steps)
    {
        if (steps > MostSteps)
            return null;
        switch (element.Name)
        {
            case "mo":
                return element;
            case "msub" or "msup" or "msubsup" or "munder" or "mover" or "munderover" or "mmultiscripts" or "mfrac" or "semantics":
                return element.Children is [var first, ..] ? CoreOf(first, steps + 1) : null;
            case "math" or "mrow" or "mstyle" or "mphantom" or "mpadded":
                return OnlyPart(element) is { } only ? CoreOf(only, steps + 1) : null;
            default:
                return null;
        }
    }

    /// <summary>The only child that is not mere space, or null.</summary>
    private static MathElement? OnlyPart(MathElement element)
    {
        MathElement? found = null;
        foreach (var child in element.Children)
        {
            if (child.Name == "mspace")
                continue;
            if (found is not null)
                return null;
            found = child;
        }

        return found;
    }
}
