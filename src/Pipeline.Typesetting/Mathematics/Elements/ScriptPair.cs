using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>A subscript and a superscript over each other; either may be lacking.</summary>
internal readonly record struct ScriptPair(MathBox? Sub, MathBox? Super)
{
    public double Width => Math.Max(Sub?.Width ?? 0, Super?.Width ?? 0);
}

/// <summary>The scripts of an element as they are written: behind the base, and before it (MathML Core §3.4.3).</summary>
internal sealed record ScriptElements(
    List<(MathElement? Sub, MathElement? Super)> Behind,
    List<(MathElement? Sub, MathElement? Super)> Before
)
{
    public static ScriptElements Of(MathElement element)
    {
        var scripts = new ScriptElements([], []);
        var children = element.Children;
        switch (element.Name)
        {
            case "msub" or "munder":
                scripts.Behind.Add((At(element, 1), null));
                break;
            case "msup" or "mover":
                scripts.Behind.Add((null, At(element, 1)));
                break;
            case "msubsup" or "munderover":
                scripts.Behind.Add((At(element, 1), At(element, 2)));
                break;
            default:
                var side = scripts.Behind;
                for (var index = 1; index < children.Count; index++)
                {
                    if (children[index].Name == "mprescripts")
                        side = scripts.Before;
                    else
                        side.Add(
                            (
                                At(element, index),
                                index + 1 < children.Count && children[index + 1].Name != "mprescripts" ? At(element, ++index) : null
                            )
                        );
                }

                break;
        }

        return scripts;
    }

    /// <summary>The child, or null where there is none or it only keeps a place.</summary>
    private static MathElement? At(MathElement element, int index) =>
        index < element.Children.Count && element.Children[index] is { } child && !IsEmpty(child) ? child : null;

    private static bool IsEmpty(MathElement element) =>
        element.Name == "none" || (element.Name == "mrow" && element.Children.IsEmpty && element.Text.Length == 0);
}
