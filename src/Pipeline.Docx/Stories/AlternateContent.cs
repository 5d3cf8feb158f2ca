using Pipeline.Docx.Conservation;
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
    /// so that no text is passed over; a fallback that holds nothing does not stand for a choice that does. A chart or
    /// diagram is taken from the fallback where that is a picture of it.
    /// </summary>
    public static IReadOnlyList<OoxmlElement> Branch(OoxmlElement alternatives)
    {
        foreach (var choice in alternatives.ChildrenNamed("mc:Choice"))
        {
            if (!(choice["Requires"] ?? string.Empty).Split(' ').All(prefix => Understood.Contains(prefix)))
                continue;
            return alternatives.Child("mc:Fallback") is { } picture && IsPicture(picture) && IsChart(choice)
                ? picture.Children
                : choice.Children;
        }

        var (choices, fallback) = (alternatives.ChildrenNamed("mc:Choice"), alternatives.Child("mc:Fallback"));
        return (
                (fallback is null || !HoldsAnything(fallback) ? choices.FirstOrDefault(HoldsAnything) : null)
                ?? fallback
                ?? choices.FirstOrDefault()
            )?.Children
            ?? [];
    }

    private static bool HoldsAnything(OoxmlElement branch) => branch.Descendants().Any(element => ItemKinds.Of(element) is not null);

    private static bool IsPicture(OoxmlElement branch) => branch.Descendants().Any(element => element.Name is "a:blip" or "v:imagedata");

    private static bool IsChart(OoxmlElement branch) =>
        branch.Descendants().Any(element => element.Name is "c:chart" or "cx:chart" or "dgm:relIds");

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

            foreach (var chosen in Resolve(Branch(child)))
                yield return chosen;
        }
    }
}
