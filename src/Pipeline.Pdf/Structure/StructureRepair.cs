using Pipeline.Pdf.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Structure;

/// <summary>
/// Settles before anything is drawn what PDF/UA asks of single elements and manuscripts do not always give. What it changes
/// is the tag alone; the page looks the same.
/// </summary>
internal static class StructureRepair
{
    /// <param name="linked">Ids of the nodes that links on the pages belong to.</param>
    public static void Apply(StructureTree tree, HashSet<int> linked, List<Diagnostic> findings)
    {
        var level = 0;
        foreach (var element in tree.InOrder)
        {
            if (HeadingLevel(element.Role) is > 0 and var found)
                level = SettleHeading(element, found, level, findings);
            else if (element.Role is "Figure" or "Formula")
                SettleAlternate(element, findings);
            else if (element.Role is "THead" or "TFoot")
                SettleRows(element);
            else if (element.Role == "Link" && !linked.Contains(element.Node.Id))
                element.Role = "Span";
        }
    }

    /// <summary>7 for "H7"; 0 for whatever is no numbered heading.</summary>
    private static int HeadingLevel(string role) => role is ['H', >= '1' and <= '9' and var digit] ? digit - '0' : 0;

    /// <summary>Headings begin at level 1, go down one level at a time, and PDF 1.7 knows six of them.</summary>
    private static int SettleHeading(Element element, int found, int above, List<Diagnostic> findings)
    {
        var level = Math.Min(Math.Min(found, above + 1), 6);
        if (level == found)
            return level;
        element.Role = "H" + (char)('0' + level);
        findings.Add(SkippedHeadingLevel.At(element.Node.Source, element.Node.Role, element.Role));
        return level;
    }

    /// <summary>Rows that are all heads are the body of their table: a head needs one (PDF 32000-1 table 337).</summary>
    private static void SettleRows(Element rows)
    {
        if (rows.Parent is { Role: "Table" } table && !table.Children.Exists(part => part.Role is "TBody" or "TR"))
            rows.Role = "TBody";
    }

    private static void SettleAlternate(Element element, List<Diagnostic> findings)
    {
        if (!string.IsNullOrWhiteSpace(element.Alt))
            return;
        findings.Add(MissingAlternate.At(element.Node.Source, element.Role));
        element.Alt = element.Node.Title is { Length: > 0 } title ? title : element.Role;
    }
}
