using Pipeline.Docx.Rules;
using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Docx.Conservation;

/// <summary>
/// What becomes of tracked changes under the one policy that holds for all of them: the document is read as if every
/// change were accepted (ECMA-376 part 1 §17.13.5).
/// </summary>
internal static class ChangeFates
{
    public static bool IsOne(string element) =>
        element
            is "w:ins"
                or "w:del"
                or "w:moveFrom"
                or "w:moveTo"
                or "w:cellIns"
                or "w:cellDel"
                or "w:cellMerge"
                or "w:numberingChange"
                or "w:rPrChange"
                or "w:pPrChange"
                or "w:sectPrChange"
                or "w:tblPrChange"
                or "w:tblGridChange"
                or "w:tblPrExChange"
                or "w:trPrChange"
                or "w:tcPrChange";

    /// <summary>How a change ends, and by which rule.</summary>
    public static (ItemFate Fate, string Rule) Fate(string element) =>
        element switch
        {
            "w:ins" or "w:moveTo" or "w:cellIns" => (ItemFate.Joined, TrackedInsertion.Rule.Code),
            "w:del" or "w:moveFrom" or "w:cellDel" => (ItemFate.LeftOut, TrackedDeletion.Rule.Code),
            _ => (ItemFate.Joined, TrackedFormatting.Rule.Code),
        };
}
