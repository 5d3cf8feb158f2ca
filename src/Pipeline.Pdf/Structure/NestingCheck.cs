using Pipeline.Pdf.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Structure;

/// <summary>Checks that parts of tables, lists and contents stand where they may (PDF 32000-1 §14.8.4.3; PDF/UA-1 §7.2).</summary>
internal static class NestingCheck
{
    public static void Apply(StructureTree tree, List<Diagnostic> findings)
    {
        foreach (var element in tree.InOrder)
        {
            var parent = element.Parent?.Role ?? "StructTreeRoot";
            if (!IsLegalParent(element.Role, parent) || !IsLegalChild(element.Role, parent))
                findings.Add(IllegalStructure.At(element.Node.Source, $"A {element.Role} tag stands in a {parent} tag, where it may not."));
        }
    }

    /// <summary>Parts that make sense only inside what they are parts of.</summary>
    private static bool IsLegalParent(string role, string parent) =>
        role switch
        {
            "Document" => parent == "StructTreeRoot",
            "TR" => parent is "Table" or "THead" or "TBody" or "TFoot",
            "TH" or "TD" => parent == "TR",
            "THead" or "TBody" or "TFoot" => parent == "Table",
            "LI" => parent == "L",
            "LBody" => parent == "LI",
            "TOCI" => parent == "TOC",
            _ => parent != "StructTreeRoot",
        };

    /// <summary>Containers that may hold nothing but their own parts.</summary>
    private static bool IsLegalChild(string role, string parent) =>
        parent switch
        {
            "Table" => role is "TR" or "THead" or "TBody" or "TFoot" or "Caption",
            "THead" or "TBody" or "TFoot" => role == "TR",
            "TR" => role is "TH" or "TD",
            "L" => role is "LI" or "L" or "Caption",
            "LI" => role is "Lbl" or "LBody",
            "TOC" => role is "TOCI" or "TOC" or "Caption",
            _ => true,
        };
}
