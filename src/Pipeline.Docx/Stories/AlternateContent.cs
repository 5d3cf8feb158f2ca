using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Chooses one branch of mc:AlternateContent (ECMA-376 part 3 §9.3), never two.</summary>
internal static class AlternateContent
{
    /// <summary>
    /// Prefixes whose content is read here. Ink ("wpi") and 3D models are left to their fallback, which is a picture.
    /// </summary>
    private static readonly string[] Understood = ["w", "wps", "wpg", "wpc", "wp14", "w14", "w15", "a14", "asvg", "cx", "m", "v", "o"];

    /// <summary>
    /// The content of the first choice that is understood, else of the fallback, else of the first choice all the same,
    /// so that no text is passed over.
    /// </summary>
    public static IReadOnlyList<OoxmlElement> Branch(OoxmlElement alternatives)
    {
        foreach (var choice in alternatives.ChildrenNamed("mc:Choice"))
        {
            if ((choice["Requires"] ?? string.Empty).Split(' ').All(prefix => Understood.Contains(prefix))) return choice.Children;
        }

        return (alternatives.Child("mc:Fallback") ?? alternatives.Child("mc:Choice"))?.Children ?? [];
    }

    /// <summary>The children with alternatives replaced by the branch chosen.</summary>
    public static IEnumerable<OoxmlElement> Resolve(IReadOnlyList<OoxmlElement> children)
    {
        foreach (var child in children)
        {
            if (child.Name != "mc:AlternateContent")
            {
                yield return child;
                continue;
            }

            foreach (var chosen in Resolve(Branch(child))) yield return chosen;
        }
    }
}
