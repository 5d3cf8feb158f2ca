namespace Pipeline.Comparison.Reading;

/// <summary>The name of who signs, a person or a group, as JATS of any version writes it.</summary>
internal static class ContribNames
{
    private const string Members = "contrib-group";

    /// <summary>The element that holds the name; null where there is none.</summary>
    public static Node? In(Node contrib) => Array.Find(contrib.Elements, IsName);

    /// <summary>The words of a name, without those of a group's members.</summary>
    public static string TextOf(Node name) =>
        name.Name switch
        {
            "collab-wrap" => name.Child("collab-name")?.Text() ?? string.Empty,
            "collab-alternatives" or "collab-name-alternatives" => name.Elements is [var first, ..] ? TextOf(first) : string.Empty,
            "collab" when name.Child(Members) is not null => TextSpaces.Single(
                string.Concat(name.Items.Where(item => item.Element?.Name != Members).Select(item => item.Text ?? item.Element!.Text()))
            ),
            _ => name.Text(),
        };

    private static bool IsName(Node child) =>
        child.Name
            is "name"
                or "string-name"
                or "name-alternatives"
                or "collab"
                or "collab-name"
                or "collab-wrap"
                or "collab-alternatives"
                or "collab-name-alternatives";
}
